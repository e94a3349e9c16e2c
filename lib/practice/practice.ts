import type { Event } from '../consultation/event-schema';
import type { FilledInstrument } from '../instrument/instrument';
import type { SheetBy, SheetItem, SheetMark } from './sheet-items';

/** What could be seen on the screen from this moment until the next look. */
export interface Look {
  /** ISO instant. */
  at: string;
  /** The step or page of the aid; `away` while the page was hidden, `cards` while the cards were open in its place. */
  view: string;
  /** The step that was shown in two languages at once, where `view` is the page of these. */
  of?: string | undefined;
  /** The part of the decision, where it has several. */
  part?: string;
  /** Ids of the options and rows of which something could be seen. */
  options: readonly string[];
  rows: readonly string[];
  /** Both ways of saying a chance could be seen. */
  frames: boolean;
}

/** One role's sheet: what that role saw, item by item. What was not marked is not there. */
export interface Sheet {
  by: SheetBy;
  marks: Readonly<Partial<Record<SheetItem, SheetMark>>>;
}

/** What the people in the room take from it: picked, never typed, so that it can carry nothing about anybody. */
export interface Debrief {
  well: readonly SheetItem[];
  /** One thing to try next time. */
  next: SheetItem | null;
}

/** One conversation acted out on a case. */
export interface Practice {
  /** Name of the plan: a practice name. */
  id: string;
  case: { id: string; version: string };
  /** Id of the decision that it is about, and its version when it began; without one nobody knows which it was. */
  pack: string;
  packVersion?: string | undefined;
  /** ISO instants; `ended` null while it goes on. */
  began: string;
  ended: string | null;
  events: readonly Event[];
  looks: readonly Look[];
  sheets: readonly Sheet[];
  debrief: Debrief;
  /** Published instruments that somebody with a licence loaded, with their answers. */
  instruments?: readonly FilledInstrument[] | undefined;
}
