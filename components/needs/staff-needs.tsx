import type { NeedStep } from '../../lib/consultation/event-schema';
import { needSteps } from '../../lib/consultation/said-of';
import { planNow } from '../../lib/plan/plan-now';
import { useAid, useLocal } from '../aid-context';
import { StaffWords } from '../staff-words';
import { NeedsSaid } from './needs-said';
import { StepField } from './step-field';

/** What is of this visit; the other steps are one press away. */
const ofVisit: ReadonlySet<NeedStep> = new Set(['booked', 'present', 'met']);
const before = needSteps.filter((step) => !ofVisit.has(step));

/** Before anything else that staff write down: what she needs, and what was done about it. */
export function StaffNeeds() {
  const { t, words, consultation, go, view } = useAid();
  const plan = planNow(consultation);
  const nothing = !plan.needs.some(({ said }) => said) && !plan.about.some(({ prompt, said }) => prompt === 'talk' && said);
  // None that is filled in hides.
  const open = useLocal(before.some((step) => consultation.shared.value.needSteps[step])).peek();
  return (
    <section class="plan-part staff-needs" data-talk="needs">
      <h2>
        <StaffWords of="note.needs" />
      </h2>
      {nothing ? <p class="soft">{t('needs.none', { page: t('step.needs') })}</p> : <NeedsSaid plan={plan} words={words} />}
      <button class="link-button" type="button" onClick={() => go({ at: 'needs', back: view.peek() })}>
        <StaffWords of="needs.toHers" />
      </button>
      <h3>
        <StaffWords of="needs.staff" />
      </h3>
      <p class="soft">{t('needs.staffLead')}</p>
      {needSteps
        .filter((step) => ofVisit.has(step))
        .map((step) => (
          <StepField key={step} step={step} />
        ))}
      <details open={open}>
        <summary>
          <StaffWords of="conversationPage.more.needs" />
        </summary>
        {before.map((step) => (
          <StepField key={step} step={step} />
        ))}
      </details>
    </section>
  );
}
