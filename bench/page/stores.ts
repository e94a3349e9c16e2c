import { signal } from '@preact/signals-core';
import { fromBase64 } from '../../lib/base64';
import { panelPolicy } from '../../lib/policy';
import { sealEntry, sealPlan } from '../../lib/storage/contents';
import { openDatabase } from '../../lib/storage/database';
import { memoryKeys } from '../../lib/storage/memory-keys';
import type { Numbered } from '../../lib/storage/numbered';
import { openStore } from '../../lib/storage/open-store';
import { keyOf } from '../../lib/storage/seal';
import type { Store } from '../../lib/storage/store';
import { done } from './done';
import { said } from './said';

const now = () => new Date().toISOString();
const minute = 60_000;

/** A store with plans in it, as a panel has it. */
interface Filled {
  store: Store;
  plans: readonly { id: string; events: readonly Numbered[] }[];
  /** The same database under the same key, opened anew: nothing is remembered of what was read before. */
  again: () => Promise<Store>;
}

const stores = new Map<string, Filled>();

function filled(name: string): Filled {
  const found = stores.get(name);
  if (!found) throw new Error(`nothing was filled under the name ${name}`);
  return found;
}

/** Fills a store of this name with `count` plans of `each` events, changed a minute apart; a list of them names each. */
export async function fill(name: string, count: number, each: number): Promise<void> {
  const keys = memoryKeys();
  const options = { keys, policy: signal(panelPolicy), now, newId: () => crypto.randomUUID(), byItself: true, name };
  const again = async () => done(await openStore(options)(() => undefined));
  const store = await again();
  // The first write makes the key. The rest goes in at once: one by one it would take minutes.
  const first = said(1);
  done(await store.write({ plan: 'first', fresh: first, events: first.map(({ event }) => event), goesOn: false }));
  const held = await keys.get();
  const open = { id: held?.id ?? '', key: await keyOf(fromBase64(held?.raw ?? '') ?? new Uint8Array()) };
  const database = done(await openDatabase(name));
  const before = done(await database.all());
  if (!before.lock) throw new Error('the first write made no lock');
  const plans = Array.from({ length: count }, (_, at) => ({ id: `plan-${at}`, at, events: said(each) }));
  const rows = await Promise.all(
    plans.map(({ id, at }) =>
      sealPlan(open, id, new Date(Date.now() - at * minute).toISOString(), '2100-01-01', {
        label: `Room ${at}, ${at % 100 === 7 ? 'Amina' : 'Tuesday'}`,
        packs: ['place-of-birth'],
      }),
    ),
  );
  const entries = await Promise.all(plans.flatMap(({ id, events }) => events.map((one) => sealEntry(open, id, one))));
  done(await database.replace({ lock: before.lock, plans: rows, entries }, before));
  database.close();
  done(await store.erase('first'));
  stores.set(name, { store, plans, again });
}

async function timed(verb: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await verb();
  return performance.now() - start;
}

/** Reads the last plan whole, into which nothing was put since. In ms. */
export async function openPlan(name: string): Promise<number> {
  const { store, plans } = filled(name);
  const plan = plans.at(-1);
  return timed(async () => {
    const read = done(await store.read(plan?.id ?? ''));
    if (!plan || read?.numbered.length !== plan.events.length) throw new Error('the plan did not come back whole');
  });
}

/** The first of all plans, and those that a word finds, at first and again. In ms. */
export async function listPlans(name: string) {
  const { plans, again } = filled(name);
  const store = await again();
  const found = plans.filter((_, at) => at % 100 === 7).length;
  const list = (search: string, total: number) =>
    timed(async () => {
      const got = done(await store.list({ search, count: 50 }));
      if (got.total !== total || got.unread > 0) throw new Error(`${got.total} plans listed, and not ${total}`);
    });
  const first = await list('', plans.length);
  const times = { first, search: await list('amina', found), searchAgain: await list('amina', found) };
  store.close();
  return times;
}

/** One more event in a plan, until the store says that it is on disk. Another plan each time. In ms. */
export async function keepOne(name: string, at: number): Promise<number> {
  const { store, plans } = filled(name);
  const plan = plans[at];
  if (!plan || at >= plans.length - 1) throw new Error(`there is no plan ${at}`);
  const fresh = said(1, plan.events.length);
  const events = [...plan.events, ...fresh].map(({ event }) => event);
  return timed(async () => done(await store.write({ plan: plan.id, fresh, events, goesOn: true })));
}

/** Another passphrase for everything that is kept, then a lock, and that passphrase to open it. In ms. */
export async function passphrase(name: string) {
  const { store } = filled(name);
  const words = crypto.randomUUID();
  const change = await timed(async () => done(await store.choose('passphrase', words)));
  await store.lock();
  const unlock = await timed(async () => done(await store.unlock(words)));
  return { change, unlock };
}
