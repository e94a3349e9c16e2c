import type { NoteOptions } from '../../lib/export/record-note';
import { recordNote } from '../../lib/export/record-note';
import { withoutEnglish } from '../../lib/export/without-english';
import type { Person } from '../../lib/fhir/patient';
import { useAid, useLocal } from '../aid-context';
import { pairsOf } from '../double/pairs-of';
import { useTwoLanguages } from '../double/use-two-languages';
import { StaffWords } from '../staff-words';
import { Title } from '../title';
import { usePlan } from '../use-plan';
import { useRecordPlan } from '../use-record-plan';
import { FhirOut } from './fhir-out';
import { MsdsCodes } from './msds-codes';
import { NoteChoice } from './note-choice';
import { PutInRecord } from './put-in-record';
import { SendOut } from './send-out';

/** Everything that takes what was said into the trust's own record, each by a button of its own. */
export function RecordPage() {
  const aid = useAid();
  const { t, platform, record, consultation, go } = aid;
  const two = useTwoLanguages();
  const inTwo = useLocal(false);
  const options = useLocal<NoteOptions>({ length: 'short', ascii: false, version: platform.version });
  const person = useLocal<Person | undefined>(undefined);
  const plan = usePlan();
  const english = useRecordPlan();
  const chosen: NoteOptions = { ...options.value, two: two && inTwo.value ? pairsOf({ step: 'plan' }, aid) : undefined };
  const note = recordNote(english.value, record.words, chosen);
  return (
    <>
      <Title>
        <StaffWords of="step.record" />
      </Title>
      <p class="lead-in">
        {t('record.lead')} {t('plan.notConsent')}
      </p>
      {consultation.current.value && withoutEnglish(english.value, record.words).size > 0 && (
        <p class="notice">
          <span>
            {t('english.missing')}{' '}
            <button class="in-text" type="button" data-testid="to-english" onClick={() => go({ at: 'conversation' })}>
              <StaffWords of="english.title" />
            </button>
          </span>
        </p>
      )}
      <NoteChoice
        options={chosen}
        onChange={(changed) => {
          options.value = changed;
        }}
        note={note}
        {...(two && { inTwo })}
      >
        <PutInRecord
          note={note}
          onLength={(length) => {
            options.value = { ...options.value, length };
          }}
        />
      </NoteChoice>
      {!plan.value.practice && <MsdsCodes plan={plan.value} />}
      <FhirOut
        onPerson={(named) => {
          person.value = named;
        }}
      />
      <SendOut person={person.value} />
    </>
  );
}
