import type { Outcome } from '../platform';
import { databaseName } from './database-name';
import { Dexie, type EntityTable, type Table } from './dexie';
import type { OldRecord } from './museum/format-1';
import type { AllRows, EntryRow, LockRow, PlanRow } from './rows';
import { wasKept } from './was-kept';
import { whyOf } from './why-of';

class Tables extends Dexie {
  /** Version 0.1.0 kept events here, unsealed: they are sealed and moved when the vault is open. */
  declare events: EntityTable<OldRecord, 'id'>;
  declare vault: EntityTable<LockRow, 'id'>;
  declare plans: EntityTable<PlanRow, 'id'>;
  declare entries: Table<EntryRow, [string, string]>;

  constructor(name: string) {
    // Strict: a tap that the screen calls kept survives a power cut, not only a crash of the browser.
    super(name, { chromeTransactionDurability: 'strict' });
    // Tables change by a new number here; what is inside a row changes by its `format`.
    this.version(1).stores({ events: 'id, plan' });
    this.version(2).stores({ vault: 'id', plans: 'id, changedAt, purgeAfter', entries: '[plan+id], plan' });
  }
}

/** What one write puts on disk, all of it or nothing. */
export interface Write {
  /** Name of the key that the rows are sealed under: where another one holds by now, nothing is written. */
  key: string;
  plan: PlanRow;
  entries: readonly EntryRow[];
  /** True where the plan was on disk before: one that was deleted meanwhile does not come back by this. */
  goesOn: boolean;
}

/** Rows in and out. Everything comes back as an outcome: "could not" is never "nothing there". */
export interface Database {
  lock: () => Promise<Outcome<LockRow | undefined>>;
  /** Puts the lock, unless somebody else did since `before` was read. */
  putLock: (lock: LockRow, before: string | undefined) => Promise<Outcome>;
  write: (write: Write) => Promise<Outcome>;
  plan: (id: string) => Promise<Outcome<{ plan: PlanRow | undefined; entries: EntryRow[] }>>;
  entryIds: (plan: string) => Promise<Outcome<{ there: boolean; ids: string[] }>>;
  entries: (plan: string, ids: readonly string[]) => Promise<Outcome<EntryRow[]>>;
  /** Plan rows, the one changed last first; all of them unless told how many. */
  plans: (page?: { from: number; count: number }) => Promise<Outcome<{ total: number; plans: PlanRow[] }>>;
  all: () => Promise<Outcome<AllRows>>;
  /** Puts new rows and a new lock in place of `before`, unless something was written since that was read. */
  replace: (rows: AllRows & { lock: LockRow }, before: AllRows) => Promise<Outcome>;
  old: () => Promise<Outcome<OldRecord[]>>;
  dropOld: (ids: readonly string[]) => Promise<Outcome>;
  erasePlan: (id: string) => Promise<Outcome>;
  /**
   * Takes away plans whose last day is before `today`, and brings forward a last day that is after `latest`.
   * @param oldest ISO date; what version 0.1.0 kept of earlier days goes too
   */
  purge: (today: string, latest: string | undefined, oldest: string | undefined) => Promise<Outcome<string[]>>;
  /** Takes away every plan that is sealed under `key`, if that is the one that holds; how they are kept stays. */
  forget: (key: string) => Promise<Outcome>;
  eraseAll: () => Promise<Outcome>;
  /** Calls back when this page or another one has changed something. Returns what stops that. */
  onChange: (then: () => void) => () => void;
  close: () => void;
}

/**
 * Opens the database, or says why it cannot be opened.
 * @param onErased called when another tab or window deletes it
 */
export async function openDatabase(
  name: string = databaseName,
  onErased: () => void = () => undefined,
): Promise<Outcome<Database>> {
  if (!globalThis.crypto?.subtle) return { ok: false, why: 'not_secure' };
  const tables = new Tables(name);
  const state = { erasing: false, gone: false, left: false };
  // Fires here when another tab wants it gone, or newer; Dexie then closes, so that nobody has to wait.
  tables.on('versionchange', (change) => {
    if (change.newVersion !== null || state.erasing) return;
    Object.assign(state, { gone: true, left: false });
    onErased();
  });
  try {
    await unblocked(tables, tables.open());
  } catch (error) {
    // One that is opened in the end, after nobody waits for it, would hold up others.
    tables.close();
    return { ok: false, why: whyOf(error, 'store_unavailable') };
  }
  return { ok: true, value: databaseOf(tables, state) };
}

