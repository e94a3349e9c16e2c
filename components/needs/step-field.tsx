import type { ConversationField, NeedStep } from '../../lib/consultation/event-schema';
import { needDays, needStates } from '../../lib/consultation/said-of';
import { stateKey } from '../../lib/export/need-words';
import { sayOfHer } from '../../lib/plan/say-of-her';
import { type AidKey, useAid } from '../aid-context';
import { HersField } from '../hers-field';
import { StaffWords } from '../staff-words';
import { tellsNobody } from '../tells-nobody';
import { PickWays } from './pick-ways';

/** Steps whose words have had a line of the conversation since before there were steps: they stay where they are. */
const lineOf: Partial<Record<NeedStep, ConversationField>> = { present: 'interpreter', met: 'needsMet' };
/** Steps that are about a day. */
const days: Partial<Record<NeedStep, AidKey>> = { booked: 'needDay.booked', reviewed: 'needDay.reviewed' };

/** One step of what staff do about her needs: how it stands, of which day, and what is to be said of it. */
export function StepField({ step }: { step: NeedStep }) {
  const { t, consultation } = useAid();
  const { needSteps, conversation } = consultation.shared.value;
  const said = needSteps[step];
  const [state, on, words] = [said?.state ?? null, said?.on ?? null, said?.words ?? ''];
  const say = (more: { state?: string | null; on?: string | null; words?: string }) =>
    sayOfHer(consultation, { kind: 'needStep', step, state, on, words, ...more });
  const line = lineOf[step];
  const day = days[step];
  return (
    <div class="need" data-need-step={step}>
      <PickWays
        legend={<StaffWords of={`needStep.${step}`} />}
        ways={needStates[step].map((value) => ({ value, label: <StaffWords of={stateKey(step, value)} /> }))}
        picked={state === null ? [] : [state]}
        one
        onPick={([picked]) => say({ state: picked ?? null })}
      />
      {day && (
        <label class="field">
          <span>
            <StaffWords of={day} />
          </span>
          <input
            type="date"
            class="day-field"
            {...tellsNobody}
            min={needDays.first}
            max={needDays.last}
            value={on ?? ''}
            onChange={({ currentTarget: { value } }) => {
              // A year that is half typed is a year as well.
              if (!value || (value >= needDays.first && value <= needDays.last)) say({ on: value || null });
            }}
            onBlur={({ currentTarget }) => {
              currentTarget.value = on ?? '';
            }}
          />
        </label>
      )}
      {line ? (
        <HersField
          label={<StaffWords of={`conversation.${line}`} />}
          hers={false}
          rows={1}
          words={conversation[line]?.words ?? ''}
          onSay={(own) => sayOfHer(consultation, { kind: 'conversation', field: line, words: own })}
        />
      ) : (
        <HersField
          label={
            <>
              <span class="unseen">{t(`needStep.${step}`)}: </span>
              <StaffWords of={`needNote.${step}` as AidKey} />
            </>
          }
          hers={false}
          rows={1}
          words={words}
          onSay={(own) => say({ words: own })}
        />
      )}
    </div>
  );
}
