import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryKeys } from '../../../lib/storage/memory-keys';
import { clockAt, idsFrom } from '../../support/builders';
import { keeping } from '../../support/keeping';
import { oneBrowser } from '../../support/one-browser';
import { quickRounds } from '../../support/quick-rounds';
import { slowStore } from '../../support/slow-store';
import { twoPlans } from '../../support/two-plans';

const nextName = idsFrom('erasing-');
const names = async () => (await indexedDB.databases()).map(({ name }) => name);
beforeEach(() => {
  quickRounds();
  // Dexie tells the console that a connection has to close.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('erasing', () => {
  it('one plan takes it off the device, and leaves the screen to another', async () => {
    const { plans, screen, keptWords } = await twoPlans({ name: nextName() });

    expect(await plans.erase('plan-1')).toEqual({ ok: true, value: undefined });

    expect(await keptWords()).toEqual([['second']]);
    expect(screen()).toEqual(['second']);
  });

  it('the plan on the screen clears the screen at once', async () => {
    const { plans, consultation, keptWords } = await twoPlans({ name: nextName() });

    const erased = plans.erase(consultation.plan.value);

    expect(consultation.events.value).toEqual([]);
    await erased;
    expect(await keptWords()).toEqual([['first']]);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
  });

  it('everything leaves nothing on the screen and nothing on the device', async () => {
    const { plans, consultation, keptWords } = await twoPlans({ name: nextName() });

    await plans.erase();

    expect(consultation.events.value).toEqual([]);
    expect(await keptWords()).toEqual([]);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
  });

  it('is not followed by a write of what was erased', async () => {
    const { plans, say, keptWords, settled } = await twoPlans({ name: nextName() });
    say('more of the second');

    const erased = plans.erase();
    say('something new');
    await erased;
    await settled();

    expect(await keptWords()).toEqual([['something new']]);
  });

  it('waits for a write that is under way, so that it cannot land afterwards', async () => {
    const store = slowStore();
    const { say, plans, keptWords } = keeping({ open: store.open });
    say('one');
    const write = await store.next();

    const erased = plans.erase();
    write.go();
    await erased;

    expect(store.log).toEqual(['write plan-1 one', 'erase everything']);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
    expect(await keptWords()).toEqual([]);
  });

  it('does not try again what could not be written', async () => {
    const store = slowStore();
    const { say, plans, settled } = keeping({ open: store.open });
    say('one');
    (await store.next()).refuse('store_full');
    await settled();

    await plans.erase();
    say('two');
    (await store.next()).go();
    await settled();

    expect(store.log.at(-1)).toMatch(/^write \S+ two$/);
  });

  it('ends the keeping that she had asked for', async () => {
    const name = nextName();
    const { say, plans, settled, choose } = keeping({ name, byItself: false });
    await choose('device');

    await plans.erase();
    say('one');
    await settled();

    expect(await names()).not.toContain(name);
    expect(plans.kept.value).toEqual({ state: 'nowhere' });
    expect(plans.keeping.value).toMatchObject({ how: 'nothing', chosen: false });
  });

  it('takes away what cannot be opened', async () => {
    const gone: string[] = [];
    const eraseUnopened = async () => {
      gone.push('everything');
      return { ok: true, value: undefined } as const;
    };
    const keys = memoryKeys();
    await keys.put({ id: 'old', raw: 'AAAA' });
    const { plans } = keeping({ open: async () => ({ ok: false, why: 'store_unavailable' }), eraseUnopened, keys });

    expect(await plans.erase()).toEqual({ ok: true, value: undefined });
    expect(gone).toEqual(['everything']);
    expect(await keys.names()).toEqual([]);
  });

  it('says that the device could not be cleared, with the screen cleared all the same', async () => {
    const refused = async () => ({ ok: false, why: 'store_blocked' }) as const;
    const { say, plans, consultation } = keeping({ open: refused, eraseUnopened: refused });
    say('one');

    expect(await plans.erase()).toEqual({ ok: false, why: 'store_blocked' });
    expect(consultation.events.value).toEqual([]);
    expect(plans.kept.value).toEqual({ state: 'not_erased', why: 'store_blocked' });
  });

  it.each([true, false])('takes away what an earlier visit kept, before anything was opened (panel: %s)', async (byItself) => {
    const name = nextName();
    const earlier = oneBrowser({ name, byItself });
    const tab = earlier.tab();
    tab.say('long ago');
    await tab.choose(byItself ? 'session' : 'device');
    earlier.close();

    const { plans } = oneBrowser({ name, byItself, clock: clockAt('2026-11-25T10:00:00.000Z') }).tab();
    expect(await plans.erase()).toEqual({ ok: true, value: undefined });

    expect(await names()).not.toContain(name);
  });

  it('opens nothing where nothing can be', async () => {
    const open = () => Promise.reject(new Error('opened'));
    const { plans } = keeping({ open, byItself: false, mayHold: false });

    expect(await plans.mayHold()).toBe(false);
    expect(await plans.erase()).toEqual({ ok: true, value: undefined });
  });
});

