import { useRef } from 'preact/hooks';
import { type Page, type Step, steps, useAid, useLocal, type View } from './aid-context';
import { useEscape, useOutside } from './dismiss';
import { Icon } from './icon';
import { KeptState } from './kept-state';
import { useBegin } from './use-begin';
import { useDelete } from './where-kept';

/** Where am I, is it kept, the way back, the way out. Narrow: a bar with a menu. Wide: the steps in a line. */
export function Head({ pages }: { pages: readonly Page[] }) {
  const { t, view, go, consultation, platform, words } = useAid();
  const open = useLocal(false);
  const erase = useDelete();
  const begin = useBegin();
  const menu = useRef<HTMLDivElement>(null);
  const here = consultation.current.value;
  const { at } = here || view.value.at === 'saved' || view.value.at === 'plan' ? view.value : { at: 'decisions' as const };
  const step = steps.indexOf(at as Step);
  const back = here ? before(at) : at === 'decisions' ? undefined : 'decisions';
  const close = () => {
    open.value = false;
  };
  const goTo = (to: View['at']) => {
    close();
    if (to !== 'row') go({ at: to });
  };
  useEscape(open, menu, close);
  useOutside(open, menu, close);

  return (
    <header class="head-of-aid" ref={menu}>
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
          <button class="leave" type="button" onClick={platform.leave}>
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
        {(here || consultation.events.value.length > 0) && (
          <ol>
            {steps
              .filter((name) => name !== 'row' && (here || name === 'plan'))
              .map((name) => (
                <li key={name}>
                  <button type="button" aria-current={current(name, at) ? 'step' : undefined} onClick={() => goTo(name)}>
                    {t(`step.${name}`)}
                  </button>
                </li>
              ))}
          </ol>
        )}
        {pages.length > 0 && (
          <ul>
            <li>
              <button
                type="button"
                data-testid="begin-menu"
                onClick={() => {
                  close();
                  void begin();
                }}
              >
                {t('saved.begin')}
              </button>
            </li>
            {pages
              .filter((page) => here || page !== 'conversation')
              .map((page) => (
                <li key={page}>
                  <button type="button" aria-current={at === page ? 'page' : undefined} onClick={() => goTo(page)}>
                    {t(`menu.${page}`)}
                  </button>
                </li>
              ))}
          </ul>
        )}
      </nav>
    </header>
  );
}

function current(step: Step, at: View['at']): boolean {
  return step === at || (step === 'compare' && at === 'row');
}

function before(at: View['at']): Exclude<View['at'], 'row'> | undefined {
  if (at === 'row') return 'compare';
  if (at === 'conversation' || at === 'saved' || at === 'decisions') return 'start';
  const path = steps.filter((step) => step !== 'row');
  return path[path.indexOf(at) - 1];
}
