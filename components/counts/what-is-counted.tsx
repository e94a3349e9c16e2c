import { countsWords } from '../../lib/words/counts-words';

const { t } = countsWords;
const is = ['opened', 'compared', 'waiting', 'planB', 'given', 'interpreter', 'language', 'asked'] as const;
const isNot = ['words', 'decision', 'who', 'when', 'practice'] as const;

/** Exactly what is counted, beside what never is. */
export function WhatIsCounted() {
  return (
    <section class="plan-part">
      <h2>{t('what')}</h2>
      <div class="counts-both">
        <div>
          <h3>{t('is')}</h3>
          <ul>
            {is.map((name) => (
              <li key={name}>{t(`is.${name}`)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('isNot')}</h3>
          <ul>
            {isNot.map((name) => (
              <li key={name}>{t(`isNot.${name}`)}</li>
            ))}
          </ul>
        </div>
      </div>
      <p>{t('alone')}</p>
    </section>
  );
}
