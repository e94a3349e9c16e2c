import type { ReadonlySignal } from '@preact/signals-core';
import type { Outcome } from '../platform';
import type { Sent } from './sent';

/** What came of sending, and the ISO instant at which the document was made: what was said later is not in it. */
export interface LastSent {
  sent: Sent;
  made: string;
}

/** Sends a document to the one server that the trust's policy names. */
export interface Send {
  /** The server by name, such as "fhir.trust.example". */
  host: string;
  /**
   * Opens the page that shows what goes where, and sends on a press there.
   * @param document a FHIR document Bundle as JSON
   */
  open: (document: string) => Promise<Outcome>;
  /** What came of the last one for the plan on the screen. */
  last: ReadonlySignal<LastSent | undefined>;
}
