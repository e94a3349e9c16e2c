import { classroomWords } from '../../lib/words/classroom-words';

const { t } = classroomWords;
/** Plan, do, study, act, under headings of our own. */
const steps = ['plan', 'do', 'study', 'act'] as const;
const linesOfEach = [1, 2, 3, 4];

/** Four headings with lines to write on by hand: on paper alone, so that nothing written there is on this device. */
export function TryNext() {
  return (
    <section class="plan-part debrief-try">
      <h2>{t('debrief.try')}</h2>
      <p class="soft">{t('debrief.try.lead')}</p>
      <div class="debrief-steps">
        {steps.map((step) => (
          <div key={step}>
            <h3>{t(`debrief.try.${step}`)}</h3>
            <div class="debrief-lines" aria-hidden="true">
              {linesOfEach.map((line) => (
                <hr key={line} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
