import { useLayoutEffect } from 'preact/hooks';
import { nhsNumber, spaced } from '../../lib/fhir/nhs-number';
import type { Person } from '../../lib/fhir/patient';
import { isPractice } from '../../lib/practice/practice-mark';
import { practiceFile } from '../../lib/practice/practice-stamp';
import { useAid, useId, useLocal, useVerb } from '../aid-context';
import { StaffWords } from '../staff-words';
import { tellsNobody } from '../tells-nobody';

export interface FhirOutProps {
  /** Who the document says she is; undefined where it names nobody, or while a number is not whole. */
  onPerson?: (person: Person | undefined) => void;
}

/** Saves the plan as one FHIR document, for the trust's own systems. What writes it is fetched when it is wanted. */
export function FhirOut(props: FhirOutProps) {
  const { consultation } = useAid();
  // A number that was typed for another woman is not hers.
  return <Document key={consultation.plan.value} {...props} />;
}

function Document({ onPerson }: FhirOutProps) {
  const { t, words, platform, consultation, said } = useAid();
  const verb = useVerb();
  const typed = useLocal('');
  const refused = useLocal(false);
  const busy = useLocal(false);
  const id = useId();
  const practice = isPractice({ plan: consultation.plan.value, events: consultation.events.value });
  const wanted = typed.value.trim() !== '';
  const number = nhsNumber(typed.value);
  useLayoutEffect(() => {
    onPerson?.(number === undefined ? undefined : { nhsNumber: number });
  }, [number]);
  const save = async () => {
    refused.value = wanted && number === undefined;
    if (busy.peek() || refused.peek()) return;
    busy.value = true;
    said.value = '';
    const person = number === undefined ? undefined : { nhsNumber: number };
    const text = await import('../../lib/fhir/document-now')
      .then(({ documentNow }) => documentNow({ consultation, words, version: platform.version, person }))
      .catch(() => undefined);
    const name = practiceFile(practice, `evenhand-document-${consultation.now().slice(0, 10)}.fhir.json`);
    if (text === undefined) said.value = t('fhir.failed');
    else await verb(() => platform.download({ name, type: 'application/fhir+json', text }), 'fhir.saved');
    busy.value = false;
  };
  return (
    <section class="plan-part">
      <h2>
        <StaffWords of="fhir.title" />
      </h2>
      <p>{t('fhir.lead')}</p>
      <form
        class="way-out"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {/* Nobody is acted about, so nobody has a number. */}
        {!practice && (
          <>
            <label class="field" for={id}>
              <span>
                <StaffWords of="fhir.number" />
                <small class="field-hint">{t('fhir.numberHint')}</small>
              </span>
              <input
                id={id}
                class="line-field"
                type="text"
                inputMode="numeric"
                data-testid="nhs-number"
                // The next woman's document would be offered this number.
                {...tellsNobody}
                aria-invalid={refused.value ? true : undefined}
                aria-describedby={`${id}-read`}
                value={typed.value}
                onInput={(event) => {
                  typed.value = event.currentTarget.value;
                  refused.value = false;
                }}
              />
            </label>
            <div id={`${id}-read`}>
              {refused.value ? (
                <p class="problem" role="alert">
                  {t('fhir.numberWrong')}
                </p>
              ) : (
                number && <p class="small number-read">{t('fhir.numberRead', { number: spaced(number) })}</p>
              )}
            </div>
          </>
        )}
        <div class="actions">
          <button class="button button-quiet" type="submit" data-testid="save-fhir" aria-disabled={busy.value || undefined}>
            <StaffWords of="fhir.save" />
          </button>
        </div>
      </form>
    </section>
  );
}