describe('what another tab erased', () => {
  const twoTabs = async (byItself = true) => {
    const name = nextName();
    const browser = oneBrowser({ name, byItself, shared: byItself });
    const [one, other] = [browser.tab(), browser.tab()];
    one.say('one');
    if (byItself) await browser.settled();
    else await one.choose('device');
    await other.plans.open();
    await browser.settled();
    return { name, browser, one, other };
  };

  it.each([true, false])('stays on this screen, is said to be gone, and is not written again (panel: %s)', async (panel) => {
    const { name, browser, one, other } = await twoTabs(panel);

    await other.plans.erase();
    one.say('two');
    await browser.settled();

    expect(one.plans.kept.value).toEqual({ state: 'not_kept', why: 'store_erased' });
    expect(one.screen()).toEqual(['one', 'two']);
    expect(await names()).not.toContain(name);
    expect(browser.memory.held()).toBeUndefined();
  });

  it('is kept again, all of it, when she asks for that', async () => {
    const { browser, one, other } = await twoTabs();
    await other.plans.erase();
    await browser.settled();

    await one.plans.keep();

    expect(one.plans.kept.value.state).toBe('kept');
    expect(await one.keptWords()).toEqual([['one']]);
  });

  it('is not kept again in her own browser before she has said how', async () => {
    const { name, browser, one, other } = await twoTabs(false);
    await other.plans.erase();
    await browser.settled();

    await one.plans.keep();

    expect(one.plans.kept.value).toEqual({ state: 'not_kept', why: 'store_erased' });
    expect(await names()).not.toContain(name);
  });

  it('does not come back with what is said in this tab at that very moment', async () => {
    for (let turns = 0; turns < 12; turns += 1) {
      const { name, browser, one, other } = await twoTabs();
      const erased = other.plans.erase();
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      one.say('two');
      await erased;
      await browser.settled();

      expect(await names(), `${turns} turns`).not.toContain(name);
      expect(one.screen()).toEqual(['one', 'two']);
      expect(one.plans.kept.value, `${turns} turns`).toEqual({ state: 'not_kept', why: 'store_erased' });
    }
  });

  it('leaves no key in the memory of a page that had one', async () => {
    const name = nextName();
    const browser = oneBrowser({ name, byItself: false, shared: false });
    const [one, other] = [browser.tab(), browser.tab()];
    one.say('one');
    await one.choose('passphrase', 'eight letters');
    await browser.settled();
    await other.plans.unlock('eight letters');

    await one.plans.erase();
    await browser.settled();

    expect([await one.keys.names(), await other.keys.names()]).toEqual([[], []]);
  });

  it('is one plan: it is not written again from here, and is when she asks for it', async () => {
    const { browser, one, other } = await twoTabs();

    await other.plans.erase(one.consultation.plan.value);
    await browser.settled();
    const said = one.plans.kept.value;
    one.say('two');
    await browser.settled();
    const kept = await other.keptWords();
    await one.plans.keep();

    expect(said).toEqual({ state: 'not_kept', why: 'plan_gone' });
    expect(kept).toEqual([]);
    expect(await other.keptWords()).toEqual([['one', 'two']]);
  });

  it('is one plan with words in the other tab that were on their way', async () => {
    const { browser, one, other } = await twoTabs();

    const erased = other.plans.erase(one.consultation.plan.value);
    one.say('two');
    await erased;
    await browser.settled();

    expect(one.screen()).toEqual(['one', 'two']);
    expect(await other.keptWords()).toEqual([]);
  });
});
