import { signal } from '@preact/signals-core';
import type { Outcome } from '../platform';
import { adoptFormat1 } from './adopt-format-1';
import { alone } from './alone';
import { inOrder, type ReadEntry, readEntry, sealEntry, sealPlan, summaryOf } from './contents';
import { lastDay } from './last-day';
import type { Numbered } from './numbered';
import { createPlanLists } from './plan-lists';
import { reseal } from './reseal';
import type { EntryRow } from './rows';
import type { PlanWrite, Store, StoreState } from './store';
import { createVault, type OpenKey, type VaultOptions } from './vault';

const locked = { ok: false, why: 'locked' } as const;
const done: Outcome = { ok: true, value: undefined };

export interface SealedStoreOptions extends VaultOptions {
  /** True in the panel, which keeps under a random key until somebody chooses; in her own browser she chooses first. */
  byItself: boolean;
}

/**
 * A store that seals everything before it reaches the database. What can never be read again (its key went with the
 * browser) is taken away as soon as that is seen.
 * @returns the store in the state in which it was found; `locked` is no failure
 */
export async function openSealedStore({ byItself, ...options }: SealedStoreOptions): Promise<Outcome<Store>> {
  const { database, policy, now } = options;
  const vault = createVault(options);
  const state = signal<StoreState>('empty');
  const lists = createPlanLists(database);

  const lastOf = (at: string) =>
    policy.peek().purgeDays === undefined ? undefined : lastDay(at, policy.peek().purgeDays as number);
  const look = async (again = true): Promise<Outcome> => {
    const before = vault.key()?.id;
    const found = await vault.look();
    if (!found.ok) return found;
    if (found.value === 'forgotten') {
      const gone = await database.forget(vault.row.peek()?.key ?? '');
      // Another page has put a new key in its place meanwhile.
      if (!gone.ok) return again && gone.why === 'vault_changed' ? look(false) : gone;
      // The choice stays; the next word is kept under a new key.
      state.value = 'empty';
      return done;
    }
    if (vault.key()?.id !== before) lists.forget();
    state.value = found.value === 'none' ? 'empty' : found.value;
    if (state.value === 'open') await adoptOld();
    return done;
  };
  /** The key, made at random where nothing is kept yet: the way that leaves the least behind until somebody chooses. */
  const ensure = (mayMake: boolean): Promise<Outcome<OpenKey>> => {
    const open = vault.key();
    if (open) return Promise.resolve({ ok: true, value: open });
    return alone(async () => {
      // Another page may have made one meanwhile.
      const looked = await look();
      if (!looked.ok) return looked;
      const made = vault.key();
      if (made) return { ok: true, value: made };
      if (state.peek() === 'locked') return locked;
      // What goes on from a plan that was deleted with its key brings neither back.
      if (!mayMake) return { ok: false, why: 'plan_gone' };
      if (!byItself) return { ok: false, why: 'store_erased' };
      const chosen = await vault.prepare('session', undefined, vault.row.peek()?.chosen ?? false);
      await vault.announce(chosen);
      const put = await database.putLock(chosen.row, vault.row.peek()?.key);
      if (!put.ok) {
        await vault.withdraw(chosen);
        const again = await look();
        const theirs = again.ok && put.why === 'vault_changed' ? vault.key() : undefined;
        return theirs ? { ok: true, value: theirs } : put;
      }
      await vault.adopt(chosen);
      state.value = 'open';
      return { ok: true, value: chosen.open };
    });
  };
  const choose: Store['choose'] = async (how, passphrase) => {
    if (state.peek() === 'locked') return locked;
    const chosen = await vault.prepare(how, passphrase, true);
    const outcome = await alone(async () => {
      await vault.announce(chosen);
      const resealed = await reseal(database, vault.key(), chosen).catch((): Outcome => ({ ok: false, why: 'store_failed' }));
      if (resealed.ok) await vault.adopt(chosen);
      else await vault.withdraw(chosen);
      return resealed;
    });
    if (!outcome.ok) return outcome;
    lists.forget();
    state.value = 'open';
    await adoptOld();
    return done;
  };
  /** What version 0.1.0 kept unsealed is sealed as soon as there is a key that somebody chose. */
  const adoptOld = async (): Promise<void> => {
    const open = vault.key();
    // Before somebody chose, sealing it would be forgetting it with the browser.
    if (open && vault.row.peek()?.chosen) await adoptFormat1(database, open, now(), lastOf(now()));
  };

  const put = async (open: OpenKey, { plan, fresh, events, goesOn }: PlanWrite): Promise<Outcome> => {
    const changedAt = now();
    const write = {
      key: open.id,
      // Sealed before the transaction begins: one that waits for anything else is closed by the browser.
      plan: await sealPlan(open, plan, changedAt, lastOf(changedAt), summaryOf(events)),
      entries: await Promise.all(fresh.map((one) => sealEntry(open, plan, one))),
      goesOn,
    };
    lists.forget(plan);
    return database.write(write);
  };

  const readRows = (open: OpenKey, rows: readonly EntryRow[]) => Promise.all(rows.map((row) => readEntry(open, row)));

  const begin = async (): Promise<Outcome> => {
    const looked = await look();
    // What version 0.1.0 kept on her device she had chosen to keep there.
    const old = looked.ok && !byItself && !vault.row.peek() ? await database.old() : undefined;
    return old?.ok && old.value.length > 0 ? choose('device', undefined) : looked;
  };
  const begun = await begin();
  if (!begun.ok) {
    database.close();
    return begun;
  }
  return {
    ok: true,
    value: {
      state,
      row: vault.row,
      asks: vault.asks,
      nextTry: vault.nextTry,
      look: async () => {
        const before = vault.key()?.id;
        const looked = await look();
        if (before !== undefined && looked.ok && !vault.row.peek()) await vault.release(before);
        return looked;
      },
      touch: vault.touch,
      knows: vault.knows,
      onChange: database.onChange,
      close: database.close,
      write: async (what) => {
        const key = await ensure(!what.goesOn);
        if (!key.ok) return key;
        const written = await put(key.value, what);
        if (written.ok || written.why !== 'vault_changed') return written;
        // Another page has sealed everything anew; where it has deleted everything, nothing is written again.
        const looked = await look();
        if (!looked.ok) return looked;
        const anew = vault.key();
        if (anew && anew.id !== key.value.id) return put(anew, what);
        return state.peek() === 'locked' ? locked : written;
      },
      read: async (id) => {
        // Under the key that holds now: under the one before it everything would look damaged.
        const looked = await look();
        if (!looked.ok) return looked;
        const open = vault.key();
        if (!open) return state.peek() === 'locked' ? locked : { ok: true, value: undefined };
        const rows = await database.plan(id);
        if (!rows.ok) return rows;
        const { plan, entries } = rows.value;
        if (!plan) return { ok: true, value: undefined };
        const read = inOrder(await readRows(open, entries));
        const aside = read.flatMap((entry) => ('aside' in entry ? [entry.aside] : []));
        return { ok: true, value: { id, changedAt: plan.changedAt, numbered: read.flatMap(numbered), aside } };
      },
      news: async (plan, known) => {
        const open = vault.key();
        const ids = await database.entryIds(plan);
        if (!ids.ok) return ids;
        if (!ids.value.there) return { ok: true, value: 'gone' };
        const unknown = ids.value.ids.filter((id) => !known.has(id));
        if (!open || unknown.length === 0) return { ok: true, value: [] };
        const rows = await database.entries(plan, unknown);
        if (!rows.ok) return rows;
        return { ok: true, value: (await readRows(open, rows.value)).flatMap(numbered) };
      },
      latest: async () => {
        const rows = await database.plans({ from: 0, count: 1 });
        return rows.ok ? { ok: true, value: rows.value.plans[0]?.id } : rows;
      },
      list: async (query) => {
        const looked = await look();
        if (!looked.ok) return looked;
        const open = vault.key();
        if (!open) return state.peek() === 'locked' ? locked : { ok: true, value: { total: 0, plans: [], unread: 0 } };
        return lists.list(open, query);
      },
      choose,
      unlock: async (passphrase) => {
        const outcome = await vault.unlock(passphrase);
        if (!outcome.ok) return outcome;
        state.value = 'open';
        await adoptOld();
        return done;
      },
      lock: async () => {
        await vault.lock();
        lists.forget();
        if (!vault.key() && vault.row.peek()) state.value = 'locked';
      },
      erase: async (plan) => {
        if (plan !== undefined) {
          lists.forget(plan);
          return database.erasePlan(plan);
        }
        const outcome = await database.eraseAll();
        if (!outcome.ok) return outcome;
        await vault.drop();
        lists.forget();
        state.value = 'empty';
        return outcome;
      },
      purge: () => {
        const { purgeDays, known } = policy.peek();
        // Before the trust's policy is known, nothing is taken away sooner than was said when it was kept.
        if (!known) return database.purge(now().slice(0, 10), undefined, undefined);
        return database.purge(
          now().slice(0, 10),
          lastOf(now()),
          purgeDays === undefined ? undefined : lastDay(now(), -purgeDays),
        );
      },
    },
  };
}

function numbered(entry: ReadEntry): Numbered[] {
  return 'event' in entry ? [{ event: entry.event, place: entry.place }] : [];
}
