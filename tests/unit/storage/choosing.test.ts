import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../../lib/keeping';
import { panelPolicy } from '../../../lib/policy';
import { keyOf, unseal } from '../../../lib/storage/seal';
import { clockAt, idsFrom } from '../../support/builders';
import { oneBrowser } from '../../support/one-browser';
import { quickRounds } from '../../support/quick-rounds';
import { rawRows } from '../../support/raw-database';
import { webLocks } from '../../support/web-locks';

const nextName = idsFrom('choosing-');
let name = '';
beforeEach(() => {
  name = nextName();
  quickRounds();
  // Dexie tells the console that a connection has to close.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const phrase = 'walnut staircase';
/** Two plans of a panel on the device. */
const twoKept = async () => {
  const browser = oneBrowser({ name });
  const tab = browser.tab();
  tab.say('one');
  await browser.settled();
  browser.clock.pass(1000);
  await tab.plans.begin();
  tab.say('two');
  await browser.settled();
  return { browser, tab };
};

describe('another way of keeping', () => {
  it('opens everything that was kept in any way before', async () => {
    const { browser, tab } = await twoKept();
    const ways: [Keeping, string?][] = [
      ['session', phrase],
      ['passphrase', phrase],
      ['passphrase', 'another phrase'],
      ['session'],
      ['passphrase', phrase],
    ];
    for (const way of ways) {
      await tab.choose(...way);
      expect(await tab.keptWords()).toEqual([['two'], ['one']]);
      expect(await browser.tab().keptWords()).toEqual([['two'], ['one']]);
      expect(tab.plans.keeping.value).toMatchObject({ how: way[0], chosen: true, asks: way[1] !== undefined });
    }
    expect((await rawRows(name)).filter(({ table }) => table === 'entries')).toHaveLength(2);
  });

  it('leaves nothing that the old key opens', async () => {
    const { browser, tab } = await twoKept();
    const old = await keyOf(new Uint8Array(Buffer.from(browser.memory.held()?.raw ?? '', 'base64')));
    const opened = async () => {
      const opens = (await rawRows(name)).map(({ table, row }) => {
        const place = { table: table as 'plans', id: row.plan ? `${row.plan}/${row.id}` : row.id, format: row.format };
        return unseal(old, place, row.sealed);
      });
      return (await Promise.all(opens)).filter((text) => text !== undefined).length;
    };
    const before = await opened();

    await tab.choose('passphrase', phrase);

    expect([before, await opened()]).toEqual([4, 0]);
  });

  it('leaves no key in memory but the new one', async () => {
    const { browser, tab } = await twoKept();
    const old = browser.memory.held();

    await tab.choose('passphrase', phrase);

    expect(browser.memory.held()).toMatchObject({ needs: 'passphrase' });
    expect(JSON.stringify(browser.memory.held())).not.toContain(old?.raw);
    expect(browser.memory.held()?.next).toBeUndefined();
  });

  it('is all or nothing, at whatever write it fails', async () => {
    let failed = 0;
    for (let step = 1; ; step += 1) {
      name = nextName();
      const { browser, tab } = await twoKept();
      let puts = 0;
      const { put } = IDBObjectStore.prototype;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
        puts += 1;
        if (puts === step) throw new DOMException('', 'QuotaExceededError');
        return put.apply(this, given);
      });

      const outcome = await tab.plans.choose('passphrase', phrase);

      spy.mockRestore();
      if (outcome.ok) break;
      failed += 1;
      expect(outcome.why).toBe('store_full');
      expect(tab.plans.keeping.value).toMatchObject({ how: 'session', chosen: false });
      tab.say('more');
      expect(await tab.keptWords()).toEqual([['two', 'more'], ['one']]);
      expect(await browser.tab().keptWords()).toEqual([['two', 'more'], ['one']]);
    }
    // Two plans, two events and the lock.
    expect(failed).toBe(5);
  });

  it('begins again when something is written between its reading and its writing', async () => {
    const { browser, tab } = await twoKept();
    const other = browser.tab();
    await other.plans.open();
    const { encrypt } = crypto.subtle;
    let said = false;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      const sealed = await encrypt.apply(crypto.subtle, given);
      // The first thing that is sealed is the key itself, the second is the first row.
      if (!said) {
        said = true;
        other.clock.pass(1000);
        other.say('meanwhile');
        await other.settled();
      }
      return sealed;
    });

    await tab.choose('session');
    await browser.settled();

    expect(await browser.tab().keptWords()).toEqual([['two', 'meanwhile'], ['one']]);
    expect(tab.screen()).toEqual(['two', 'meanwhile']);
    expect(other.plans.kept.value.state).toBe('kept');
  });

  it.each([1, 2, 3, 5, 8, 13, 21, 34])('loses nothing that another page says after %i turns', async (turns) => {
    webLocks();
    const { browser, tab } = await twoKept();
    const other = browser.tab();
    await other.plans.open();

    const chosen = tab.plans.choose('passphrase', phrase);
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    other.say('meanwhile');
    expect(await chosen).toMatchObject({ ok: true });
    await browser.settled();

    expect(other.plans.kept.value.state).toBe('kept');
    expect(await browser.tab().keptWords()).toEqual([['two', 'meanwhile'], ['one']]);
  });

  it('does not take a lock that a page has not seen yet for a browser that was closed', async () => {
    const { browser, tab } = await twoKept();
    const keys = browser.memory.page();
    let deaf = false;
    // A page whose memory does not hear of the new key.
    const other = browser.tab({ keys: { ...keys, get: async () => (deaf ? undefined : keys.get()) } });
    expect(await other.keptWords()).toHaveLength(2);
    const rows = (await rawRows(name)).length;
    deaf = true;

    await tab.choose('session');
    await browser.settled();

    expect((await rawRows(name)).length).toBe(rows);
  });
});

