import { t } from '../maker-words';
import { Step } from '../parts/step';
import { BoundField } from './bound-field';

/** Who says it, and for how long it holds. */
export function PartTrust() {
  return (
    <Step n={1} title={t('trust.title')}>
      <BoundField at={['trust']} label={t('trust.name')} hint={t('trust.nameHint')} />
      <div class="pair-fields">
        <BoundField at={['published']} label={t('trust.published')} hint={t('trust.publishedHint')} type="date" short />
        <BoundField at={['expires']} label={t('trust.expires')} hint={t('trust.expiresHint')} type="date" short />
      </div>
    </Step>
  );
}
