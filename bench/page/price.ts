import { parseEvent } from '../../lib/consultation/event-schema';
import { readEntry, readPlan, sealEntry, sealPlan, type summaryOf } from '../../lib/storage/contents';
import { openDatabase } from '../../lib/storage/database';
import type { Numbered } from '../../lib/storage/numbered';
import type { AllRows, LockRow } from '../../lib/storage/rows';
import { newKey } from '../../lib/storage/seal';
import type { OpenKey } from '../../lib/storage/vault';
import { done } from './done';
import { said } from './said';

const lock: LockRow = { id: 'lock', format: 1, key: 'bench', how: 'session', chosen: false };
const utf8 = new TextEncoder();
const text = new TextDecoder();

interface Way {
  close: (plans: readonly Made[]) => Promise<AllRows>;
  /** How many plans and events were read whole. */
  open: (rows: AllRows) => Promise<number>;
}

interface Made {
  id: string;
  changedAt: string;
  summary: ReturnType<typeof summaryOf>;
  events: readonly Numbered[];
}

function sealing(open: OpenKey): Way {
  return {
    close: async (plans) => ({
      lock,
      plans: await Promise.all(plans.map(({ id, changedAt, summary }) => sealPlan(open, id, changedAt, undefined, summary))),
      entries: await Promise.all(plans.flatMap(({ id, events }) => events.map((one) => sealEntry(open, id, one)))),
    }),
    open: async ({ plans, entries }) => {
      const read = await Promise.all([
        ...plans.map((row) => readPlan(open, row)),
        ...entries.map(async (row) => 'event' in (await readEntry(open, row))),
      ]);
      return read.filter(Boolean).length;
    },
  };
}

/** The same rows with the same words in them, for whoever reads the disk to see. */
const bare: Way = {
  close: async (plans) => ({
    lock,
    plans: plans.map(({ id, changedAt, summary }) => ({
      id,
      format: 1,
      changedAt,
      sealed: utf8.encode(JSON.stringify(summary)),
    })),
    entries: plans.flatMap(({ id: plan, events }) =>
      events.map(({ event, place }) => ({
        plan,
        id: event.id,
        format: 2,
        sealed: utf8.encode(JSON.stringify({ plan, place, event })),
      })),
    ),
  }),
  open: async ({ plans, entries }) => {
    const summaries = plans.map(({ sealed }) => JSON.parse(text.decode(sealed)));
    const events = entries.map(({ sealed }) => parseEvent(JSON.parse(text.decode(sealed)).event));
    return [...summaries, ...events].filter(Boolean).length;
  },
};

/**
 * Puts plans into a new database in one write, and reads all of it back. In ms.
 * @param each events of a plan; with none there is only what a list shows
 */
export async function price(way: 'sealed' | 'bare', count: number, each: number) {
  const { close, open } = way === 'sealed' ? sealing({ id: lock.key, key: (await newKey()).key }) : bare;
  const plans = Array.from({ length: count }, (_, at) => ({
    id: crypto.randomUUID(),
    changedAt: new Date(Date.UTC(2026, 2, 2) + at).toISOString(),
    summary: { label: `Room ${at}, Tuesday`, packs: ['place-of-birth'] },
    events: said(each),
  }));
  const database = done(await openDatabase(`bench-${crypto.randomUUID()}`));
  const times = [performance.now()];
  const rows = await close(plans);
  times.push(performance.now());
  done(await database.replace({ ...rows, lock }, { lock: undefined, plans: [], entries: [] }));
  times.push(performance.now());
  const back = done(await database.all());
  times.push(performance.now());
  const read = await open(back);
  times.push(performance.now());
  done(await database.eraseAll());
  database.close();
  if (read !== count * (1 + each)) throw new Error(`${read} rows of ${count * (1 + each)} came back`);
  const [seal = 0, write = 0, fetch = 0, unseal = 0] = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  return { in: seal + write, out: fetch + unseal, crypto: seal + unseal };
}