describe('what may be chosen', () => {
  it.each<[Keeping, Keeping]>([
    ['session', 'passphrase'],
    ['passphrase', 'session'],
  ])('is what the trust says, where it says %s', async (policy, other) => {
    const tab = oneBrowser({ name, policy: { ...panelPolicy, keeping: policy as 'session' } }).tab();

    expect(tab.plans.keeping.value).toMatchObject({ choices: [policy], byPolicy: true });
    expect(await tab.plans.choose(other, phrase)).toEqual({ ok: false, why: 'keeping_refused' });
    expect(await tab.plans.choose(policy, phrase)).toMatchObject({ ok: true });
  });

  it.each([
    [true, ['device', 'nothing']],
    [false, ['session']],
  ] as const)('depends on whose browser it is (panel: %s)', async (byItself, refused) => {
    const tab = oneBrowser({ name, byItself }).tab();

    for (const how of refused) expect(await tab.plans.choose(how)).toEqual({ ok: false, why: 'keeping_refused' });
  });

  it('is nothing while the screen is locked', async () => {
    const { tab } = await twoKept();
    await tab.choose('passphrase', phrase);
    await tab.plans.lock();

    expect(await tab.plans.choose('session')).toEqual({ ok: false, why: 'locked' });
  });
});

describe('keeping nothing any more', () => {
  it('deletes what was kept, and leaves the words on the screen', async () => {
    const tab = oneBrowser({ name, byItself: false }).tab();
    tab.say('one');
    await tab.choose('device');

    await tab.choose('nothing');
    tab.say('two');
    await tab.settled();

    expect(tab.screen()).toEqual(['one', 'two']);
    expect(tab.plans.kept.value).toEqual({ state: 'nowhere' });
    expect(tab.plans.keeping.value).toMatchObject({ how: 'nothing', chosen: false });
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('can be followed by keeping all of it', async () => {
    const tab = oneBrowser({ name, byItself: false, clock: clockAt() }).tab();
    tab.say('one');
    for (const how of ['device', 'nothing', 'passphrase', 'device'] as const) await tab.choose(how, phrase);

    expect(await tab.keptWords()).toEqual([['one']]);
    expect(await tab.keys.names()).toEqual([]);
  });

  it('is what a web page that keeps under a passcode can do too', async () => {
    const browser = oneBrowser({ name, byItself: false, shared: false });
    const [tab, other] = [browser.tab(), browser.tab()];
    tab.say('one');
    await tab.choose('passphrase', phrase);
    await browser.settled();

    expect(other.plans.kept.value.state).not.toBe('kept');
    await tab.choose('nothing');
    await browser.settled();

    expect(other.plans.keeping.value.how).toBe('nothing');
    expect(await tab.keys.names()).toEqual([]);
  });
});
