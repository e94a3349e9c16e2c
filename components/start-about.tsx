import { hardWords } from '../lib/words/hard-words';
import { useAid } from './aid-context';

import { Lines } from './easy/lines';

/** Below the first step: how long it takes, who made it and how, until when it holds, and the report on it; in easy words what hard words mean. */
export function StartAbout() {
  const { t, words, decision, platform, go, view } = useAid();
  const { pack } = decision;
  const now = platform.languages?.now.value;
  const report = platform.reportOf?.(pack.id);
  const meanings = now?.simple && words.plain ? hardWords(words.plain.say(pack.lead)).meanings : '';
  return (
    <>
      {meanings && (
        <section class="plan-part hard-words">
          <h2>{t('easy.hardWords')}</h2>
          <Lines text={meanings} />
        </section>
      )}
      <section class="part small soft about-aid">
        <p>{t('made.time')}</p>
        {now && (
          <p>
            {t('language.screen', { language: now.name })}{' '}
            <button class="in-text" type="button" onClick={() => go({ at: 'language', back: view.value })}>
              {t('language.choose')}
            </button>
          </p>
        )}
        <p>
          {t('made.made')}: {pack.makers}
        </p>
        <p>
          {t('made.funding')}: {pack.funding}
        </p>
        <p>
          {t('made.how')}: {pack.evidenceMethod}
        </p>
        <p>
          {t('passport.reviewedOn', { published: words.date(pack.published), reviewBy: words.date(pack.reviewBy) })}{' '}
          {pack.updates}
        </p>
        {report &&
          !pack.local &&
          (
            [
              ['', 'made.report'],
              ['#coproduction', 'made.together'],
            ] as const
          ).map(([place, label]) => (
            <p key={label}>
              <a href={`${report}${place}`} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
                {t(label)}
              </a>
            </p>
          ))}
      </section>
    </>
  );
}
