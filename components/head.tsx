import { useRef } from 'preact/hooks';
import { type Page, type Step, standsAlone, steps, useAid, useLocal, type View } from './aid-context';
import { useEscape, useOutside } from './dismiss';
import { Icon } from './icon';
import { KeptState } from './kept-state';
import { useDelete } from './use-delete';
import { viewBefore } from './view-before';

/** Where am I, is it kept, the way back, the way out. Narrow: a bar with a menu. Wide: the steps in a line. */
export function Head({ pages }: { pages: readonly Page[] }) {
  const { t, view, go, consultation, platform, words, parts } = useAid();
  const open = useLocal(false);
  const erase = useDelete();
  const menu = useRef<HTMLDivElement>(null);
  const here = consultation.current.value;
  const shown: View = here || standsAlone.has(view.value.at) ? view.value : { at: 'decisions' };
  const { at } = shown;
  const step = steps.indexOf(at as Step);
  const back = viewBefore(shown, Boolean(here));
  const close = () => {
    open.value = false;
  };
  const goTo = (to: View) => {
    close();
    go(to);
  };
  useEscape(open, menu, close);
  useOutside(open, menu, close);

  return (
    <header ref={menu}>
      <div class="tongues">
        {parts.language && <parts.language />}
        {parts.aloud && <parts.aloud />}
      </div>
      <div class="bar">
        {back ? (
          <button
            class="icon-button"
            type="button"
            aria-label={t(at === 'row' ? 'head.backToCompare' : 'head.back')}
            onClick={() => goTo(back)}
          >
            <Icon shape="back" turns />
          </button>
        ) : (
          <span class="bar-edge" />
        )}
        <p class="bar-where">
          <b>{here?.title ?? t('decisions.title')}</b>
          <span>
            {step < 0
              ? t(`step.${at}`)
              : t('head.where', { n: step + 1, total: words.number(steps.length), step: t(`step.${at}`) })}
          </span>
        </p>
        <KeptState />
        {platform.plans && !platform.plans.byItself && (
          <button class="leave bar-delete" type="button" data-testid="delete-now" aria-label={t('kept.delete')} onClick={erase}>
            {t('kept.deleteShort')}
          </button>
        )}
        {platform.leave && (
          <button class="leave" type="button" title={t('head.leaveKey')} onClick={platform.leave}>
            <span>{t('head.leave')}</span>
            <Icon shape="leave" turns />
          </button>
        )}
        <button
          class="icon-button bar-menu"
          type="button"
          aria-label={t('head.menu')}
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <Icon shape="menu" />
        </button>
      </div>
      <nav class={open.value ? 'steps is-open' : 'steps'} aria-label={t('head.steps')}>
        {open.value && platform.leave && (
          <p class="small">
            {t('head.leave')}: {t('head.leaveKey')}
          </p>
        )}
        {parts.menu ? (
          <parts.menu pages={pages} shown={shown} goTo={goTo} onPress={close} />
        ) : (
          <>
            {(here || consultation.events.value.length > 0) && (
              <ol>
                {steps
                  .filter((name): name is Exclude<Step, 'row'> => name !== 'row' && (Boolean(here) || name === 'plan'))
                  .map((name) => (
                    <li key={name}>
                      <button
                        type="button"
                        aria-current={current(name, at) ? 'step' : undefined}
                        onClick={() => goTo({ at: name })}
                      >
                        {t(`step.${name}`)}
                      </button>
                    </li>
                  ))}
              </ol>
            )}
            {pages.length > 0 && (
              <ul>
                {pages
                  .filter((page) => here || (page !== 'conversation' && page !== 'double'))
                  .map((page) => (
                    <li key={page}>
                      <button
                        type="button"
                        aria-current={at === page ? 'page' : undefined}
                        onClick={() => goTo(page === 'double' ? { at: page, back: shown } : { at: page })}
                      >
                        {t(`step.${page}`)}
                      </button>
                    </li>
                  ))}
                {parts.lock && <parts.lock onPress={close} />}
              </ul>
            )}
          </>
        )}
      </nav>
    </header>
  );
}

function current(step: Step, at: View['at']): boolean {
  return step === at || (step === 'compare' && at === 'row');
}
