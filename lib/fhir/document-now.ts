import type { Consultation } from '../consultation/consultation';
import { packsNow } from '../plan/plan-now';
import type { AidWords } from '../words/aid-words';
import { bundleOf } from './bundle-of';
import type { Person } from './patient';

/** What a document of the plan on the screen is made of. */
export interface DocumentNow {
  consultation: Consultation;
  words: AidWords;
  /** This version of Evenhand; undefined where the shell does not tell. */
  version: string | undefined;
  /** Who it says she is; undefined where it names nobody. */
  person: Person | undefined;
}

/**
 * The plan on the screen as a FHIR document, as JSON: what is saved and what is sent are the same letters.
 * @throws RangeError where the plan could not be opened again, or the number is no NHS number
 */
export async function documentNow({ consultation, words, version, person }: DocumentNow): Promise<string> {
  const { plan, events, now } = consultation;
  const document = await bundleOf({
    plan: plan.peek(),
    events: events.peek(),
    packs: packsNow(consultation),
    words,
    at: now(),
    version: version ?? '',
    ...(person && { patient: person }),
  });
  return JSON.stringify(document);
}
