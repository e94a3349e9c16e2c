import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Event } from '../../../lib/consultation/event-schema';
import { openDatabase } from '../../../lib/storage/database';
import { databaseName } from '../../../lib/storage/database-name';
import { storageRegister } from '../../../lib/storage-register';
import { clockAt, idsFrom } from '../../support/builders';
import { storeNamed } from '../../support/keeping';
import { bytesOf, rawRows, rowsIn, withRaw } from '../../support/raw-database';
import { sharedKeys } from '../../support/shared-keys';

const nextName = idsFrom('database-');
let name = '';
beforeEach(() => {
  name = nextName();
});

const at = (time: string) => `2026-11-24T${time}:00.000Z`;
const hopes = (id: string, time: string, words = id): Event => ({
  ...{ id, at: at(time), who: 'woman', pack: 'tiny', version: '1' },
  ...{ kind: 'about', prompt: 'hopes', words },
});
const write = (plan: string, ...events: Event[]) => ({
  ...{ plan, events, goesOn: false },
  fresh: events.map((event, place) => ({ event, place })),
});
const done = { ok: true, value: undefined };

describe('what is written', () => {
  it('is on the disk before it is called kept: no write leaves that to the system', async () => {
    const writes: unknown[] = [];
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, tables, mode, options) {
      if (mode === 'readwrite') writes.push(options?.durability);
      return transaction.call(this, tables, mode, options);
    });
    const store = await storeNamed(name);

    await store.write(write('mine', hopes('a', '10:00')));
    await store.choose('passphrase', 'walnut staircase');
    await store.erase('mine');

    expect(writes.length).toBeGreaterThan(3);
    expect(new Set(writes)).toEqual(new Set(['strict']));
  });

  it('is read back as it was, in the order in which it was said', async () => {
    const store = await storeNamed(name);
    const events = [hopes('b', '10:00'), hopes('a', '10:00'), hopes('c', '10:01', '<b>“آ”</b>\n 👩🏽‍🍼')];

    expect(await store.write(write('mine', ...events))).toEqual(done);

    const numbered = events.map((event, place) => ({ event, place }));
    expect(await store.read('mine')).toEqual({ ok: true, value: { id: 'mine', changedAt: at('10:00'), numbered, aside: [] } });
  });

  it('is there when the database is opened again by another page of this browser', async () => {
    const memory = sharedKeys();
    await (await storeNamed(name, { keys: memory.page() })).write(write('mine', hopes('a', '10:00')));

    const again = await storeNamed(name, { keys: memory.page() });

    expect(await again.read('mine')).toMatchObject({ value: { numbered: [{ event: { id: 'a' } }] } });
  });

  it('stands once when it is written twice', async () => {
    const store = await storeNamed(name);

    await store.write(write('mine', hopes('a', '10:00')));
    await store.write(write('mine', hopes('a', '10:00')));

    expect(await store.read('mine')).toMatchObject({ value: { numbered: [{ event: { id: 'a' } }] } });
  });

  it('makes a plan for each name, the one changed last first', async () => {
    const clock = clockAt(at('09:00'));
    const store = await storeNamed(name, { clock });

    for (const plan of ['old', 'middle', 'new', 'middle']) {
      await store.write(write(plan, hopes(`of ${plan}`, '09:00')));
      clock.pass(1);
    }

    const list = await store.list({});
    expect(list.ok && list.value.plans.map(({ id }) => id)).toEqual(['middle', 'new', 'old']);
    expect(await store.latest()).toEqual({ ok: true, value: 'middle' });
  });

  it('is nothing in a new database', async () => {
    const store = await storeNamed(name);

    expect(await store.list({})).toEqual({ ok: true, value: { total: 0, plans: [], unread: 0 } });
    expect(await store.read('mine')).toEqual(done);
  });

  it('is in no byte of any row, in any way of writing', async () => {
    const memory = sharedKeys();
    const store = await storeNamed(name, { keys: memory.page() });
    const secrets = ['Elderflower', 'زهرة', 'Bed seven', 'hopes', 'clinician', 'tiny'];
    const label: Event = { ...hopes('l', '10:00'), who: 'clinician', kind: 'label', words: 'Bed seven' } as never;
    await store.write(write('mine', hopes('a', '10:00', 'Elderflower زهرة'), label));
    await store.choose('passphrase', 'walnut staircase');
    await store.write({ ...write('mine', hopes('b', '10:00', 'Elderflower again')), goesOn: true });

    const bytes = bytesOf(await rawRows(name));

    for (const secret of [...secrets, 'walnut', 'staircase'])
      for (const way of ['utf8', 'utf16le'] as const) expect(bytes.includes(Buffer.from(secret, way)), secret).toBe(false);
    const raw = Buffer.from(memory.held()?.raw ?? '', 'base64');
    expect(raw).toHaveLength(32);
    expect(bytes.includes(raw)).toBe(false);
    // This test can find what is there.
    expect(bytes.includes(Buffer.from('mine', 'utf8'))).toBe(true);
  });
});

