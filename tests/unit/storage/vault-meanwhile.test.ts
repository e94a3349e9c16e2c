import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Event } from '../../../lib/consultation/event-schema';
import { clearPast } from '../../../lib/storage/clear-past';
import type { HeldKey } from '../../../lib/storage/key-holder';
import { unseal } from '../../../lib/storage/seal';
import { idsFrom, minute } from '../../support/builders';
import { storeNamed } from '../../support/keeping';
import { oneBrowser } from '../../support/one-browser';
import { quickRounds } from '../../support/quick-rounds';
import { putRaw, rawRows } from '../../support/raw-database';
import { sharedKeys } from '../../support/shared-keys';
import { webLocks } from '../../support/web-locks';

const nextName = idsFrom('meanwhile-');
let name = '';
beforeEach(() => {
  name = nextName();
  quickRounds();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const phrase = 'walnut staircase';
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
const rowsOf = async (table: string) => (await rawRows(name)).filter((raw) => raw.table === table).map(({ row }) => row);
/** Two panels of one browser; "one" is kept under the passphrase. */
const twoPanels = async () => {
  const browser = oneBrowser({ name });
  const [tab, other] = [browser.tab(), browser.tab()];
  tab.say('one');
  await tab.choose('passphrase', phrase);
  await browser.settled();
  return { browser, tab, other };
};

describe('a lock while another page chooses to forget with the browser', () => {
  it.each(Array.from({ length: 24 }, (_, at) => at))('leaves the new key in memory, after %i turns', async (pause) => {
    webLocks();
    const { browser, tab, other } = await twoPanels();

    const chosen = other.plans.choose('session');
    await turns(pause);
    await tab.plans.lock();
    const outcome = await chosen;
    await browser.settled();

    // It may have been locked before its turn came: then nothing has changed.
    if (outcome.ok) expect(browser.memory.held()).toMatchObject({ id: (await rowsOf('vault'))[0]?.key, raw: expect.any(String) });
    else expect(outcome.why).toBe('locked');
    expect(await rowsOf('entries')).toHaveLength(1);
    const fresh = browser.tab();
    await fresh.plans.unlock(phrase);
    expect(await fresh.keptWords()).toEqual([['one']]);
  });
});

describe('a passphrase that is right while another page seals everything anew', () => {
  it('leaves the new key in memory, and opens nothing with the old one', async () => {
    webLocks();
    const { browser, tab, other } = await twoPanels();
    await tab.plans.list();
    const late = browser.tab();
    await browser.settled();
    let chosen: Promise<unknown> | undefined;
    await late.plans.lock();
    await browser.settled();
    await other.plans.unlock(phrase);
    vi.spyOn(crypto.subtle, 'deriveKey').mockImplementationOnce(async (...given) => {
      // It was counted, and is not tried yet.
      chosen = other.plans.choose('session');
      await chosen;
      return crypto.subtle.deriveKey(...given);
    });

    const outcome = await late.plans.unlock(phrase);
    await browser.settled();

    expect(await chosen).toMatchObject({ ok: true });
    expect(outcome).toEqual({ ok: false, why: 'vault_changed' });
    expect(browser.memory.held()?.id).toBe((await rowsOf('vault'))[0]?.key);
    expect(await browser.tab().keptWords()).toEqual([['one']]);
  });
});

describe('a record that somebody else put in place of ours', () => {
  it.each([true, false])(
    'with another way under the name of the key is refused, and nothing is sealed for it (locked: %s)',
    async (shut) => {
      const memory = sharedKeys();
      const store = await storeNamed(name, { keys: memory.page() });
      await store.choose('passphrase', phrase);
      const key = store.row.value?.key;
      const device = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
      if (shut) await store.lock();
      await putRaw(name, 'vault', { id: 'lock', format: 1, key, how: 'device', chosen: true, device });

      expect(await store.look()).toEqual({ ok: false, why: 'vault_damaged' });
      expect(await store.list({})).toEqual({ ok: false, why: 'vault_damaged' });
      expect(await store.unlock(phrase)).toEqual({ ok: false, why: 'vault_damaged' });
      // What was known of it still holds: it asks.
      expect([store.row.value?.how, store.asks.value]).toEqual(['passphrase', true]);
      await store.write({ plan: 'p', fresh: [{ event: said, place: 0 }], events: [said], goesOn: false });

      for (const row of await rowsOf('entries')) {
        const place = { table: 'entries', id: `${row.plan}/${row.id}`, format: row.format } as const;
        expect(await unseal(device, place, row.sealed)).toBeUndefined();
      }
    },
  );
});

const said: Event = {
  ...{ id: 'a', at: '2026-11-24T10:00:00.000Z', who: 'woman', pack: 'tiny', version: '1' },
  ...{ kind: 'about', prompt: 'hopes', words: 'one' },
};

describe('a key in memory that is past its time', () => {
  it.each<[string, Partial<HeldKey> | undefined, string | undefined]>([
    ['passphrase', undefined, phrase],
    ['session', { wrapped: expect.any(String) }, phrase],
    ['session', { raw: expect.any(String) }, undefined],
  ])('is not left there by the next page that looks, unless nothing else brings it back (%s)', async (how, left, words) => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await tab.choose(how as 'session', words);
    tab.plans.stop();
    browser.clock.pass(6 * minute);

    browser.tab();
    await browser.settled();

    const held = browser.memory.held();
    if (left === undefined) expect(held).toBeUndefined();
    else expect(held).toEqual({ id: expect.any(String), ...left });
  });
});

describe('a key that is announced', () => {
  /** A panel that chooses, and stops for `look` at the moment when its new lock is on disk and its new key not yet in its place. */
  const between = async (look: (browser: ReturnType<typeof oneBrowser>) => Promise<void>, how: 'passphrase' | 'session') => {
    const browser = oneBrowser({ name });
    const keys = browser.memory.page();
    let looked = false;
    const put = async (key: HeldKey) => {
      const before = browser.memory.held();
      if (before?.next?.id === key.id) {
        looked = true;
        await look(browser);
      }
      await keys.put(key);
    };
    const tab = browser.tab({ keys: { ...keys, put } });
    tab.say('one');
    await browser.settled();
    await tab.choose(how, how === 'passphrase' ? phrase : undefined);
    expect(looked).toBe(true);
    return { browser, tab };
  };

  it.each(['passphrase', 'session'] as const)(
    'opens everything for a page that looks before it is in its place (%s)',
    async (how) => {
      const words: string[][][] = [];
      await between(async (browser) => {
        words.push(await browser.tab().keptWords());
      }, how);

      expect(words).toEqual([[['one']]]);
      expect(await rowsOf('entries')).toHaveLength(1);
    },
  );

  it('is not taken for one that went with the browser when a browser starts', async () => {
    await between(async (browser) => {
      await clearPast(browser.memory.page(), browser.clock.now(), name);
    }, 'session');

    expect(await rowsOf('entries')).toHaveLength(1);
  });

  it.each<[string, () => void]>([
    [
      'where the device is full',
      () => {
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          throw new DOMException('', 'QuotaExceededError');
        });
      },
    ],
    [
      'where sealing does not work',
      () => {
        const { encrypt } = crypto.subtle;
        let calls = 0;
        vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((...given) => {
          calls += 1;
          // The first thing that is sealed is the key itself.
          return calls > 1 ? Promise.reject(new DOMException('', 'OperationError')) : encrypt.apply(crypto.subtle, given);
        });
      },
    ],
  ])('is taken back %s', async (_, spoil) => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();
    const before = browser.memory.held();
    spoil();

    expect(await tab.plans.choose('passphrase', phrase)).toMatchObject({ ok: false });

    expect(browser.memory.held()).toEqual(before);
    vi.restoreAllMocks();
    expect(await browser.tab().keptWords()).toEqual([['one']]);
  });
});

