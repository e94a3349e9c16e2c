import { stepWords } from '../../lib/export/need-words';
import { needsKeptFromPaper } from '../../lib/plan/kept-from-paper';
import type { Plan } from '../../lib/plan/plan';
import type { AidWords } from '../../lib/words/aid-words';
import { NotRecorded, Said } from '../paper-parts';
import { NeedsSaid } from './needs-said';

export interface PaperNeedsProps {
  plan: Plan;
  words: AidWords;
}

/**
 * The first part of her plan on every paper and screen: whoever takes it up sees it before they speak with her. What she
 * did not say is named, so that nobody takes silence for a no; who is not to interpret for her is on nothing that goes home.
 */
export function PaperNeeds({ plan, words }: PaperNeedsProps) {
  const { t, list } = words;
  const needs = plan.needs.filter(({ need }) => !needsKeptFromPaper.has(need));
  const talk = plan.about.find(({ prompt }) => prompt === 'talk')?.said;
  const unsaid = [...needs.flatMap(({ need, said }) => (said ? [] : [t(`need.${need}`)])), ...(talk ? [] : [t('about.talk')])];
  const some = unsaid.length <= needs.length;
  const steps = plan.needSteps.filter(({ said }) => said);
  return (
    <div class="needs">
      <p>
        <b>{t('plan.talk')}</b> {!some && <NotRecorded words={words} />}
      </p>
      {some && <NeedsSaid plan={{ ...plan, needs }} words={words} />}
      {some && unsaid.length > 0 && (
        <p class="needs-unsaid">
          <span class="not-said">{t('plan.notRecorded')}:</span> {list(unsaid)}
        </p>
      )}
      {steps.length > 0 && (
        <dl class="needs-said needs-steps">
          {steps.map(({ step, said }) => (
            <div key={step}>
              <dt>{t(`needStep.${step}`)}</dt>{' '}
              <dd>
                {said && stepWords(step, said, words)} {said?.words && <Said words={said.words} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
