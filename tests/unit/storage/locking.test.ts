import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockedKey } from '../../../lib/storage/lock-held-key';
import { idsFrom } from '../../support/builders';
import { keeping } from '../../support/keeping';
import { oneBrowser } from '../../support/one-browser';
import { quickRounds } from '../../support/quick-rounds';
import { slowStore } from '../../support/slow-store';
import { webLocks } from '../../support/web-locks';
import { phrase, withPhraseIn } from '../../support/with-phrase';

const nextName = idsFrom('locking-');
let name = '';
beforeEach(() => {
  name = nextName();
  quickRounds();
  webLocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const withPhrase = (byItself = true) => withPhraseIn(name, byItself);
const refusing = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });

describe('a lock', () => {
  it.each([true, false])('clears the screen and takes the key away; opening brings the plan back (panel: %s)', async (panel) => {
    const { tab } = await withPhrase(panel);
    const plan = tab.consultation.plan.value;

    await tab.plans.lock();

    expect(tab.plans.locked.value).toBe(true);
    expect(tab.screen()).toEqual([]);
    expect(tab.consultation.plan.value).not.toBe(plan);
    expect(await tab.keys.names()).toEqual([]);
    for (const read of [tab.plans.list(), tab.plans.look(plan), tab.plans.open(plan)])
      expect(await read).toEqual({ ok: false, why: 'locked' });

    expect(await tab.plans.unlock(phrase)).toMatchObject({ ok: true });
    expect(tab.plans.locked.value).toBe(false);
    expect([tab.consultation.plan.value, tab.screen()]).toEqual([plan, ['one']]);
    tab.say('two');
    expect(await tab.keptWords()).toEqual([['one', 'two']]);
  });

  it('waits for what is being written', async () => {
    const store = slowStore();
    const tab = keeping({ open: store.open });
    tab.say('one');
    const write = await store.next();

    const locked = tab.plans.lock();
    write.go();
    await locked;
    expect(tab.screen()).toEqual([]);

    await tab.plans.unlock();
    expect(tab.screen()).toEqual(['one']);
  });

  it('in a panel without a passphrase covers the screen, and anybody opens it', async () => {
    const tab = oneBrowser({ name }).tab();
    tab.say('one');
    await tab.settled();

    await tab.plans.lock();
    expect([tab.plans.locked.value, tab.plans.keeping.value.asks, tab.screen()]).toEqual([true, false, []]);
    expect(await tab.plans.list()).toEqual({ ok: false, why: 'locked' });

    await tab.plans.unlock();
    expect(tab.screen()).toEqual(['one']);
  });

  it.each([
    ['where nothing was said in a panel', true, false],
    ['in her own browser without a passcode', false, true],
  ])('is none %s', async (_, byItself, said) => {
    const tab = oneBrowser({ name, byItself }).tab();
    if (said) tab.say('one');

    await tab.plans.lock();

    expect(tab.plans.locked.value).toBe(false);
  });

  it('over words that could not be kept only covers them, and loses none', async () => {
    const { browser, tab } = await withPhrase();
    const full = refusing();
    tab.say('two');
    await browser.settled();

    await tab.plans.lock();
    expect(tab.plans.locked.value).toBe(true);
    expect(await tab.plans.list()).toEqual({ ok: false, why: 'locked' });
    full.mockRestore();
    expect(await tab.plans.unlock('another phrase')).toEqual({ ok: false, why: 'passphrase_wrong' });
    await tab.plans.unlock(phrase);

    expect(await tab.keptWords()).toEqual([['one', 'two']]);
    expect(tab.screen()).toEqual(['one', 'two']);
  });

  it('gives such words back where the store does not answer, and nothing else that is in it', async () => {
    const { browser, tab } = await withPhrase();
    refusing();
    tab.say('two');
    await browser.settled();
    await tab.plans.lock();

    expect(await tab.plans.unlock('whatever phrase')).toEqual({ ok: false, why: 'passphrase_wrong' });
    expect(tab.plans.locked.value).toBe(true);
    expect(await tab.plans.unlock(phrase)).toMatchObject({ ok: true });

    expect(tab.screen()).toEqual(['one', 'two']);
    expect(await tab.plans.list()).toEqual({ ok: false, why: 'locked' });
  });

  it('comes back to an empty screen when the plan went past its day behind it', async () => {
    const { browser, tab } = await withPhrase();
    await tab.plans.lock();
    browser.clock.pass(20 * 86_400_000);
    const other = browser.tab();
    await browser.settled();

    expect(await tab.plans.unlock(phrase)).toMatchObject({ ok: true });
    expect(tab.screen()).toEqual([]);
    expect(other.plans.locked.value).toBe(true);
  });

  it('is over when everything is deleted, with or without the passphrase', async () => {
    const { tab } = await withPhrase();
    await tab.plans.lock();

    expect(await tab.plans.erase()).toMatchObject({ ok: true });

    expect(tab.plans.locked.value).toBe(false);
    expect(tab.plans.keeping.value).toMatchObject({ how: 'session', chosen: false, asks: false });
    tab.say('new');
    expect(await tab.keptWords()).toEqual([['new']]);
  });
});