/** Another tab closes when asked, or never: this long it is waited for. */
const patience = 3_000;
/** What waits behind something that waits is told of nothing. */
const longestPatience = 10_000;

/** What a tab with an older page holds up is not waited for without end. */
function unblocked<T>(tables: Tables, work: PromiseLike<T>): Promise<T> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const given = new Promise<never>((_resolve, reject) => {
    const giveUpAfter = (time: number) => timers.push(setTimeout(() => reject(reason('BlockedError')), time));
    tables.on('blocked', () => giveUpAfter(patience));
    giveUpAfter(longestPatience);
  });
  return Promise.race([Promise.resolve(work), given]).finally(() => timers.forEach(clearTimeout));
}

const reason = (name: string) => Object.assign(new Error(name), { name });

interface State {
  erasing: boolean;
  /** It was deleted. */
  gone: boolean;
  /** The browser has said so too: where there is one by now, another page has made it anew. */
  left: boolean;
}

function databaseOf(tables: Tables, state: State): Database {
  const { vault, plans, entries, events } = tables;
  const attempt = async <T>(verb: () => PromiseLike<T>): Promise<Outcome<T>> => {
    try {
      // Deleting everything closes the database; what is written after opens it again.
      if (!tables.isOpen()) await unblocked(tables, tables.open());
      state.gone = false;
      return { ok: true, value: await verb() };
    } catch (error) {
      return { ok: false, why: whyOf(error, 'store_failed') };
    }
  };
  const atOnce = <T>(verb: () => Promise<T>) => attempt(() => tables.transaction('rw', [vault, plans, entries, events], verb));
  const madeAnew = async () => {
    const there = await wasKept(tables.name);
    state.left ||= there === false;
    return there === true && state.left;
  };
  /** Reading what was deleted does not make an empty database again: it would say that something was kept here. */
  const reading = async <T>(nothing: T, verb: () => PromiseLike<T>): Promise<Outcome<T>> =>
    state.gone && !(await madeAnew()) ? { ok: true, value: nothing } : attempt(verb);
  const dropping = <T>(nothing: T, verb: () => Promise<T>): Promise<Outcome<T>> =>
    state.gone ? Promise.resolve({ ok: true, value: nothing }) : atOnce(verb);
  /** What was deleted is not made again by a write that was on its way: only by a new lock. */
  const goingOn = (verb: () => Promise<void>): Promise<Outcome> =>
    state.gone ? Promise.resolve({ ok: false, why: 'vault_changed' }) : atOnce(verb);
  const heldBy = async (key: string | undefined) => {
    if ((await vault.get('lock'))?.key !== key) throw reason('vault_changed');
  };
  const drop = async (id: string) => {
    await entries.where({ plan: id }).delete();
    await events.where({ plan: id }).delete();
    await plans.delete(id);
  };
  return {
    lock: () => reading<LockRow | undefined>(undefined, () => vault.get('lock')),
    putLock: (lock, before) =>
      (before === undefined ? atOnce<void> : goingOn)(async () => {
        await heldBy(before);
        await vault.put(lock);
      }),
    write: ({ key, plan, entries: rows, goesOn }) =>
      goingOn(async () => {
        await heldBy(key);
        const there = await plans.get(plan.id);
        if (goesOn && !there) throw reason('plan_gone');
        // A clock that was set back does not bring its last day forward.
        const purgeAfter =
          there?.purgeAfter && plan.purgeAfter && there.purgeAfter > plan.purgeAfter ? there.purgeAfter : undefined;
        await plans.put(purgeAfter ? { ...plan, purgeAfter } : plan);
        await entries.bulkPut([...rows]);
      }),
    plan: (id) =>
      reading<{ plan: PlanRow | undefined; entries: EntryRow[] }>({ plan: undefined, entries: [] }, async () => {
        const [plan, list] = await Promise.all([plans.get(id), entries.where({ plan: id }).toArray()]);
        return { plan, entries: list };
      }),
    entryIds: (plan) =>
      reading<{ there: boolean; ids: string[] }>({ there: false, ids: [] }, async () => {
        const [there, keys] = await Promise.all([plans.where({ id: plan }).count(), entries.where({ plan }).primaryKeys()]);
        return { there: there > 0, ids: keys.map(([, id]) => id) };
      }),
    entries: (plan, ids) =>
      reading<EntryRow[]>([], async () =>
        (await entries.bulkGet(ids.map((id): [string, string] => [plan, id]))).flatMap((row) => (row ? [row] : [])),
      ),
    plans: (page) =>
      reading<{ total: number; plans: PlanRow[] }>({ total: 0, plans: [] }, async () => {
        if (!page) {
          // As they lie, put in order here: by the index each row is looked up on its own, which takes twice as long.
          const all = (await plans.toArray()).sort(lastFirst);
          return { total: all.length, plans: all };
        }
        const some = plans.orderBy('changedAt').reverse().offset(page.from).limit(page.count).toArray();
        const [total, list] = await Promise.all([plans.count(), some]);
        return { total, plans: list };
      }),
    all: () =>
      reading<AllRows>({ lock: undefined, plans: [], entries: [] }, async () => {
        const [lock, all, list] = await Promise.all([vault.get('lock'), plans.toArray(), entries.toArray()]);
        return { lock, plans: all, entries: list };
      }),
    replace: (rows, before) =>
      atOnce(async () => {
        await heldBy(before.lock?.key);
        const since = await plans.toArray();
        const same = new Map(before.plans.map((plan) => [plan.id, plan.changedAt]));
        const still = since.length === same.size && since.every(({ id, changedAt }) => same.get(id) === changedAt);
        if (!still || (await entries.count()) !== before.entries.length) throw reason('store_busy');
        await plans.bulkPut(rows.plans);
        await entries.bulkPut(rows.entries);
        await vault.put(rows.lock);
      }),
    old: () => reading<OldRecord[]>([], () => events.toArray()),
    dropOld: (ids) => reading<void>(undefined, () => events.bulkDelete([...ids])),
    erasePlan: (id) => dropping<void>(undefined, () => drop(id)),
    purge: (today, latest, oldest) =>
      dropping<string[]>([], async () => {
        const past = await plans.where('purgeAfter').below(today).primaryKeys();
        for (const id of past) await drop(id);
        // A clock that was ahead, or a longer time that the trust has shortened since.
        if (latest) await plans.where('purgeAfter').above(latest).modify({ purgeAfter: latest });
        // Those that are in no index have no last day yet.
        if (latest && (await plans.count()) > (await plans.where('purgeAfter').above('').count()))
          await plans.filter(({ purgeAfter }) => purgeAfter === undefined).modify({ purgeAfter: latest });
        const old = oldest ? await events.filter(({ changedAt }) => changedAt < oldest).primaryKeys() : [];
        await events.bulkDelete(old);
        return past;
      }),
    forget: (key) =>
      dropping<void>(undefined, async () => {
        await heldBy(key);
        // Every page hears of a change and looks again: one that changes nothing would go round without end.
        if ((await plans.count()) + (await entries.count()) > 0) await Promise.all([plans.clear(), entries.clear()]);
      }),
    eraseAll: async () => {
      state.erasing = true;
      try {
        // The words first: they are gone also where another tab holds on to the empty database.
        const cleared = await atOnce(async () => {
          await Promise.all([vault.clear(), plans.clear(), entries.clear(), events.clear()]);
        });
        const deleted = await unblocked(tables, tables.delete()).then(
          () => true,
          () => false,
        );
        if (!cleared.ok && !deleted) return cleared;
        Object.assign(state, { gone: true, left: deleted });
        return { ok: true, value: undefined };
      } finally {
        state.erasing = false;
      }
    },
    onChange: (then) => {
      const heard = (parts: object) => {
        if (Object.keys(parts).some((part) => part.startsWith(`idb://${tables.name}/`))) then();
      };
      Dexie.on.storagemutated.subscribe(heard);
      return () => Dexie.on.storagemutated.unsubscribe(heard);
    },
    close: () => tables.close(),
  };
}

/** In the order of the index, from its end. */
function lastFirst(one: PlanRow, other: PlanRow): number {
  if (one.changedAt !== other.changedAt) return one.changedAt < other.changedAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}
