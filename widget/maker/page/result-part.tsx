import { t } from '../maker-words';
import { CopyBlock } from '../parts/copy-block';
import { CmsNotes } from './cms-notes';
import { FilesToUpload } from './files-to-upload';
import { resultsOf } from './results';
import { useMaker } from './use-maker';

/** What to copy, in the order in which it is put to use. */
export function ResultPart() {
  const maker = useMaker();
  const { wishes, placed } = maker;
  const results = resultsOf(maker);
  const { way } = wishes.value;
  const framed = way === 'frame';
  const places = placed.value.ok ? placed.value.places : undefined;
  return (
    <section class="results" id="results" aria-labelledby="results-title">
      <h2 id="results-title">{t('results.title')}</h2>
      {results && places ? (
        <>
          {framed ? (
            <CopyBlock testId="frame" title={t('results.frame')} text={results.frame}>
              <p>{t('results.frameWhere')}</p>
            </CopyBlock>
          ) : (
            <CopyBlock testId="tag" title={t('results.tag')} text={results.tag}>
              <p>{t('results.tagWhere')}</p>
            </CopyBlock>
          )}
          <CopyBlock testId="policy" title={t('results.policy')} text={results.policy}>
            <p>{t(framed ? 'results.policyFrame' : 'results.policyWhere')}</p>
            {!framed && <p>{t('results.policyStrict')}</p>}
          </CopyBlock>
          {!framed && results.css && (
            <CopyBlock testId="css" title={t('results.css')} text={results.css}>
              <p>{t('results.cssWhere')}</p>
            </CopyBlock>
          )}
          {!framed && !results.css && (
            <section class="copy-block" aria-labelledby="css-title">
              <div class="copy-told">
                <h3 id="css-title">{t('results.css')}</h3>
              </div>
              <p class="copy-more">{t('results.noCss')}</p>
            </section>
          )}
          <FilesToUpload />
          <CmsNotes results={results} />
        </>
      ) : (
        <p role="status" class="results-none">
          {t(wishes.value.pack ? 'results.mend' : 'results.pick')}
        </p>
      )}
    </section>
  );
}
