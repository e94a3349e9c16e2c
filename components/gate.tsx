import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { isPast } from '../lib/pack/freshness';
import { useAid, useLocal, type View } from './aid-context';
import { Title } from './title';

/** Screens that show figures or ask for an answer about them; the others stay open whatever the date is. */
const aboutFigures = new Set<View['at']>(['start', 'matters', 'compare', 'row', 'questions', 'decide']);

/**
 * A decision past its own review date opens with a warning that has to be read, each time; in a consultation it does
 * not open (standards.md, requirement 9). Her plan and what she said stay within reach.
 */
export function Gate({ view, children }: { view: View; children: ComponentChildren }) {
  const { t, words, consultation, platform, today } = useAid();
  const read = useLocal(false);
  // Picked again from the list: that is an opening of its own.
  useEffect(() => {
    if (view.at === 'decisions') read.value = false;
  }, [view.at]);
  const pack = consultation.current.value;
  if (!pack || !aboutFigures.has(view.at) || !isPast(pack.reviewBy, today.value) || read.value) return children;
  return (
    <section class="past" data-past={platform.clinical ? 'refused' : 'warned'}>
      <Title>{pack.title}</Title>
      <div class="notice" role="alert">
        <b>{t('past.title')}</b>
        <span>{t('past.lead', { date: words.date(pack.reviewBy) })}</span>
        <span>{t(platform.clinical ? 'past.refused' : 'past.mustRead')}</span>
      </div>
      {!platform.clinical && (
        <div class="actions">
          <button
            class="button"
            type="button"
            data-testid="past-read"
            onClick={() => {
              read.value = true;
            }}
          >
            {t('past.read')}
          </button>
        </div>
      )}
    </section>
  );
}

/** What has to stand above every screen of a decision: that it is local, unsigned, or past its date. */
export function PackNotices({ view }: { view: View }) {
  const { t, consultation, words, today } = useAid();
  const pack = consultation.current.value;
  if (!pack || (!aboutFigures.has(view.at) && view.at !== 'conversation')) return null;
  return (
    <>
      {pack.local && (
        <p class="notice" data-local>
          <b>{t('local.title')}</b>
          <span>{t('local.lead')}</span>
        </p>
      )}
      {pack.signOffs.length === 0 && view.at !== 'start' && (
        <details class="notice fold" data-unsigned>
          <summary>
            <b>{t('start.unsignedTitle')}</b>
          </summary>
          <span>{t('start.unsigned')}</span>
        </details>
      )}
      {isPast(pack.reviewBy, today.value) && (
        <p class="notice" data-past-notice>
          <b>{t('figure.pastDate', { date: words.date(pack.reviewBy) })}</b>
        </p>
      )}
    </>
  );
}
