import { useEffect, useRef } from 'preact/hooks';
import { intlTag } from '../../lib/intl-tag';
import { useAid, useLocal } from '../aid-context';
import { Icon } from '../icon';
import { LockIcon } from './lock-icon';
import { SecondPress } from './second-press';
import { SecretField } from './secret-field';
import { useSecretWords } from './secret-words';
import { useWait } from './use-wait';

/** Stands in place of everything while it is locked: nothing of hers is in the page, and three ways on. */
export function LockScreen() {
  const { t, words, platform, consultation, said } = useAid();
  const { plans } = platform;
  const { word, whyNot } = useSecretWords();
  const typed = useLocal('');
  const problem = useLocal('');
  const opening = useLocal(false);
  const waits = useWait(plans?.nextTry.value, consultation.now);
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A page that is not looked at keeps the focus where it is.
    if (root.current?.ownerDocument.hasFocus()) (field.current ?? root.current.querySelector('h1'))?.focus();
  }, []);
  if (!plans) return null;
  const { asks } = plans.keeping.value;

  const open = async () => {
    if (opening.peek() || waits.peek()) return;
    problem.value = '';
    opening.value = true;
    const outcome = await plans.unlock(asks ? typed.peek() : undefined);
    opening.value = false;
    // What was typed does not stay for whoever comes next, right or wrong.
    typed.value = '';
    problem.value = outcome.ok ? '' : whyNot(outcome.why);
    if (!outcome.ok) field.current?.focus();
  };
  const erase = async () => {
    const outcome = await plans.erase();
    said.value = outcome.ok ? t('kept.deleted') : t(`why.${outcome.why}`);
  };
  return (
    <>
      {platform.leave && (
        <p class="lock-leave">
          <button class="leave" type="button" onClick={platform.leave}>
            <span>{t('head.leave')}</span>
            <Icon shape="leave" turns />
          </button>
        </p>
      )}
      <section class="lock" ref={root} data-locked>
        <h1 tabIndex={-1}>
          {asks && <LockIcon />}
          {t(asks ? 'lock.title' : 'lock.covered')}
        </h1>
        <p>{t('lock.lead')}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          {asks && (
            <SecretField
              label={t(`secret.${word}.label`)}
              typed={typed}
              problem={problem.value}
              input={field}
              testid="secret"
              forgets
            />
          )}
          {!asks && <p>{t('lock.anybody')}</p>}
          {!asks && problem.value && (
            <p class="problem" role="alert">
              {problem.value}
            </p>
          )}
          <div class="actions">
            <button
              class="button button-quiet"
              type="submit"
              data-testid="unlock"
              aria-disabled={waits.value || undefined}
              aria-describedby={waits.value ? 'lock-wait' : undefined}
            >
              {t(opening.value ? 'lock.opening' : asks ? 'lock.open' : 'lock.again')}
            </button>
          </div>
          <p class="lock-wait" id="lock-wait" role="status">
            {waits.value && plans.nextTry.value && t('lock.wait', { time: timeToTheSecond(plans.nextTry.value, words.locale) })}
          </p>
        </form>
        {asks && <p class="small soft">{t('lock.destroysNothing')}</p>}
        {plans.notNow && (
          <button class="link-button" type="button" data-testid="not-now" onClick={plans.notNow}>
            {t('lock.notNow')}
          </button>
        )}
        <div class="lock-delete">
          <p class="small soft">
            {t(asks ? `secret.${word}.forgotten` : 'lock.deleteLead')} {asks && plans.byItself && t('lock.askFirst')}
          </p>
          <SecondPress
            label={t('lock.delete')}
            question={t(`lock.deleteSure.${word}`)}
            yes={t('lock.deleteYes')}
            no={t('lock.deleteNo')}
            onYes={erase}
            testid="lock-delete"
          />
        </div>
      </section>
    </>
  );
}

/** A wait may be shorter than a minute. */
function timeToTheSecond(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(intlTag(locale), { timeStyle: 'medium' }).format(new Date(iso));
}
