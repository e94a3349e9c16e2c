import { topics } from '../../../lib/offer/offer';
import { t } from '../maker-words';
import { Step } from '../parts/step';
import { BoundField } from './bound-field';

/** What is told in words. Each may be left empty. */
export function PartTopics() {
  return (
    <Step n={3} title={t('topics.title')}>
      <p class="small soft">{t('topics.lead')}</p>
      {topics.map((topic) => (
        <BoundField key={topic} at={['topics', topic]} label={t(`topic.${topic}`)} hint={t(`topic.${topic}Hint`)} rows={3} />
      ))}
    </Step>
  );
}
