import type { Practice } from '../practice/practice';
import type { SheetBy, SheetItem, SheetMark } from '../practice/sheet-items';
import type { Span } from '../replay/spans';
import type { ViewName } from '../replay/view-names';

/** Whole seconds since the conversation began; null for never. */
type When = number | null;

/** For how long something was on the screen, in whole seconds, and when first. */
export interface FactOnScreen {
  id: string;
  first: When;
  seconds: number;
}

/** What was on the screen. */
export interface ScreenFacts {
  /** The steps and pages, each when it came. */
  /** `of`: the step that is shown in two languages at once. */
  views: readonly { at: number; view: ViewName | 'away'; of?: ViewName | undefined }[];
  /** Seconds in which nobody could see the aid, and when. */
  away: number;
  hidden: readonly Span[];
  /** Every option of the decision in the neutral order, also those that were never on the screen. */
  options: readonly (FactOnScreen & { spans: readonly Span[] })[];
  /** The order in which they came. */
  order: readonly string[];
  rows: readonly (FactOnScreen & { opened: When })[];
  waiting: When;
  mayChoose: When;
  mayDecline: When;
  bothFrames: When;
  ownWordsAsked: When;
}

/**
 * What happened in a practice conversation, and what those who were in it take from it. Every text in it is a name out of
 * a list that this version has: of a case, an option, a row, a question that the aid has ready, an item of the sheet. There
 * is no place for anything that somebody typed, for a name of anybody, or for a time of day.
 */
export interface DebriefFacts {
  /** The case that was acted; null where this build does not have it, its version null where this build has another. */
  case: { id: string; version: string | null } | null;
  /** The version on which it was acted; null where nobody knows, and where this build has another. */
  decision: { id: string; version: string | null };
  /** ISO date, to the day, on which it was acted, as the clock of the device says. */
  day: string;
  /** How long it took. */
  seconds: number;
  /** Null where nobody knows: the conversation came from a file, which has what was said alone. */
  screen: ScreenFacts | null;
  ownWordsSaid: When;
  stand: When;
  /** She answered no to all of them, or that she wants more time. */
  saidNo: When;
  wantedTime: When;
  /** `said`: ids of the if-thens. */
  planB: { first: When; said: readonly string[] };
  /** `own` for a question of somebody's own. */
  questions: readonly { question: string; asked: number; answered: When }[];
  sheets: readonly { by: SheetBy; marks: Readonly<Partial<Record<SheetItem, SheetMark>>> }[];
  /** By number alone, in the order in which they stand: a title and a question are somebody's words. `until`: ISO date. */
  instruments: readonly { until: string | null; answers: readonly (number | null)[] }[];
  well: Practice['debrief']['well'];
  next: Practice['debrief']['next'];
}
