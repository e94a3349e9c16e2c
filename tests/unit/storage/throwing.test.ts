import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeyHolder } from '../../../lib/storage/key-holder';
import { memoryKeys } from '../../../lib/storage/memory-keys';
import { idsFrom } from '../../support/builders';
import { keeping } from '../../support/keeping';
import { oneBrowser, type Tab } from '../../support/one-browser';
import { quickRounds } from '../../support/quick-rounds';
import { webLocks } from '../../support/web-locks';

const nextName = idsFrom('throwing-');
let name = '';
const unhandled: unknown[] = [];
const note = (problem: unknown) => unhandled.push(problem);
beforeEach(() => {
  name = nextName();
  quickRounds();
  webLocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
});

const phrase = 'walnut staircase';
const refuse = () => Promise.reject(new Error('the memory of the browser is full'));
/** A memory for keys that refuses what it is told to refuse. */
const fussyKeys = () => {
  const refused = new Set<keyof KeyHolder>();
  const memory = memoryKeys();
  const keys: KeyHolder = {
    ...memory,
    get: () => (refused.has('get') ? refuse() : memory.get()),
    put: (key) => (refused.has('put') ? refuse() : memory.put(key)),
    clear: () => (refused.has('clear') ? refuse() : memory.clear()),
  };
  return { keys, refused };
};
/** Everything that somebody may do, each of which has to come to an end. */
const everything = async (tab: Tab) => {
  const outcomes = [
    await tab.plans.list(),
    await tab.plans.choose('passphrase', phrase),
    await tab.plans.choose('session'),
    await tab.plans.lock(),
    await tab.plans.unlock(phrase),
    await tab.plans.keep(),
    await tab.plans.prove(),
  ];
  await new Promise((resolve) => setImmediate(resolve));
  return outcomes.length;
};

describe('a memory for keys that refuses', () => {
  it.each<keyof KeyHolder>(['get', 'put'])(
    '%s says that the first words are not kept, and keeps all of it when it no longer does',
    async (verb) => {
      const { keys, refused } = fussyKeys();
      refused.add(verb);
      const browser = oneBrowser({ name });
      const tab = browser.tab({ keys });
      tab.say('one');
      await browser.settled();

      expect(tab.plans.kept.value).toEqual({ state: 'not_kept', why: 'store_failed' });
      await everything(tab);
      expect(tab.plans.kept.value.state).toBe('not_kept');
      if (tab.plans.locked.value) await tab.plans.unlock();
      expect(tab.screen()).toEqual(['one']);

      refused.clear();
      tab.say('two');
      await browser.settled();
      expect(tab.plans.kept.value.state).toBe('kept');
      expect(await tab.keptWords()).toEqual([['one', 'two']]);
      expect(unhandled).toEqual([]);
    },
  );

  it.each<keyof KeyHolder>(['get', 'put', 'clear'])('%s does not stand in the way of what is kept already', async (verb) => {
    const { keys, refused } = fussyKeys();
    const browser = oneBrowser({ name });
    const tab = browser.tab({ keys });
    tab.say('one');
    await browser.settled();

    refused.add(verb);
    tab.say('two');
    await browser.settled();

    expect(tab.plans.kept.value.state).toBe('kept');
    await everything(tab);
    refused.clear();
    if (tab.plans.locked.value) await tab.plans.unlock(phrase);
    expect(await tab.keptWords()).toEqual([['one', 'two']]);
    expect(unhandled).toEqual([]);
  });

  it.each<keyof KeyHolder>(['get', 'clear'])(
    '%s says that deleting everything did not come to its end, and it can be done again',
    async (verb) => {
      const { keys, refused } = fussyKeys();
      const browser = oneBrowser({ name });
      const tab = browser.tab({ keys });
      tab.say('one');
      await browser.settled();

      refused.add(verb);
      expect(await tab.plans.erase()).toEqual({ ok: false, why: 'store_failed' });
      expect(tab.plans.kept.value).toEqual({ state: 'not_erased', why: 'store_failed' });
      expect(tab.screen()).toEqual([]);

      refused.clear();
      expect(await tab.plans.erase()).toMatchObject({ ok: true });
      expect(tab.plans.kept.value).toEqual({ state: 'nowhere' });
      expect(await keys.names()).toEqual([]);
      expect(unhandled).toEqual([]);
    },
  );

  it('says in her own browser that what she chose to keep is not kept', async () => {
    const { keys, refused } = fussyKeys();
    const tab = oneBrowser({ name, byItself: false }).tab({ keys });
    tab.say('one');
    refused.add('put');

    expect(await tab.plans.choose('passphrase', phrase)).toEqual({ ok: false, why: 'store_failed' });

    expect(tab.plans.kept.value).toEqual({ state: 'not_kept', why: 'store_failed' });
    refused.clear();
    await tab.choose('passphrase', phrase);
    expect(await tab.keptWords()).toEqual([['one']]);
  });
});

describe('a memory for keys that refuses where the store does not open either', () => {
  it('says that deleting everything did not come to its end', async () => {
    const { keys, refused } = fussyKeys();
    refused.add('clear');
    const eraseUnopened = async () => ({ ok: true, value: undefined }) as const;
    const tab = keeping({ open: async () => ({ ok: false, why: 'store_unavailable' }), eraseUnopened, keys });

    expect(await tab.plans.erase()).toEqual({ ok: false, why: 'store_failed' });

    expect(tab.plans.kept.value).toEqual({ state: 'not_erased', why: 'store_failed' });
  });
});

describe('sealing that does not work', () => {
  it('says that what is said is not kept, at every word, and keeps all of it when it works', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    const broken = vi
      .spyOn(crypto.subtle, 'encrypt')
      .mockImplementation(() => Promise.reject(new DOMException('', 'OperationError')));
    for (const words of ['one', 'two']) {
      tab.say(words);
      await browser.settled();
      expect(tab.plans.kept.value).toEqual({ state: 'not_kept', why: 'store_failed' });
    }
    await everything(tab);
    if (tab.plans.locked.value) await tab.plans.unlock(phrase);
    expect(tab.screen()).toEqual(['one', 'two']);

    broken.mockRestore();
    await tab.plans.keep();

    expect(tab.plans.kept.value.state).toBe('kept');
    expect(await tab.keptWords()).toEqual([['one', 'two']]);
    expect(unhandled).toEqual([]);
  });
});
