import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type OldRecord, readFormat1 } from '../../../lib/storage/museum/format-1';
import { clockAt, idsFrom } from '../../support/builders';
import { oneBrowser } from '../../support/one-browser';
import { quickRounds } from '../../support/quick-rounds';
import { bytesOf, rawRows } from '../../support/raw-database';

const nextName = idsFrom('museum-');
let name = '';
beforeEach(() => {
  name = nextName();
  quickRounds();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

/** How events lie in the databases of version 0.1.0 that are out there: they have to open for ever. */
const stored: OldRecord[] = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../formats/store-1.json'), 'utf8'));
const [quiet, near] = ['Quiet. آ 👩🏽‍🍼', 'It is near.'];
const first = stored[0] as OldRecord;
const unread: [string, Partial<OldRecord>][] = [
  ['a body that is no JSON', { body: '{"id":' }],
  ['an event of a kind that this version does not know', { body: '{"kind":"dream"}' }],
  ['an event with something missing', { body: '{"kind":"about","prompt":"hopes"}' }],
  ['an event of a later format', { format: 2 }],
];

/** The database as version 0.1.0 left it. */
const oldDatabase = (records: readonly OldRecord[] = stored) =>
  new Promise<void>((done) => {
    const request = indexedDB.open(name, 10);
    request.onupgradeneeded = () => request.result.createObjectStore('events', { keyPath: 'id' }).createIndex('plan', 'plan');
    request.onsuccess = () => {
      const transaction = request.result.transaction('events', 'readwrite');
      for (const record of records) transaction.objectStore('events').put(record);
      transaction.oncomplete = () => {
        request.result.close();
        done();
      };
    };
  });
const oldRows = async () => (await rawRows(name)).filter(({ table }) => table === 'events').map(({ row }) => row);
const phrase = 'walnut staircase';

describe('format one', () => {
  it('opens, letter for letter', () => {
    const events = readFormat1(stored).get('mine');

    expect(events?.map(({ event }) => event)).toEqual(stored.map(({ body }) => JSON.parse(body)));
  });

  it.each(unread)('keeps as it is what cannot be read: %s', (_, change) => {
    const broken = { ...first, id: 'e9', ...change };

    const entry = readFormat1([broken]).get('mine')?.[0];

    expect(entry).toEqual({ place: 0, id: 'e9', raw: broken.body });
  });

  it('keeps whole what has no body to show', () => {
    const { body: _body, ...rest } = first;

    expect(readFormat1([rest as OldRecord]).get('mine')?.[0]?.raw).toEqual(JSON.stringify(rest));
  });
});

describe('what version 0.1.0 kept', () => {
  it('in her own browser is there at once, sealed, and nothing of it is left unsealed', async () => {
    await oldDatabase();
    const browser = oneBrowser({ name, byItself: false });
    const tab = browser.tab();

    await tab.plans.open();

    expect(tab.screen()).toEqual([quiet, near]);
    expect(tab.plans.keeping.value).toMatchObject({ how: 'device', chosen: true });
    expect(await oldRows()).toEqual([]);
    const bytes = bytesOf(await rawRows(name));
    for (const way of ['utf8', 'utf16le'] as const) expect(bytes.includes(Buffer.from('Quiet', way))).toBe(false);
    tab.say('more');
    expect(await browser.tab().keptWords()).toEqual([[quiet, near, 'more']]);
  });

  it('in a panel waits for somebody to choose, and is there then', async () => {
    await oldDatabase();
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('new');
    await browser.settled();
    expect(await oldRows()).toEqual(stored);

    await tab.choose('passphrase', phrase);

    expect((await tab.keptWords()).sort()).toEqual([[quiet, near], ['new']].sort());
    expect(await oldRows()).toEqual([]);
    browser.close();
    const again = oneBrowser({ name }).tab();
    await again.plans.unlock(phrase);
    expect(await again.plans.look('mine')).toMatchObject({ value: { events: stored.map(({ body }) => JSON.parse(body)) } });
  });

  it('is not forgotten with a browser in which nobody had chosen', async () => {
    await oldDatabase();
    const browser = oneBrowser({ name });
    browser.tab().say('new');
    await browser.settled();
    browser.close();

    const later = oneBrowser({ name });
    const tab = later.tab();
    await later.settled();
    await tab.choose('session');

    expect(await tab.keptWords()).toEqual([[quiet, near]]);
  });

  it('is kept aside where it cannot be read, also under the new seal', async () => {
    await oldDatabase([...stored, ...unread.map(([_, change], at) => ({ ...first, id: `x${at}`, place: 5 + at, ...change }))]);
    const browser = oneBrowser({ name, byItself: false });
    const tab = browser.tab();

    await tab.plans.open();

    expect(tab.screen()).toEqual([quiet, near]);
    expect(tab.plans.aside.value).toEqual(unread.map(([_, change]) => change.body ?? first.body));
    await tab.choose('passphrase', phrase);
    expect(await tab.plans.look('mine')).toMatchObject({ value: { aside: tab.plans.aside.value } });
    expect(await oldRows()).toEqual([]);
  });

  it('is gone when it is past its day, though nobody chose', async () => {
    await oldDatabase();
    const browser = oneBrowser({ name, clock: clockAt('2026-12-08T10:00:00.000Z') });
    browser.tab();
    await browser.settled();
    expect(await oldRows()).toHaveLength(2);

    const later = oneBrowser({ name, clock: clockAt('2026-12-09T10:00:00.000Z') });
    later.tab();
    await later.settled();
    expect(await oldRows()).toEqual([]);
  });

  it('is deleted with everything', async () => {
    await oldDatabase();

    await oneBrowser({ name }).tab().plans.erase();

    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('stays as it was where it cannot be sealed', async () => {
    await oldDatabase();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const tab = oneBrowser({ name, byItself: false }).tab();
    expect(await tab.plans.open()).toEqual({ ok: false, why: 'store_full' });
    full.mockRestore();
    expect(await oldRows()).toEqual(stored);

    await tab.plans.open();

    expect(tab.screen()).toEqual([quiet, near]);
  });

  it('that cannot be sealed yet keeps nobody from what is sealed, and is tried again', async () => {
    await oldDatabase();
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('new');
    await browser.settled();
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (given[0].id === 'mine' || given[0].plan === 'mine') throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, given);
    });

    await tab.choose('session');

    expect(await tab.keptWords()).toEqual([['new']]);
    expect(await browser.tab().keptWords()).toEqual([['new']]);
    tab.say('more');
    await browser.settled();
    expect(tab.plans.kept.value.state).toBe('kept');
    expect(await oldRows()).toEqual(stored);
    full.mockRestore();
    expect((await browser.tab().keptWords()).sort()).toEqual(
      [
        [quiet, near],
        ['new', 'more'],
      ].sort(),
    );
    expect(await oldRows()).toEqual([]);
  });
});
