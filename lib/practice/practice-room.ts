import { type ReadonlySignal, signal } from '@preact/signals-core';
import { canonical } from '../carry/canonical';
import { isRecord } from '../carry/parse-json';
import { type KeptDebrief, parseKeptDebrief } from '../debrief/kept-debrief';
import type { Pack } from '../pack/pack';
import type { Outcome } from '../platform';
import type { ItemStore } from '../storage/item-store';
import type { Case } from '../training/case';
import type { Why } from '../why';
import { broughtTogether } from './brought-together';
import { changed } from './changed';
import { clashes } from './clashes';
import type { Practice } from './practice';
import { practiceNames } from './practice-mark';
import { parsePractice } from './practice-schema';

export interface PracticeRoomOptions {
  /** The store of practice, and of nothing else. */
  items: Pick<ItemStore, 'all' | 'put' | 'change' | 'drop' | 'erase'>;
  now: () => string;
  newId: () => string;
}

/** Everything that is practised and kept on this device. Nothing real is in it, and nothing of it is real. */
export interface PracticeRoom {
  /** The one begun last first; undefined until they are read. */
  readonly all: ReadonlySignal<readonly Practice[] | undefined>;
  /** Debriefs that are kept without their conversation, the last day first; undefined until they are read. */
  readonly debriefs: ReadonlySignal<readonly KeptDebrief[] | undefined>;
  /** How many are there that this version cannot read: they stay until somebody deletes them. */
  readonly unread: ReadonlySignal<number>;
  /** Why the last of it is on the screen and nowhere else; undefined where it is kept. */
  readonly unkept: ReadonlySignal<Why | undefined>;
  /** Reads what is kept, also what another page has changed. */
  look: () => Promise<void>;
  /** @param pack the decision as it is now: what was acted on it is read with its version */
  begin: (acted: Pick<Case, 'id' | 'version' | 'decision'>, pack: Pick<Pack, 'version'>) => Practice;
  /**
   * Takes in one that was acted elsewhere; one of the same name stays as it is here, with what is new in the other.
   * @returns false where it is refused, since it could not be read back from the store, or clashes with the one that is here:
   * one in which something is real, too
   */
  add: (practice: Practice) => boolean;
  /**
   * Keeps a debrief by itself; one that is here already is not kept twice. It is on the screen at once.
   * @returns once it is written, or is not, which `unkept` says; undefined where it is no debrief
   */
  addDebrief: (debrief: unknown) => Promise<KeptDebrief | undefined>;
  /** Puts what comes of it in its place, at once, and keeps it. Nothing where it was deleted. */
  change: (id: string, to: (before: Practice) => Practice) => void;
  /** Takes a conversation or a debrief away; without an id all of them, those that cannot be read too. */
  erase: (id?: string) => Promise<Outcome>;
}

/** What a change throws where the conversation was deleted in another page: it is not written again. */
const gone = () => Object.assign(new Error('it was deleted'), { name: 'plan_gone' });