describe('a lock on another page', () => {
  it('locks this one too', async () => {
    const { browser, tab } = await withPhrase();
    const other = browser.tab();
    await other.plans.open();
    expect(other.screen()).toEqual(['one']);

    await tab.plans.lock();
    await browser.settled();

    expect([other.plans.locked.value, other.screen()]).toEqual([true, []]);
    await other.plans.unlock(phrase);
    expect(other.screen()).toEqual(['one']);
  });

  it('that is opened there does not open this one', async () => {
    const { browser, tab } = await withPhrase();
    const other = browser.tab();
    await other.plans.open();
    await tab.plans.lock();
    await browser.settled();

    await tab.plans.unlock(phrase);
    await browser.settled();

    expect([tab.plans.locked.value, other.plans.locked.value]).toEqual([false, true]);
    expect(await other.plans.list()).toEqual({ ok: false, why: 'locked' });
  });

  it('while words are written here leaves no key in memory', async () => {
    for (let turns = 0; turns < 10; turns += 1) {
      name = nextName();
      const { browser, tab } = await withPhrase();
      const other = browser.tab();
      await other.plans.open();
      other.say('two');
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));

      await tab.plans.lock();
      await browser.settled();

      expect(browser.memory.held(), `${turns} turns`).toBeUndefined();
      expect(other.plans.locked.value).toBe(true);
      await other.plans.unlock(phrase);
      await browser.settled();
      expect(await other.keptWords()).toEqual([['one', 'two']]);
    }
  });

  it('that seals everything under a passcode asks for it here, and no word of this page is lost', async () => {
    const browser = oneBrowser({ name, byItself: false, shared: false });
    const [tab, other] = [browser.tab(), browser.tab()];
    tab.say('one');
    await tab.choose('device');
    await browser.settled();
    await other.plans.open();
    const { put } = IDBObjectStore.prototype;
    let full = true;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (full) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, given);
    });
    other.say('unkept');
    await browser.settled();
    full = false;

    await tab.choose('passphrase', phrase);
    await browser.settled();

    expect([other.plans.locked.value, other.plans.keeping.value.asks]).toEqual([true, true]);
    expect(await other.plans.unlock('wrong passphrase')).toEqual({ ok: false, why: 'passphrase_wrong' });
    expect(other.plans.locked.value).toBe(true);
    expect(await other.plans.unlock(phrase)).toMatchObject({ ok: true });
    await browser.settled();
    expect(other.screen()).toEqual(['one', 'unkept']);
    expect(tab.screen()).toEqual(['one', 'unkept']);
  });
});

describe('words that were said before anybody knew of the lock', () => {
  it('stay, and are kept once it is open', async () => {
    const { browser } = await withPhrase();
    browser.close();
    const again = oneBrowser({ name });
    const tab = again.tab();
    tab.say('two');
    await again.settled();

    expect(tab.plans.locked.value).toBe(true);
    await tab.plans.unlock(phrase);

    expect(tab.screen()).toEqual(['two']);
    expect((await tab.keptWords()).sort()).toEqual([['one'], ['two']]);
    expect(tab.plans.kept.value.state).toBe('kept');
  });
});

describe('the key when the computer locks its screen', () => {
  it('is taken out of memory where a passphrase brings it back, and stays where nothing does', () => {
    const raw = 'a';
    expect(lockedKey({ id: 'k', raw, needs: 'passphrase', until: 'u' })).toBeUndefined();
    expect(lockedKey({ id: 'k', raw, wrapped: 'w', until: 'u' })).toEqual({ id: 'k', wrapped: 'w' });
    expect(lockedKey({ id: 'k', raw })).toEqual({ id: 'k', raw });
  });

  it('is so for the key that is about to take its place too', () => {
    const raw = 'a';
    const [asks, wraps, stays] = [
      { id: 'a', raw, needs: 'passphrase' as const },
      { id: 'w', raw, wrapped: 'w' },
      { id: 's', raw },
    ];

    expect(lockedKey({ ...stays, next: asks })).toEqual(stays);
    expect(lockedKey({ ...stays, next: wraps })).toEqual({ ...stays, next: { id: 'w', wrapped: 'w' } });
    expect(lockedKey({ ...asks, next: stays })).toEqual(stays);
    expect(lockedKey({ ...asks, next: asks })).toBeUndefined();
    expect(lockedKey({ ...wraps, next: asks })).toEqual({ id: 'w', wrapped: 'w' });
    const both = { ...stays, next: stays };
    expect(lockedKey(both)).toBe(both);
  });
});
