import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '../../../lib/consultation/event-schema';
import { clockAt, idsFrom } from '../../support/builders';
import { storeNamed } from '../../support/keeping';
import { rawRows, withRaw } from '../../support/raw-database';

const nextName = idsFrom('list-');
let name = '';
beforeEach(() => {
  name = nextName();
});

const said = (id: string, pack: string, deed: object): Event =>
  ({ id, at: '2026-11-24T10:00:00.000Z', who: 'clinician', pack, version: '1', ...deed }) as Event;

/** A store with one plan for each of these, a second apart: what it is called, and the decisions in it. */
const storeOf = async (plans: [label: string, ...packs: string[]][]) => {
  const clock = clockAt();
  const store = await storeNamed(name, { clock });
  for (const [at, [label, ...packs]] of plans.entries()) {
    const events = packs.map((pack, place) => said(`${at}-${place}`, pack, { kind: 'first', on: true }));
    if (label) events.push(said(`${at}-label`, packs[0] ?? 'tiny', { kind: 'label', words: label }));
    await store.write({ plan: `plan ${at}`, events, goesOn: false, fresh: events.map((event, place) => ({ event, place })) });
    clock.pass(1000);
  }
  return { store, clock };
};
type Stored = Awaited<ReturnType<typeof storeOf>>['store'];
const listed = async (store: Stored, query: Parameters<Stored['list']>[0] = {}) => {
  const list = await store.list(query);
  if (!list.ok) throw new Error(list.why);
  return { total: list.value.total, ids: list.value.plans.map(({ id }) => id), unread: list.value.unread };
};

describe('a list of plans', () => {
  it('says of each what it is called, its decisions in order, and its days', async () => {
    const { store } = await storeOf([['Bed seven', 'tiny', 'place-of-birth', 'tiny']]);

    expect(await store.list({})).toMatchObject({
      value: {
        plans: [
          {
            ...{ id: 'plan 0', label: 'Bed seven', packs: ['tiny', 'place-of-birth'] },
            ...{ changedAt: '2026-11-24T10:00:00.000Z', purgeAfter: '2026-12-08' },
          },
        ],
      },
    });
  });

  it('begins with the one changed last, and comes in pages', async () => {
    const { store } = await storeOf(Array.from({ length: 7 }, (_, at) => [`n${at}`, 'tiny']));

    expect(await listed(store, { count: 3 })).toEqual({ total: 7, ids: ['plan 6', 'plan 5', 'plan 4'], unread: 0 });
    expect(await listed(store, { from: 5, count: 3 })).toEqual({ total: 7, ids: ['plan 1', 'plan 0'], unread: 0 });
    expect(await listed(store, { from: 9 })).toEqual({ total: 7, ids: [], unread: 0 });
  });

  it('gives what is called by the words, in any case, or is of decisions that are', async () => {
    const { store } = await storeOf([
      ['Bed seven', 'tiny'],
      ['bed EIGHT', 'place-of-birth'],
      ['Çiğdem', 'tiny', 'pain'],
      ['', 'pain'],
    ]);

    expect((await listed(store, { search: ' BED ' })).ids).toEqual(['plan 1', 'plan 0']);
    expect((await listed(store, { search: 'çiğ' })).ids).toEqual(['plan 2']);
    expect((await listed(store, { search: 'bed', packs: ['pain'] })).ids).toEqual(['plan 3', 'plan 2', 'plan 1', 'plan 0']);
    expect(await listed(store, { search: 'bed', packs: ['pain'], from: 1, count: 2 })).toEqual({
      ...{ total: 4, unread: 0 },
      ids: ['plan 2', 'plan 1'],
    });
    expect(await listed(store, { search: '.*' })).toEqual({ total: 0, ids: [], unread: 0 });
    expect((await listed(store, { search: '   ' })).total).toBe(4);
  });

  it('says what it is called now, and what it was called no more', async () => {
    const { store } = await storeOf([['Bed seven', 'tiny']]);
    await store.list({});

    // The clock may stand still meanwhile.
    for (const words of ['Bed eight', 'Bed nine']) {
      const label = said(words, 'tiny', { kind: 'label', words });
      await store.write({ plan: 'plan 0', events: [label], fresh: [{ event: label, place: 9 }], goesOn: true });
      expect((await listed(store, { search: words })).total).toBe(1);
    }

    expect((await listed(store, { search: 'seven' })).total).toBe(0);
    expect((await listed(store, { search: 'eight' })).total).toBe(0);
  });

  it('leaves out what was taken off the device', async () => {
    const { store } = await storeOf([
      ['one', 'tiny'],
      ['two', 'tiny'],
    ]);
    await store.list({});

    await store.erase('plan 0');

    expect((await listed(store)).ids).toEqual(['plan 1']);
    expect((await listed(store, { search: 'one' })).ids).toEqual([]);
  });

  it('works with ten thousand plans', async () => {
    const { store } = await storeOf([['Bed seven', 'tiny']]);
    const [first] = (await rawRows(name)).filter(({ table }) => table === 'plans');
    await withRaw(name, async (database) => {
      const transaction = database.transaction('plans', 'readwrite');
      for (let at = 1; at < 10_000; at += 1) {
        const changedAt = new Date(Date.parse('2026-11-24T00:00:00.000Z') + at).toISOString();
        transaction.objectStore('plans').put({ ...first?.row, id: `copy ${at}`, changedAt });
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
    });

    expect(await listed(store, { from: 9_999 })).toMatchObject({ total: 10_000, ids: ['copy 1'] });
    expect(await listed(store, { search: 'seven' })).toMatchObject({ total: 1, unread: 9_999 });
  }, 20_000);
});
