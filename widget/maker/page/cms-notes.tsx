import { t } from '../maker-words';
import { CopyBlock } from '../parts/copy-block';
import type { Results } from './results';
import { useMaker } from './use-maker';

const systems = ['wordpress', 'drupal', 'umbraco'] as const;
/** Which block to use, what is taken out of it, and what one can do. */
const notes = ['block', 'strips', 'instead'] as const;

/** How to get it past the filters of three systems that trusts use. */
export function CmsNotes({ results }: { results: Results }) {
  const { wishes } = useMaker();
  const framed = wishes.value.way === 'frame';
  return (
    <section class="cms" aria-labelledby="cms-title">
      <h3 id="cms-title">{t('cms.title')}</h3>
      <p>{t(framed ? 'cms.leadFrame' : 'cms.lead')}</p>
      <div class="cms-systems">
        {systems.map((system) => (
          <section key={system} aria-labelledby={`cms-${system}`}>
            <h4 id={`cms-${system}`}>{t(`cms.${system}`)}</h4>
            <dl class="way-points">
              {notes.map((note) => (
                <div key={note}>
                  <dt>{t(`cms.${note}`)}</dt>
                  <dd>{t(`cms.${system}.${note}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {!framed && (
        <details>
          <summary>{t('cms.apart')}</summary>
          <CopyBlock testId="script" title={t('cms.script')} text={results.script}>
            <p>{t('cms.scriptWhere')}</p>
          </CopyBlock>
          <CopyBlock testId="element" title={t('cms.element')} text={results.element}>
            <p>{t('cms.elementWhere')}</p>
          </CopyBlock>
        </details>
      )}
    </section>
  );
}
