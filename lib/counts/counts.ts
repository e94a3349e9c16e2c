import type { Proportion } from './may-be-told';
import {
  type ConversationCounts,
  type ConversationMeasure,
  type DoneMeasure,
  noConversations,
  type SaidCounts,
  type SaidGroup,
  type SaidMeasure,
} from './measures';

/**
 * What one device counted in one month, as it may leave the device. It never changes again, and no number from one to four
 * is in it.
 */
export interface MonthRow {
  /** At random, another one each month: the same row in two files is counted once. */
  id: string;
  /** YYYY-MM */
  month: string;
  /** The first month of whose conversations something is in it: earlier ones in which there was too little are counted here. */
  from: string;
  /** Conversations in which something was said or compared. Missing where there were fewer than five: they wait. */
  opened?: number;
  /** What was done in how many of them. What could be about somebody waits, with the conversations that it is a part of. */
  done: Readonly<Partial<Record<DoneMeasure, Proportion>>>;
  /** The answers to one question all together, and so the two about an interpreter, each none or five and more; languages in fives. */
  said: SaidCounts;
}

/** What earlier months left over. */
export interface Waiting {
  opened: number;
  done: Readonly<Record<DoneMeasure, Proportion>>;
  /** The first month of which something waits, by what waits. */
  since: Readonly<Partial<Record<ConversationMeasure, string>>>;
  said: SaidCounts;
  /** Of how many something was said since it was last looked at whether it may leave. */
  fresh: Readonly<Partial<Record<SaidGroup, number>>>;
}

/** Everything that a device knows of its counts: no plan, no day, no time and nobody who was there. */
export interface Counts {
  /** The month that is being counted. */
  month: string;
  /** The month that the clock said first, where it was far ahead; as long as this month is counted. */
  wrongClock?: string;
  now: { conversations: ConversationCounts; said: SaidCounts };
  waiting: Waiting;
  released: readonly MonthRow[];
}

/** What is added to a month, or taken from it again where somebody said something else since. */
export interface Change {
  conversations?: Partial<ConversationCounts>;
  said?: SaidCounts;
}

const none: Proportion = { value: 0, of: 0 };

/** @param month YYYY-MM */
export function noCounts(month: string): Counts {
  const waiting = {
    opened: 0,
    done: { compared: none, waiting: none, planB: none, given: none },
    since: {},
    said: {},
    fresh: {},
  };
  return { month, now: { conversations: noConversations, said: {} }, waiting, released: [] };
}

/**
 * Numbers of two, added; without what comes to nothing. By name: in the order in which they came to be they would tell
 * which of them was first in the month.
 */
export function saidTogether(one: SaidCounts, other: SaidCounts): SaidCounts {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort() as SaidMeasure[];
  return Object.fromEntries(
    names.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)] as const).filter(([, value]) => value > 0),
  );
}
