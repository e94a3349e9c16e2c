import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Outcome } from '../platform';
import type { Policy } from '../policy';
import { closed } from './closed';
import { count } from './count';
import { type Change, type Counts, noCounts } from './counts';
import { countsFile } from './counts-file';
import { parseCounts } from './counts-schema';
import type { AskedAnswer, AskedQuestion } from './measures';

/** The part of a small store that counting needs. */
export interface CountsStore {
  all: () => Promise<Outcome<unknown[]>>;
  change: (id: string, to: (before: unknown) => unknown) => Promise<Outcome>;
  erase: () => Promise<Outcome>;
}

export interface KeepCountsOptions {
  items: CountsStore;
  /** What the trust's policy says of counting; where it says nothing a person does, and until it is known nobody counts. */
  policy: ReadonlySignal<Pick<Policy, 'counting' | 'known'>>;
  /** ISO instant. */
  now: () => string;
  /** A row's name: 32 hexadecimal letters at random. */
  newId: () => string;
}

export type Answers = Readonly<Partial<Record<AskedQuestion, AskedAnswer>>>;

/** What was counted on this device, and whether it goes on. */
export interface KeptCounts {
  /** Undefined until it is known: then off until a person or the trust's policy turns it on. */
  readonly on: ReadonlySignal<boolean | undefined>;
  readonly byPolicy: ReadonlySignal<boolean>;
  /** What has been counted; undefined until it is read, and `unread` where there is something that cannot be. */
  readonly counts: ReadonlySignal<Counts | 'unread' | undefined>;
  /** Looks again at what is kept: another page of ours may have counted, or was told to stop. */
  look: () => Promise<void>;
  turn: (on: boolean) => Promise<Outcome>;
  /** The last thing that was counted could not be written: it is not in the counts yet. */
  readonly unwritten: ReadonlySignal<boolean>;
  /** @returns whether it is in the counts: it is not where counting was turned off meanwhile */
  add: (change: Change) => Promise<Outcome<boolean>>;
  /** Her answers after a visit: counted, and not kept. */
  answered: (answers: Answers) => Promise<Outcome<boolean>>;
  /** The file to save, with every month that is over in it. */
  file: () => Promise<Outcome<string>>;
  /** Forgets everything that was counted. Whether it counts stays as it was. */
  reset: () => Promise<Outcome>;
  /** Done once everything that was counted so far is written. */
  settled: () => Promise<void>;
}

const counted = 'counts';
const chosen = 'choice';
/** What somebody chose, as it lies in the store beside the counts. */
interface Choice {
  choice: 'on' | 'off';
}
const isChoice = (value: unknown): value is Choice =>
  typeof value === 'object' && value !== null && 'choice' in value && (value.choice === 'on' || value.choice === 'off');

const done: Outcome = { ok: true, value: undefined };

/** The counts of this device in their store. What is written is numbers by month, and whether somebody turned it on. */
export function keepCounts({ items, policy, now, newId }: KeepCountsOptions): KeptCounts {
  const choice = signal<'on' | 'off' | undefined>(undefined);
  const counts = signal<Counts | 'unread' | undefined>(undefined);
  const on = computed(() => {
    const { counting, known } = policy.value;
    if (!known || (counting === undefined && choice.value === undefined)) return undefined;
    return (counting ?? choice.value) === 'on';
  });
  const unwritten = signal(false);
  const month = () => now().slice(0, 7);
  let writing: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(verb: () => Promise<T>): Promise<T> => {
    const next = writing.then(verb);
    writing = next.catch(() => undefined);
    return next;
  };

  /** @returns whether there is anything of which the month may be over */
  const read = async (): Promise<boolean> => {
    const there = await items.all();
    // Where it cannot be read this time, what was chosen is still so.
    choice.value = (there.ok ? there.value.find(isChoice)?.choice : choice.peek()) ?? 'off';
    const stored = there.ok ? there.value.filter((one) => !isChoice(one)) : [];
    const known = stored.map(parseCounts);
    counts.value = !there.ok || known.includes(undefined) ? 'unread' : (known[0] ?? noCounts(month()));
    return known[0] !== undefined && known[0].month !== month();
  };
  /** Counts that cannot be read are not written over in silence with nothing: they stay, and nothing is counted. */
  const change = async (to: (before: Counts) => Counts): Promise<Outcome> => {
    let after: Counts | undefined;
    const written = await items.change(counted, (before) => {
      const known = before === undefined ? noCounts(month()) : parseCounts(before);
      after = known && to(known);
      return after ?? before;
    });
    if (!written.ok) return written;
    counts.value = after ?? 'unread';
    return after ? done : { ok: false, why: 'store_unread' };
  };
  const close = () => change((before) => closed(before, month(), newId));
  const look = () =>
    inTurn(async () => {
      if (await read()) await close();
    });
  const add = (what: Change) =>
    inTurn(async (): Promise<Outcome<boolean>> => {
      // Another page of ours may have been told to stop.
      await read();
      if (!on.peek()) return { ok: true, value: false };
      const written = await change((before) => count(before, month(), what, newId));
      unwritten.value = !written.ok;
      return written.ok ? { ok: true, value: true } : written;
    });
  void look();

  return {
    on,
    byPolicy: computed(() => policy.value.counting !== undefined),
    counts,
    look,
    turn: (so) =>
      inTurn(async () => {
        const wanted: Choice = { choice: so ? 'on' : 'off' };
        const written = await items.change(chosen, () => wanted);
        if (written.ok) choice.value = wanted.choice;
        return written;
      }),
    unwritten,
    add,
    answered: async (answers) => {
      const said = Object.entries(answers).map(([question, answer]) => [`asked.${question}.${answer}`, 1]);
      return said.length > 0 ? add({ said: Object.fromEntries(said) }) : { ok: true, value: false };
    },
    file: () =>
      inTurn(async () => {
        const written = await close();
        if (!written.ok) return written;
        const kept = counts.peek();
        return { ok: true, value: countsFile(typeof kept === 'object' ? kept : { released: [] }) };
      }),
    reset: () =>
      inTurn(async () => {
        const before = choice.peek();
        const erased = await items.erase();
        if (!erased.ok) return erased;
        counts.value = noCounts(month());
        return before === 'on' ? items.change(chosen, () => ({ choice: before })) : erased;
      }),
    settled: async () => {
      await writing;
    },
  };
}
