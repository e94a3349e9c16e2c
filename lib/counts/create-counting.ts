import { effect, untracked } from '@preact/signals-core';
import type { Consultation } from '../consultation/consultation';
import { isPractice } from '../practice/practice-mark';
import { type KeepCountsOptions, type KeptCounts, keepCounts } from './keep-counts';
import { changeFrom, type Tally, tallyOf } from './tally';

export interface CountingOptions extends KeepCountsOptions {
  consultation: Pick<Consultation, 'plan' | 'effective' | 'current' | 'packs'>;
  /** Whether an event of this name was made in this panel: what another day or device brought with it was counted there. */
  isOurs: (event: string) => boolean;
}

/** Counting without collecting, as a screen sees it. */
export interface Counting extends KeptCounts {
  /** The plan on the screen was given to her. */
  given: () => void;
  stop: () => void;
}

/** One conversation, known in memory alone, so that a thing counts once. */
interface Here {
  /** The month in which it began to count. */
  month: string | undefined;
  /** What was said and seen before it did, and up to now. */
  before: Set<string>;
  seen: Set<string>;
  faced: boolean;
  /** A decision was on the screen before it did: what is done with it from then on counts, and its opening does not. */
  begun: boolean;
  given: boolean;
  tally: Tally | undefined;
  /** Somebody turned counting off in it. */
  over: boolean;
}

const nothingYet = (before: Set<string>): Here => ({
  month: undefined,
  before,
  seen: before,
  faced: false,
  begun: false,
  given: false,
  tally: undefined,
  over: false,
});

/**
 * Counts what is done in the panel, on this device, by month: each thing once a conversation and month. What is written is
 * numbers. Nothing that was done while it was off is counted, and nothing of practice.
 */
export function createCounting({ consultation, isOurs, ...options }: CountingOptions): Counting {
  const kept = keepCounts(options);
  const month = () => options.now().slice(0, 7);
  const conversations = new Map<string, Here>();
  const hereNow = () => conversations.get(consultation.plan.peek());

  const look = (here: Here) => {
    const all = consultation.effective.peek();
    if (here.over || isPractice({ plan: consultation.plan.peek(), events: all })) return;
    // The same woman, another month.
    if (here.month !== undefined && here.month !== month()) {
      Object.assign(here, nothingYet(here.seen), { begun: true });
    }
    here.seen = new Set(all.map(({ id }) => id));
    const events = all.filter(({ id }) => isOurs(id) && !here.before.has(id));
    // A plan that was kept comes back with its decision on the screen: nobody has opened anything yet.
    const faced = here.faced && !here.begun && events.length === all.length;
    const tally = tallyOf({ faced, given: here.given, events, packs: consultation.packs.peek() });
    const change = changeFrom(here.tally, tally);
    if (!change) return;
    here.month ??= month();
    here.tally = tally;
    void kept.add(change);
  };
  const stop = effect(() => {
    const plan = consultation.plan.value;
    const events = consultation.effective.value;
    const faced = consultation.current.value !== undefined;
    const on = kept.on.value;
    const here = conversations.get(plan) ?? nothingYet(new Set());
    conversations.set(plan, here);
    if (on === false) {
      here.over ||= here.tally !== undefined;
      for (const { id } of events) here.before.add(id);
      here.faced = here.given = false;
      here.begun ||= faced;
      return;
    }
    here.faced ||= faced;
    if (on) untracked(() => look(here));
  });

  return {
    ...kept,
    given: () => {
      const here = hereNow();
      if (!here || kept.on.peek() === false) return;
      here.given = true;
      if (kept.on.peek()) look(here);
    },
    stop,
  };
}
