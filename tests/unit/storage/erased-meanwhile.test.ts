import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CarriedPlan } from '../../../lib/carry/carried-plan';
import type { Plans } from '../../../lib/keeping';
import { idsFrom } from '../../support/builders';
import { oneBrowser } from '../../support/one-browser';
import { quickRounds } from '../../support/quick-rounds';
import { rawRows } from '../../support/raw-database';
import { webLocks } from '../../support/web-locks';

const nextName = idsFrom('erased-');
let name = '';
beforeEach(() => {
  name = nextName();
  quickRounds();
  webLocks();
  // Dexie tells the console that a connection has to close.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
const phrase = 'walnut staircase';
const names = async () => (await indexedDB.databases()).map((database) => database.name);
const carried: CarriedPlan = {
  plan: 'hers',
  events: [
    {
      ...{ id: 'a', at: '2026-11-24T09:00:00.000Z', who: 'woman', pack: 'tiny', version: '1' },
      ...{ kind: 'about', prompt: 'hopes', words: 'carried' },
    },
  ],
};

describe('a panel with an empty screen when another one deletes everything', () => {
  const twoPanels = async () => {
    const browser = oneBrowser({ name });
    const [tab, other] = [browser.tab(), browser.tab()];
    tab.say('one');
    await browser.settled();
    await other.plans.list();
    return { browser, tab, other };
  };

  it('keeps the words of the next woman like any others', async () => {
    const { browser, tab, other } = await twoPanels();
    await tab.plans.erase();
    await browser.settled();
    expect(other.plans.kept.value).toEqual({ state: 'nowhere' });

    other.say('the next');
    await browser.settled();

    expect(other.plans.kept.value.state).toBe('kept');
    expect(await browser.tab().keptWords()).toEqual([['the next']]);
    // The page that deleted sees them too.
    expect(await tab.keptWords()).toEqual([['the next']]);
  });

  it('never calls kept what is not, nor the other way round, whenever the first words come', async () => {
    const ends = new Set<string>();
    for (let pause = 0; pause < 14; pause += 1) {
      name = nextName();
      const { browser, tab, other } = await twoPanels();
      const erased = tab.plans.erase();
      await turns(pause);
      other.say('the next');
      await erased;
      await browser.settled();

      const { state } = other.plans.kept.value;
      ends.add(state);
      const onDisk = (await names()).includes(name) ? (await rawRows(name)).filter(({ table }) => table === 'entries').length : 0;
      expect([state, onDisk], `${pause} turns`).toEqual(state === 'kept' ? ['kept', 1] : ['not_kept', 0]);
      expect(other.screen()).toEqual(['the next']);
      browser.close();
    }
    expect(ends).toContain('kept');
  });
});

describe('the first words of a plan that were on their way when another page deleted everything', () => {
  it('stay on the screen, and none of them is written before somebody asks for it', async () => {
    const browser = oneBrowser({ name });
    const [tab, other] = [browser.tab(), browser.tab()];
    other.say('theirs');
    await browser.settled();
    await tab.plans.list();
    const { encrypt } = crypto.subtle;
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...given) => {
      await held;
      return encrypt.apply(crypto.subtle, given);
    });
    tab.say('one');
    tab.say('two');
    await turns(3);

    expect(await other.plans.erase()).toMatchObject({ ok: true });
    go();
    await browser.settled();

    expect(tab.screen()).toEqual(['one', 'two']);
    expect(tab.plans.kept.value).toEqual({ state: 'not_kept', why: 'store_erased' });
    expect(await names()).not.toContain(name);
    await tab.plans.keep();
    expect(await tab.keptWords()).toEqual([['one', 'two']]);
  });
});

describe('deleting everything while a plan is on its way to the screen', () => {
  const locked = async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await tab.choose('passphrase', phrase);
    await browser.settled();
    await tab.plans.lock();
    return { browser, tab };
  };
  const closed = async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();
    await tab.plans.begin();
    return { browser, tab };
  };

  it.each<[string, typeof closed, (plans: Plans) => Promise<unknown>]>([
    ['opened', closed, (plans) => plans.open()],
    ['unlocked', locked, (plans) => plans.unlock(phrase)],
    ['added', closed, (plans) => plans.add(carried, false)],
  ])('does not bring it back: %s', async (_, begin, verb) => {
    for (let pause = 0; pause < 16; pause += 1) {
      name = nextName();
      const { browser, tab } = await begin();

      const shown = verb(tab.plans);
      await turns(pause);
      const erased = tab.plans.erase();
      await shown;
      expect(await erased, `${pause} turns`).toMatchObject({ ok: true });
      await browser.settled();

      expect([tab.screen(), tab.plans.kept.value], `${pause} turns`).toEqual([[], { state: 'nowhere' }]);
      expect(await names()).not.toContain(name);
      expect(tab.plans.locked.value).toBe(false);
      browser.close();
    }
  });
});

describe('deleting everything where nothing is kept, while a plan is on its way to the screen', () => {
  it('leaves the screen empty', async () => {
    const tab = oneBrowser({ name, byItself: false }).tab();

    const added = tab.plans.add(carried, false);
    const erased = tab.plans.erase();

    expect(await added).toMatchObject({ ok: false });
    expect(await erased).toMatchObject({ ok: true });
    expect(tab.screen()).toEqual([]);
  });
});

describe('a plan that is added while another page deletes it', () => {
  it('is there whole or not at all, and the answer says which', async () => {
    const ends = new Set<boolean>();
    for (let pause = 0; pause < 16; pause += 1) {
      name = nextName();
      const browser = oneBrowser({ name });
      const [tab, other] = [browser.tab(), browser.tab()];
      await tab.plans.add(carried, false);
      await tab.plans.begin();
      await other.plans.list();
      await browser.settled();
      const first = carried.events[0] as CarriedPlan['events'][number];
      const more = { ...carried, events: [...carried.events, { ...first, id: 'b', at: '2026-11-24T09:01:00.000Z' }] };

      const erased = other.plans.erase('hers');
      await turns(pause);
      const added = await tab.plans.add(more, false);
      await erased;
      await browser.settled();

      ends.add(added.ok);
      const rows = (await rawRows(name)).filter(({ row }) => row.plan === 'hers' || row.id === 'hers');
      expect([0, 3], `${pause} turns`).toContain(rows.length);
      if (!added.ok) expect([added.why, tab.screen()]).toEqual(['plan_gone', []]);
      browser.close();
    }
    expect(ends.has(true)).toBe(true);
  });

  it('is not brought back in part where it goes between the reading and the writing', async () => {
    const browser = oneBrowser({ name });
    const [tab, other] = [browser.tab(), browser.tab()];
    await tab.plans.add(carried, false);
    await tab.plans.begin();
    await other.plans.list();
    const first = carried.events[0] as CarriedPlan['events'][number];
    const { encrypt } = crypto.subtle;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...given) => {
      await other.plans.erase('hers');
      return encrypt.apply(crypto.subtle, given);
    });

    const added = await tab.plans.add({ ...carried, events: [{ ...first, id: 'b' }] }, false);
    await browser.settled();

    expect(added).toEqual({ ok: false, why: 'plan_gone' });
    expect(tab.screen()).toEqual([]);
    expect((await rawRows(name)).filter(({ table }) => table !== 'vault')).toEqual([]);
  });
});
