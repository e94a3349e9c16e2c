import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Event } from '../../../lib/consultation/event-schema';
import { openDatabase } from '../../../lib/storage/database';
import { idsFrom } from '../../support/builders';
import { storeNamed } from '../../support/keeping';

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
const numbered = (...events: Event[]) => events.map((event, place) => ({ event, place }));

describe('what is written', () => {
  it('is read back as it was, in the order in which it was said', async () => {
    const store = await storeNamed(name);
    const events = [hopes('b', '10:00'), hopes('a', '10:00'), hopes('c', '10:01', '<b>“آ”</b>\n 👩🏽‍🍼')];

    expect(await store.write('mine', numbered(...events))).toEqual({ ok: true, value: undefined });

    expect(await store.read()).toEqual({ ok: true, value: [{ id: 'mine', changedAt: at('10:01'), events, aside: [] }] });
  });

  it('is there when the database is opened again', async () => {
    await (await storeNamed(name)).write('mine', numbered(hopes('a', '10:00')));

    expect(await (await storeNamed(name)).read()).toMatchObject({ value: [{ id: 'mine', events: [{ id: 'a' }] }] });
  });

  it('stands once when it is written twice', async () => {
    const store = await storeNamed(name);

    await store.write('mine', numbered(hopes('a', '10:00')));
    await store.write('mine', numbered(hopes('a', '10:00')));

    expect(await store.read()).toMatchObject({ value: [{ events: [{ id: 'a' }] }] });
  });

  it('makes a plan for each name, the one changed last first', async () => {
    const store = await storeNamed(name);

    await store.write('old', numbered(hopes('a', '09:00')));
    await store.write('new', numbered(hopes('b', '11:00')));
    await store.write('middle', numbered(hopes('c', '10:00')));

    const read = await store.read();
    expect(read.ok && read.value.map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
  });

  it('is nothing in a new database', async () => {
    expect(await (await storeNamed(name)).read()).toEqual({ ok: true, value: [] });
  });
});

describe('what is erased', () => {
  const filled = async () => {
    const store = await storeNamed(name);
    await store.write('mine', numbered(hopes('a', '10:00')));
    await store.write('hers', numbered(hopes('b', '11:00')));
    return store;
  };

  it('is one plan, and no other', async () => {
    const store = await filled();

    expect(await store.erase('mine')).toEqual({ ok: true, value: undefined });

    expect(await store.read()).toMatchObject({ value: [{ id: 'hers' }] });
  });

  it('is everything, and the database with it, so that nothing says that something was kept', async () => {
    const store = await filled();

    expect(await store.erase()).toEqual({ ok: true, value: undefined });

    const names = (await indexedDB.databases()).map((database) => database.name);
    expect(names).not.toContain(name);
    expect(await (await storeNamed(name)).read()).toEqual({ ok: true, value: [] });
  });
});

describe('a store that fails', () => {
  const abort = (why: string) =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', why);
    });

  it.each([
    ['QuotaExceededError', 'store_full'],
    ['DataError', 'store_failed'],
    ['SecurityError', 'store_unavailable'],
  ])('while it writes, with %s, says %s and has written nothing', async (error, why) => {
    const store = await storeNamed(name);
    const put = abort(error);

    const outcome = await store.write('mine', numbered(hopes('a', '10:00'), hopes('b', '10:01')));

    expect(outcome).toEqual({ ok: false, why });
    put.mockRestore();
    expect(await store.read()).toEqual({ ok: true, value: [] });
  });

  it('at the very end of a write, for want of room, says so and has written nothing', async () => {
    const store = await storeNamed(name);
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      const transaction = this.transaction as IDBTransaction & { _abort: (why: string) => void };
      request.addEventListener('success', () => queueMicrotask(() => transaction._abort('QuotaExceededError')));
      return request;
    });

    const outcome = await store.write('mine', numbered(hopes('a', '10:00')));

    spy.mockRestore();
    expect(outcome).toEqual({ ok: false, why: 'store_full' });
    expect(await store.read()).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['SecurityError', 'store_unavailable'],
    ['QuotaExceededError', 'store_full'],
    ['InvalidStateError', 'store_unavailable'],
  ])('to open, with %s, says %s', async (error, why) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', error);
    });

    expect(await openDatabase(name)).toEqual({ ok: false, why });
  });

  it('to read says so, and never that there is nothing', async () => {
    const store = await storeNamed(name);
    const fail = () => {
      throw new DOMException('', 'UnknownError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(fail);
    vi.spyOn(IDBObjectStore.prototype, 'openCursor').mockImplementation(fail);

    expect(await store.read()).toEqual({ ok: false, why: 'store_failed' });
  });
});