describe('a key for the first words', () => {
  it('is not left in memory where its lock could not be put on the device', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });

    tab.say('one');
    await browser.settled();

    expect(tab.plans.kept.value).toEqual({ state: 'not_kept', why: 'store_full' });
    expect(browser.memory.held()).toBeUndefined();
  });

  it('is of one page where two make one without waiting for each other', async () => {
    const browser = oneBrowser({ name });
    const tabs = [browser.tab(), browser.tab(), browser.tab()];

    for (const [at, tab] of tabs.entries()) tab.say(`plan ${at}`);
    await browser.settled();
    for (const tab of tabs) await tab.plans.keep();
    await browser.settled();

    expect(browser.memory.held()).toEqual({ id: (await rowsOf('vault'))[0]?.key, raw: expect.any(String) });
    expect((await browser.tab().keptWords()).flat().sort()).toEqual(['plan 0', 'plan 1', 'plan 2']);
  });
});

describe('pages that guess a passphrase at once', () => {
  it('are counted one by one, and have to wait', async () => {
    webLocks();
    const { browser } = await twoPanels();
    const tabs = Array.from({ length: 8 }, () => browser.tab());
    await browser.settled();
    await tabs[0]?.plans.lock();
    await browser.settled();

    const outcomes = await Promise.all(tabs.map((tab) => tab.plans.unlock('wrong passphrase')));

    const whys = outcomes.map((outcome) => (outcome.ok ? 'open' : outcome.why)).sort();
    expect(whys).toEqual([...Array(5).fill('passphrase_wait'), ...Array(3).fill('passphrase_wrong')]);
    expect((await rowsOf('vault'))[0]).toMatchObject({ tries: 3 });
  });
});
