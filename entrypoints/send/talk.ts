import type { Sent } from '../../lib/smart/sent';

/** What the page that sends tells the panel that opened it. */
export type FromSend =
  /** It is there, and has nothing to send yet. */
  | { is: 'ready' }
  /** Somebody pressed send, and this came of it. */
  | { is: 'result'; sent: Sent }
  /** The page was closed. */
  | { is: 'closed' };

/** What the panel tells that page. It goes from page to page of the extension and is stored nowhere. */
export interface ToSend {
  is: 'document';
  /** A FHIR document Bundle as JSON. */
  text: string;
  /** Under which the page and the panel that opened it tell each other that somebody is there. */
  there: string;
}
