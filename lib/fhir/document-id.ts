import { nhsNumber } from './nhs-number';
import type { Person } from './patient';
import { uuidOf } from './uuid';

/** The space in which the names of plans are made UUIDs. */
const plans = '6d0c8e3a-52f7-4f0e-8d6b-0e5f3c1b7a94';

/**
 * The UUID of a document: the same plan gives the same one, so that sending it again is no second document; a plan to
 * which something was added, or that says whose it is, gives another.
 * @param check of the plan file
 */
export async function documentId(plan: string, check: string, patient?: Person): Promise<string> {
  const whose = patient ? `known ${nhsNumber(patient.nhsNumber ?? '') ?? ''}` : 'not named';
  return uuidOf([plan, check, whose].join('|'), plans);
}
