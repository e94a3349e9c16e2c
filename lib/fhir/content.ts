import type { Event } from '../consultation/event-schema';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import type { Draft } from './draft';
import type { CodeableConcept, Narrative, Reference } from './r4';
import { systems } from './systems';
import { narrative } from './xhtml';

/** What every part of a document is written from. */
export interface Content {
  plan: Plan;
  events: readonly Event[];
  words: AidWords;
  draft: Draft;
  /** The woman: the Patient where one was given, else in words. A new one each time, since each is given its address. */
  her: () => Reference;
  /** Whether there is a Patient to refer to. */
  known: boolean;
  /** ISO instant at which the plan was last added to. */
  lastSaid: string;
}

/** What kind of thing a resource is, in a code of ours and in words. */
export function kindOf(
  code: 'preference' | 'her-words' | 'her-need' | 'confirmed-code' | 'plan-file' | 'pack',
  text: string,
): CodeableConcept {
  return { coding: [{ system: systems.kind, code, display: text }], text };
}

/** XHTML as the narrative of one resource. */
export function textOf({ words }: Content, html: string, status?: Narrative['status']): Narrative {
  return narrative(html, words.locale, status);
}
