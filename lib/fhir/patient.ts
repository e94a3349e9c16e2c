import { nhsNumber } from './nhs-number';
import type { Patient } from './r4';
import { systems, ukCore } from './systems';

/** What may be said of who the woman is. Nothing of it is stored, and a number alone never tells who somebody is. */
export interface Person {
  /** Ten digits, however spaced; refused where the check digit does not fit. */
  nhsNumber?: string;
}

/** @throws RangeError where the number is none: ask `nhsNumber` first */
export function patientOf({ nhsNumber: typed }: Person): Patient {
  const value = typed === undefined ? undefined : nhsNumber(typed);
  if (typed !== undefined && value === undefined) throw new RangeError('that is no NHS number');
  return {
    resourceType: 'Patient',
    meta: { profile: [ukCore('Patient')] },
    ...(value !== undefined && { identifier: [{ system: systems.nhsNumber, value }] }),
  };
}
