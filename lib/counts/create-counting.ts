import { effect, untracked } from '@preact/signals-core';
import type { Consultation } from '../consultation/consultation';
import { isPractice } from '../practice/practice-mark';
import { type KeepCountsOptions, type KeptCounts, keepCounts } from './keep-counts';
import { changeFrom, type Tally, tallyOf } from './tally';

export interface CountingOptions extends KeepCountsOptions {
  consultation: Pick<Consultation, 'plan' | 'effective' | 'packs'>;
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
  given: boolean;
  /** What it comes to, and what of that is written. */
  now: Tally | undefined;
  tally: Tally | undefined;
  /** As long as something of it is being written. */
  writing: Promise<void> | undefined;
  /** Somebody turned counting off in it. */
  over: boolean;
}

const nothingYet = (before: Set<string>): Here => ({
  month: undefined,
  before,
  seen: before,
  given: false,
  now: undefined,
  tally: undefined,
  writing: undefined,
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

  /** Writes until what is written is what it comes to. What could not be written is tried again with whatever is done next. */
  const write = async (here: Here) => {
    for (;;) {
      const { now } = here;
      const change = now && changeFrom(here.tally, now);
      if (!change) return;
      const written = await kept.add(change);
      if (written.ok) here.tally = now;
      else if (here.now === now) return;
    }
  };
  const look = (before: Here) => {
    let here = before;
    const all = consultation.effective.peek();
    if (here.over || isPractice({ plan: consultation.plan.peek(), events: all })) return;
    // The same woman, another month.
    if (here.month !== undefined && here.month !== month()) {
      here = nothingYet(here.seen);
      conversations.set(consultation.plan.peek(), here);
    }
    here.seen = new Set(all.map(({ id }) => id));
    const events = all.filter(({ id }) => isOurs(id) && !here.before.has(id));
    const tally = tallyOf({ given: here.given, events, packs: consultation.packs.peek() });
    if (!changeFrom(here.tally, tally)) return;
    here.month ??= month();
    here.now = tally;
    if (here.writing) return;
    here.writing = write(here).finally(() => {
      here.writing = undefined;
    });
  };
  const stop = effect(() => {
    const plan = consultation.plan.value;
    const events = consultation.effective.value;
    const on = kept.on.value;
    const here = conversations.get(plan) ?? nothingYet(new Set());
    conversations.set(plan, here);
    if (on === false) {
      here.over ||= here.month !== undefined;
      for (const { id } of events) here.before.add(id);
      here.given = false;
      return;
    }
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
    settled: async () => {
      await kept.settled();
      await Promise.all([...conversations.values()].map(({ writing }) => writing));
      await kept.settled();
    },
    stop,
  };
}
