import type { Speaker } from '../../lib/consultation/event-schema';
import { sayOfHer } from '../../lib/plan/say-of-her';
import { useAid, useLocal } from '../aid-context';
import { ChoiceGroup } from '../choice-group';

const people: readonly Speaker[] = ['woman', 'supporter', 'clinician'];

/**
 * Who is writing, with nobody chosen until somebody says so: her words under a clinician's name, or a clinician's under
 * hers, would stand in the record as told by the other. It is asked where nobody is taken to hold the device.
 * @param once no longer there the next time, once somebody has said it today
 */
export function WhoWrites({ once = false }: { once?: boolean }) {
  const { t, consultation } = useAid();
  const writer = consultation.writer();
  // An answer does not take the question away from under the hand that gave it.
  const asked = useLocal(writer === 'unsaid').peek();
  if (!consultation.asksWho || (once && !asked)) return null;
  return (
    <section class="plan-part who-writes">
      <ChoiceGroup
        legend={t('conversationPage.speaker')}
        choices={people.map((value) => ({ value, label: t(`who.${value}`) }))}
        chosen={writer === 'unsaid' ? undefined : writer}
        onChoose={(who) => sayOfHer(consultation, { kind: 'speaker', who })}
      />
      {writer === 'unsaid' && <p class="soft">{t('speaker.why')}</p>}
    </section>
  );
}
