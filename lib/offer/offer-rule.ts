import type { OfferPath } from './offer-problem';
import type { OfferFile } from './offer-schema';
import type { CheckableDecision } from './parse-offer';

/** What a rule holds an offer against. */
export interface RuleContext {
  offer: OfferFile;
  /** The file as it was written: what stood in an entry that was left out for another fault was still said. */
  json: unknown;
  /** ISO date. */
  today: string;
  decisions: readonly CheckableDecision[];
  complete: boolean;
}

/** Adds one problem: where (path in the file, entries of lists by their name), what, what to do. */
export type Report = (where: OfferPath, what: string, todo: string) => void;

/** One rule that every offer is held to, or several that look at the same part of it. */
export type OfferRule = (context: RuleContext, report: Report) => void;
