import { bareLines, bareText } from '../lib/export/bare-lines';
import { useAid, useVerb } from './aid-context';
import { Title } from './title';
import { usePlan } from './use-plan';

/** What stands in place of her plan while the part that lays it out has not come: every word of it, and a way to copy it. */
export function BarePlan() {
  const { t, words, platform } = useAid();
  const plan = usePlan();
  const verb = useVerb();
  return (
    <>
      <Title>{t('step.plan')}</Title>
      {bareLines(plan.value, words).map(({ about, words: said }, index) => (
        <div key={index} class="about-said">
          <p class="soft">{about}</p>
          <blockquote class="hers" dir="auto">
            {said}
          </blockquote>
        </div>
      ))}
      <button
        class="button button-quiet"
        type="button"
        onClick={() => verb(() => platform.copy(bareText(plan.peek(), words)), 'done.copied')}
      >
        {t('kept.copyAll')}
      </button>
    </>
  );
}