describe('what is erased', () => {
  const filled = async () => {
    const store = await storeNamed(name);
    await store.write(write('mine', hopes('a', '10:00')));
    await store.write(write('hers', hopes('b', '11:00')));
    return store;
  };

  it('is one plan, and no other', async () => {
    const store = await filled();

    expect(await store.erase('mine')).toEqual(done);

    expect(await store.read('mine')).toEqual(done);
    expect((await rawRows(name)).filter(({ row }) => row.plan === 'mine' || row.id === 'mine')).toEqual([]);
    expect(await store.read('hers')).toMatchObject({ value: { id: 'hers' } });
  });

  it('is everything, and the database with it, so that nothing says that something was kept', async () => {
    const store = await filled();

    expect(await store.erase()).toEqual(done);

    const names = async () => (await indexedDB.databases()).map((database) => database.name);
    expect(await names()).not.toContain(name);
    expect(await store.list({})).toMatchObject({ value: { total: 0 } });
    await store.purge();
    await store.look();
    expect(await names()).not.toContain(name);
  });

  it('is everything also where the words could not be taken out first', async () => {
    const store = await filled();
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });

    expect(await store.erase()).toEqual(done);

    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('is every row, also where somebody holds on to the database itself', async () => {
    const store = await filled();
    const left = await withRaw(name, async (holding) => {
      // A page that does not close when it is asked to.
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      let outcome: unknown;
      const erased = store.erase().then((result) => {
        outcome = result;
      });
      for (let turn = 0; turn < 200 && outcome === undefined; turn += 1) {
        vi.advanceTimersByTime(1000);
        for (let wait = 0; wait < 5; wait += 1) await new Promise((resolve) => setImmediate(resolve));
      }
      vi.useRealTimers();
      await erased;
      expect(outcome).toEqual(done);
      return rowsIn(holding);
    });

    expect(left).toEqual([]);
  });

  it('is not made again by a page that looks while it is on its way out', async () => {
    const opened = await openDatabase(name);
    if (!opened.ok) throw new Error(opened.why);
    onTestFinished(opened.value.close);
    let deleted = new Promise<unknown>(() => {});
    await withRaw(name, async () => {
      // Another page deletes it, and a third one does not let go of it yet.
      const request = indexedDB.deleteDatabase(name);
      deleted = new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      await new Promise((resolve) => {
        request.onblocked = resolve;
      });

      expect(await opened.value.lock()).toEqual(done);
    });

    await deleted;
    expect(await opened.value.lock()).toEqual(done);
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('makes room for new words under a new key', async () => {
    const memory = sharedKeys();
    const store = await storeNamed(name, { keys: memory.page() });
    await store.write(write('mine', hopes('a', '10:00')));
    const before = memory.held();
    await store.erase();

    await store.write(write('new', hopes('b', '10:00')));

    expect(memory.held()?.raw).not.toBe(before?.raw);
    expect(await store.list({})).toMatchObject({ value: { total: 1, plans: [{ id: 'new' }] } });
  });
});

describe('the register of what is stored', () => {
  it('names the tables of the database, and into the one of version 0.1.0 nothing is written any more', async () => {
    const store = await storeNamed(name);
    await store.write(write('mine', hopes('a', '10:00')));

    const tables = await withRaw(name, async (database) => [...database.objectStoreNames]);

    const registered = storageRegister.flatMap(({ name: one }) =>
      one.startsWith(`${databaseName} › `) ? [one.split(' › ')[1]] : [],
    );
    // That one is emptied, and stays in the database as long as there are databases that have it.
    expect(tables.sort()).toEqual([...new Set([...registered, 'events'])].sort());
    expect((await rawRows(name)).filter(({ table }) => table === 'events')).toEqual([]);
  });

  it('is of tables that are looked up by names and days, and by nothing of hers', async () => {
    await storeNamed(name);

    const fields = await withRaw(name, async (database) =>
      [...database.objectStoreNames].map((table) => {
        const { keyPath, indexNames } = database.transaction(table).objectStore(table);
        return [table, keyPath, [...indexNames]];
      }),
    );

    expect(fields).toEqual([
      ['entries', ['plan', 'id'], ['plan']],
      ['events', 'id', ['plan']],
      ['plans', 'id', ['changedAt', 'purgeAfter']],
      ['vault', 'id', []],
    ]);
  });

  it('is of rows with these parts and no others', async () => {
    const store = await storeNamed(name);
    await store.write(write('mine', hopes('a', '10:00')));
    const partsOf = async () => {
      const rows = (await rawRows(name)).map(({ table, row }) => [table, Object.keys(row).sort()] as const);
      return Object.fromEntries(rows);
    };

    const sealed = {
      entries: ['format', 'id', 'plan', 'sealed'],
      plans: ['changedAt', 'format', 'id', 'purgeAfter', 'sealed'],
    };
    expect(await partsOf()).toEqual({ ...sealed, vault: ['chosen', 'format', 'how', 'id', 'key'] });
    await store.choose('passphrase', 'walnut staircase');
    const opens = ['chosen', 'format', 'how', 'id', 'key', 'rounds', 'salt', 'wrapped'];
    expect(await partsOf()).toEqual({ ...sealed, vault: opens });
    await store.choose('device', undefined);
    expect(await partsOf()).toEqual({ ...sealed, vault: ['chosen', 'device', 'format', 'how', 'id', 'key'] });
  });
});
