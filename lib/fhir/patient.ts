import type { NeedName } from '../consultation/event-schema';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { languageName } from '../words/language-name';
import { nhsNumber } from './nhs-number';
import type { Patient } from './r4';
import { systems, ukCore } from './systems';

/** What may be said of who the woman is. Nothing of it is stored, and a number alone never tells who somebody is. */
export interface Person {
  /** Ten digits, however spaced; refused where the check digit does not fit. */
  nhsNumber?: string;
}

/** That somebody needs an interpreter, or does not: http://hl7.org/fhir/R4/extension-patient-interpreterrequired.html */
export const interpreterRequired = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired';

/**
 * @param needs those of her needs that R4 has a place for beside the person: the languages that she speaks, and whether she
 * wants an interpreter; what is not said is left out
 * @throws RangeError where the number is none: ask `nhsNumber` first
 */
export function patientOf({ nhsNumber: typed }: Person, needs: Plan['needs'], { locale }: AidWords): Patient {
  const value = typed === undefined ? undefined : nhsNumber(typed);
  if (typed !== undefined && value === undefined) throw new RangeError('that is no NHS number');
  const ways = (name: NeedName) => needs.find(({ need }) => need === name)?.said?.ways ?? [];
  const languages = ways('speak').map((code) => {
    const display = languageName(code, locale);
    return { coding: [{ system: systems.language, code, display }], text: display };
  });
  const [wanted] = ways('interpreter');
  return {
    resourceType: 'Patient',
    meta: { profile: [ukCore('Patient')] },
    ...(wanted !== undefined && { extension: [{ url: interpreterRequired, valueBoolean: wanted === 'yes' }] }),
    ...(value !== undefined && { identifier: [{ system: systems.nhsNumber, value }] }),
    ...(languages.length > 0 && {
      // Of several, none is said to come first.
      communication: languages.map((language) => ({ language, ...(languages.length === 1 && { preferred: true as const }) })),
    }),
  };
}
