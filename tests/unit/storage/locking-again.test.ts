import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { idsFrom } from '../../support/builders';
import { keeping } from '../../support/keeping';
import { oneBrowser } from '../../support/one-browser';
import { quickRounds } from '../../support/quick-rounds';
import { spoilRaw } from '../../support/raw-database';
import { slowStore } from '../../support/slow-store';
import { webLocks } from '../../support/web-locks';
import { phrase, withPhraseIn } from '../../support/with-phrase';

const nextName = idsFrom('locking-again-');
let name = '';
beforeEach(() => {
  name = nextName();
  quickRounds();
  webLocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const withPhrase = (byItself = true) => withPhraseIn(name, byItself);
/** A device that is full, for all tables but the one with the lock. */
const full = () => {
  const { put } = IDBObjectStore.prototype;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name !== 'vault') throw new DOMException('', 'QuotaExceededError');
    return put.apply(this, given);
  });
};

describe('a lock whose record is damaged', () => {
  it.each([
    ['before it', true, { salt: undefined }],
    ['before it, and looked at since', true, { salt: undefined, wrapped: undefined }],
    ['behind it', false, { rounds: 1 }],
    ['behind it by another way of keeping', false, { how: 'session' }],
  ])('%s gives back for its passphrase what is on the screen and nowhere else', async (_, before, damage) => {
    const { browser, tab } = await withPhrase();
    full();
    tab.say('two');
    await browser.settled();
    const spoil = async () => {
      await spoilRaw(name, 'vault', (row) => Object.assign(row, damage));
      await tab.settled();
    };
    if (before) await spoil();
    await tab.plans.lock();
    if (!before) await spoil();

    for (const wrong of ['', 'another phrase'])
      expect(await tab.plans.unlock(wrong)).toEqual({ ok: false, why: 'passphrase_wrong' });
    expect([tab.plans.locked.value, tab.plans.keeping.value.asks]).toEqual([true, true]);
    expect(await tab.plans.unlock(phrase)).toMatchObject({ ok: true });

    expect([tab.plans.locked.value, tab.screen()]).toEqual([false, ['one', 'two']]);
  });
});

describe('words that a lock covers', () => {
  it.each([true, false])(
    'stay covered when another page deletes everything, until their passphrase comes (panel: %s)',
    async (panel) => {
      const { browser, tab } = await withPhrase(panel);
      const other = browser.tab();
      await other.plans.unlock(phrase);
      const broken = full();
      tab.say('two');
      await browser.settled();
      await tab.plans.lock();
      broken.mockRestore();

      expect(await other.plans.erase()).toMatchObject({ ok: true });
      await browser.settled();

      expect([tab.plans.locked.value, tab.plans.keeping.value.asks]).toEqual([true, true]);
      for (const wrong of [undefined, '', 'another phrase'])
        expect(await tab.plans.unlock(wrong)).toEqual({ ok: false, why: 'passphrase_wrong' });
      expect(tab.plans.locked.value).toBe(true);
      expect(await tab.plans.unlock(phrase)).toMatchObject({ ok: true });
      expect([tab.plans.locked.value, tab.screen()]).toEqual([false, ['one', 'two']]);
      // Nobody has asked for them to be kept again.
      expect(tab.plans.kept.value).toEqual({ state: 'not_kept', why: 'store_erased' });
      expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
    },
  );
});

describe('words that are half typed', () => {
  it('are said and kept before a lock that comes from another page', async () => {
    const { browser, tab } = await withPhrase();
    const other = browser.tab();
    await other.plans.open();
    let typed = 'half';
    other.plans.settling.add(() => {
      if (typed) other.say(typed);
      typed = '';
    });

    await tab.plans.lock();
    await browser.settled();

    expect([other.plans.locked.value, other.screen()]).toEqual([true, []]);
    await tab.plans.unlock(phrase);
    expect(await tab.keptWords()).toEqual([['one', 'half']]);
  });
});

describe('a field that fails to say what is in it', () => {
  it('does not keep the screen open, and the others are said', async () => {
    const { tab } = await withPhrase();
    tab.plans.settling.add(() => {
      throw new Error('no such field');
    });
    let half = 'half';
    tab.plans.settling.add(() => {
      if (half) tab.say(half);
      half = '';
    });

    await tab.plans.lock();

    expect([tab.plans.locked.value, tab.screen(), await tab.keys.names()]).toEqual([true, [], []]);
    tab.plans.settling.clear();
    await tab.plans.unlock(phrase);
    expect(tab.screen()).toEqual(['one', 'half']);
  });
});

describe('a panel with nothing on the screen', () => {
  it('locks where something is kept', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();
    await tab.plans.begin();

    await tab.plans.lock();

    expect(tab.plans.locked.value).toBe(true);
    expect(await tab.plans.list()).toEqual({ ok: false, why: 'locked' });
    await tab.plans.unlock();
    expect(tab.screen()).toEqual([]);
    expect(await tab.keptWords()).toEqual([['one']]);
  });

  it('does not lock where nothing is', async () => {
    const tab = oneBrowser({ name }).tab();
    tab.say('one');
    await tab.plans.erase();

    await tab.plans.lock();

    expect(tab.plans.locked.value).toBe(false);
  });
});

describe('opening into a plan that cannot be read', () => {
  it.each([true, false])('says so and stays locked, and opens it when it can be read again (passphrase: %s)', async (asks) => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    if (asks) await tab.choose('passphrase', phrase);
    await browser.settled();
    await tab.plans.lock();
    const broken = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });

    expect(await tab.plans.unlock(phrase)).toEqual({ ok: false, why: 'store_unread' });
    expect([tab.plans.locked.value, tab.screen()]).toEqual([true, []]);
    expect(await tab.plans.list()).toEqual({ ok: false, why: 'locked' });
    broken.mockRestore();

    expect(await tab.plans.unlock(phrase)).toMatchObject({ ok: true });
    expect([tab.plans.locked.value, tab.screen()]).toEqual([false, ['one']]);
  });
});

describe('a lock while the store is stuck', () => {
  it('hides the screen at once, and not when the store has answered', async () => {
    const store = slowStore();
    const { say, plans, settled } = keeping({ open: store.open });
    say('one');
    const write = await store.next();

    const locking = plans.lock();
    const seen = plans.locked.value;
    write.go();
    await locking;
    await settled();

    expect(seen).toBe(true);
    expect(plans.locked.value).toBe(true);
  });
});
