import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/storage/database';
import type { Why } from '../../../lib/why';
import { idsFrom } from '../../support/builders';
import { keeping } from '../../support/keeping';
import { oneBrowser } from '../../support/one-browser';
import { putRaw, rawRows, spoilRaw } from '../../support/raw-database';

const nextName = idsFrom('faults-');
let name = '';
beforeEach(() => {
  name = nextName();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
});

const fail = (error: string) => () => {
  throw new DOMException('', error);
};
/** Every write is given up when it is done but for the last step. */
const atCommit = (error: string | null) => {
  const { put } = IDBObjectStore.prototype;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = put.apply(this, given);
    const transaction = this.transaction as IDBTransaction & { _abort: (why: string | null) => void };
    // What is written last.
    if (this.name === 'entries') request.addEventListener('success', () => queueMicrotask(() => transaction._abort(error)));
    return request;
  });
};

describe('a write that fails', () => {
  it.each<[string, () => { mockRestore: () => void }, Why]>([
    [
      'for want of room',
      () => vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail('QuotaExceededError')),
      'store_full',
    ],
    ['for want of room at its very end', () => atCommit('QuotaExceededError'), 'store_full'],
    ['because the browser gave it up', () => atCommit(null), 'store_aborted'],
    [
      'for a reason of the browser',
      () => vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail('DataError')),
      'store_failed',
    ],
    [
      'because it may not',
      () => vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail('SecurityError')),
      'store_unavailable',
    ],
  ])('%s says so, has written nothing, and is made good when it can be', async (_, break_, why) => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();
    const before = await rawRows(name);
    const broken = break_();

    tab.say('two');
    await browser.settled();

    expect(tab.plans.kept.value).toEqual({ state: 'not_kept', why });
    expect(tab.screen()).toEqual(['one', 'two']);
    broken.mockRestore();
    expect(await rawRows(name)).toEqual(before);

    tab.say('three');
    await browser.settled();
    expect(tab.plans.kept.value.state).toBe('kept');
    expect(await browser.tab().keptWords()).toEqual([['one', 'two', 'three']]);
  });

  it('at whatever step of the first words has kept them whole or not at all', async () => {
    for (let step = 1; ; step += 1) {
      name = nextName();
      const browser = oneBrowser({ name });
      const tab = browser.tab();
      let puts = 0;
      const { put } = IDBObjectStore.prototype;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
        puts += 1;
        if (puts === step) throw new DOMException('', 'QuotaExceededError');
        return put.apply(this, given);
      });
      tab.say('one');
      await browser.settled();
      spy.mockRestore();
      if (puts < step) break;

      expect(tab.plans.kept.value, `step ${step}`).toEqual({ state: 'not_kept', why: 'store_full' });
      await tab.plans.keep();
      expect(tab.plans.kept.value.state).toBe('kept');
      expect(await browser.tab().keptWords()).toEqual([['one']]);
    }
  });
});

describe('a store that cannot be opened', () => {
  it.each<[string, Why]>([
    ['SecurityError', 'store_unavailable'],
    ['QuotaExceededError', 'store_full'],
    ['InvalidStateError', 'store_unavailable'],
    ['UnknownError', 'store_unavailable'],
  ])('with %s says %s, and keeps everything once it can be', async (error, why) => {
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation(fail(error));
    const tab = keeping({ name });
    tab.say('one');
    await tab.settled();
    expect(tab.plans.kept.value).toEqual({ state: 'not_kept', why });
    expect(await tab.plans.look('plan-1')).toEqual({ ok: false, why: expect.any(String) });
    spy.mockRestore();

    await tab.plans.keep();

    expect(tab.plans.kept.value.state).toBe('kept');
    expect(await tab.keptWords()).toEqual([['one']]);
  });

  it('because this browser has none says so', async () => {
    const { indexedDB: dexies } = Dexie.dependencies;
    Dexie.dependencies.indexedDB = undefined as never;

    const outcome = await openDatabase(name);

    Dexie.dependencies.indexedDB = dexies;
    expect(outcome).toEqual({ ok: false, why: 'store_unavailable' });
  });

  it('because the page cannot seal says so, and writes nothing unsealed', async () => {
    vi.stubGlobal('crypto', {});
    const tab = keeping({ name });
    tab.say('one');
    await tab.settled();
    vi.unstubAllGlobals();

    expect(tab.plans.kept.value).toEqual({ state: 'not_kept', why: 'not_secure' });
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('because an old page holds on to it is not waited for without end, and is kept when that has gone', async () => {
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 10);
      request.onupgradeneeded = () => request.result.createObjectStore('events', { keyPath: 'id' }).createIndex('plan', 'plan');
      request.onsuccess = () => resolve(request.result);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const tab = keeping({ name });
    tab.say('one');
    const settled = tab.settled();
    for (let second = 0; second < 40; second += 1) {
      vi.advanceTimersByTime(1000);
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    }
    await settled;
    expect(tab.plans.kept.value).toEqual({ state: 'not_kept', why: 'store_blocked' });
    vi.useRealTimers();

    old.close();
    await tab.plans.keep();

    expect(tab.plans.kept.value.state).toBe('kept');
    expect(await tab.keptWords()).toEqual([['one']]);
    // The tries before left nothing that holds it.
    expect(await tab.plans.erase()).toMatchObject({ ok: true });
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });
});

describe('a store that cannot be read', () => {
  it('says so, and never that there is nothing', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();
    for (const verb of ['get', 'getAll', 'openCursor', 'count'] as const) {
      vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(fail('UnknownError'));
      vi.spyOn(IDBIndex.prototype, verb).mockImplementation(fail('UnknownError'));
    }

    expect(await tab.plans.list()).toEqual({ ok: false, why: 'store_unread' });
    expect(await tab.plans.look(tab.consultation.plan.value)).toEqual({ ok: false, why: 'store_unread' });
    expect(await tab.plans.open()).toMatchObject({ ok: false });
    expect(tab.screen()).toEqual(['one']);
  });

  it('in part lists what can be read and counts the rest, which is opened all the same', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();
    const broken = tab.consultation.plan.value;
    await tab.plans.begin();
    browser.clock.pass(1000);
    tab.say('two');
    await browser.settled();
    await spoilRaw(name, 'plans', (row) => {
      if (row.id === broken) row.sealed[15] ^= 1;
    });
    await putRaw(name, 'plans', { id: 'newer', format: 9, changedAt: '2026-11-25T10:00:00.000Z', sealed: 'x' });

    const later = browser.tab();
    const list = await later.plans.list();

    expect(list).toMatchObject({ value: { total: 3, unread: 2 } });
    expect(list.ok && list.value.plans.map(({ id, packs }) => [id, packs.length])).toEqual([
      ['newer', 0],
      [tab.consultation.plan.value, 1],
      [broken, 0],
    ]);
    expect(await later.plans.open(broken)).toMatchObject({ ok: true });
    expect(later.screen()).toEqual(['one']);
    expect(await later.plans.list({ search: 'nothing like it' })).toMatchObject({ value: { total: 0, unread: 2 } });
  });
});

describe('a page that is closed', () => {
  it('while its store is being opened has kept what was said before', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    tab.plans.stop();
    tab.say('said to nobody');
    await browser.settled();

    expect(await browser.tab().keptWords()).toEqual([['one']]);
  });

  it('opens nothing any more', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.plans.stop();
    tab.say('one');
    await tab.plans.keep();

    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });
});