export function practiceRoom({ items, now, newId }: PracticeRoomOptions): PracticeRoom {
  const all = signal<readonly Practice[] | undefined>(undefined);
  const debriefs = signal<readonly KeptDebrief[] | undefined>(undefined);
  const unread = signal(0);
  const unkept = signal<Why | undefined>(undefined);
  const name = practiceNames(newId);
  /** One write after another: what was said last is written last. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(verb: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const result = queue.then(verb);
    queue = result;
    return result;
  };
  const keep = async (verb: () => Promise<Outcome>) => {
    const outcome = await inTurn(verb);
    unkept.value = outcome.ok ? undefined : outcome.why;
  };
  const known = () => all.peek() ?? [];
  /** The names of those that are in the store, as far as this page knows. */
  const stored = new Set<string>();
  const put = async (practice: Practice): Promise<Outcome> => {
    const outcome = await items.put(practice.id, practice);
    if (outcome.ok) stored.add(practice.id);
    return outcome;
  };
  /** Those of which the last change is on the screen alone, each as it was when it was kept last. */
  const unwritten = new Map<string, Practice>();
  /** How often anything was changed here: what was read before a change does not know of it. */
  let changes = 0;
  const write = async (id: string, before: Practice, after: Practice): Promise<Outcome> => {
    const from = unwritten.get(id) ?? before;
    const outcome = await items.change(id, (row) => {
      const there = parsePractice(row);
      if (!there) throw gone();
      return changed(there, from, after);
    });
    if (outcome.ok) unwritten.delete(id);
    else unwritten.set(id, from);
    if (outcome.ok || outcome.why !== 'plan_gone') return outcome;
    // Looking for it made an empty store anew, where everything was deleted in another page.
    const left = await items.all();
    if (left.ok && left.value.length === 0) await items.erase();
    return outcome;
  };

  return {
    all,
    debriefs,
    unread,
    unkept,
    look: async () => {
      let seen = changes;
      let outcome = await inTurn(items.all);
      while (outcome.ok && seen !== changes) {
        seen = changes;
        outcome = await inTurn(items.all);
      }
      if (!outcome.ok) {
        all.value ??= [];
        debriefs.value ??= [];
        unkept.value = outcome.why;
        return;
      }
      const debriefsThere = outcome.value.map(parseKeptDebrief).filter((one) => one !== undefined);
      const read = outcome.value.map(parsePractice);
      unread.value = read.filter((one) => one === undefined).length - debriefsThere.length;
      const kept = read
        .filter((one) => one !== undefined)
        .map((one) => {
          const here = known().find(({ id }) => id === one.id);
          const from = unwritten.get(one.id);
          return here && from ? changed(one, from, here) : one;
        });
      for (const { id } of kept) stored.add(id);
      // What could not be kept is on the screen alone, and stays there.
      const only = unkept.peek() ? known().filter(({ id }) => !kept.some((one) => one.id === id)) : [];
      const onlyHere = unkept.peek()
        ? (debriefs.peek() ?? []).filter(({ id }) => !debriefsThere.some((one) => one.id === id))
        : [];
      debriefs.value = [...onlyHere, ...debriefsThere].sort((one, other) => other.debrief.day.localeCompare(one.debrief.day));
      all.value = [...only, ...kept].sort((one, other) => other.began.localeCompare(one.began));
    },
    begin: (acted, { version }) => {
      const practice: Practice = {
        id: name(),
        case: { id: acted.id, version: acted.version },
        pack: acted.decision,
        packVersion: version,
        began: now(),
        ended: null,
        events: [],
        looks: [],
        sheets: [],
        debrief: { well: [], next: null },
      };
      changes += 1;
      all.value = [practice, ...known()];
      void keep(() => put(practice));
      return practice;
    },
    add: (practice) => {
      const here = known().find(({ id }) => id === practice.id);
      if (here && clashes(here, practice).length > 0) return false;
      const whole = parsePractice(here ? broughtTogether(here, practice) : practice);
      if (!whole) return false;
      changes += 1;
      all.value = [whole, ...known().filter(({ id }) => id !== practice.id)];
      void keep(() => put(whole));
      return true;
    },
    addDebrief: async (debrief) => {
      const said = isRecord(debrief) ? canonical(debrief) : '';
      const here = debriefs.peek()?.find((one) => canonical(one.debrief) === said);
      const kept = here ?? parseKeptDebrief({ id: name(), debrief });
      if (!kept || (here && !unkept.peek())) return kept;
      changes += 1;
      if (!here) debriefs.value = [kept, ...(debriefs.peek() ?? [])];
      await keep(() => items.put(kept.id, kept));
      return kept;
    },
    change: (id, to) => {
      const before = known().find((one) => one.id === id);
      if (!before) return;
      const after = to(before);
      changes += 1;
      all.value = known().map((one) => (one.id === id ? after : one));
      // What could not be kept before is kept whole as soon as that works.
      void keep(() => (stored.has(id) ? write(id, before, after) : put(after)));
    },
    erase: async (id) => {
      const outcome = await inTurn(() => (id === undefined ? items.erase() : items.drop(id)));
      if (!outcome.ok) return outcome;
      all.value = id === undefined ? [] : known().filter((one) => one.id !== id);
      debriefs.value = id === undefined ? [] : (debriefs.peek() ?? []).filter((one) => one.id !== id);
      if (id === undefined) unread.value = 0;
      return outcome;
    },
  };
}
