import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CarriedPlan } from '../../../lib/carry/carried-plan';
import { clockAt, idsFrom } from '../../support/builders';
import { storeNamed } from '../../support/keeping';
import { oneBrowser } from '../../support/one-browser';
import { rawRows } from '../../support/raw-database';
import { webLocks } from '../../support/web-locks';

const nextName = idsFrom('not-chosen-');
let name = '';
beforeEach(() => {
  name = nextName();
  webLocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const carried: CarriedPlan = {
  plan: 'hers',
  events: [
    {
      ...{ id: 'a', at: '2026-11-24T09:00:00.000Z', who: 'woman', pack: 'tiny', version: '1' },
      ...{ kind: 'about', prompt: 'hopes', words: 'carried' },
    },
  ],
};
const names = async () => (await indexedDB.databases()).map((database) => database.name);

describe('a plan that comes to her own browser before she chose how to keep it', () => {
  it.each([true, false])(
    'is on the screen, and nothing of it is on the device (into the plan on the screen: %s)',
    async (here) => {
      const browser = oneBrowser({ name, byItself: false });
      const tab = browser.tab();

      expect(await tab.plans.add(carried, here)).toMatchObject({ ok: true });
      tab.say('more');
      await browser.settled();

      expect(tab.screen()).toEqual(['carried', 'more']);
      expect(tab.plans.kept.value).toEqual({ state: 'nowhere' });
      expect(await names()).not.toContain(name);
      expect(await tab.keys.names()).toEqual([]);
    },
  );

  it('has its own name, so that it goes on as the same plan', async () => {
    const tab = oneBrowser({ name, byItself: false }).tab();

    await tab.plans.add(carried, false);

    expect(tab.consultation.plan.value).toBe('hers');
  });

  it('does not take the place of other words', async () => {
    const tab = oneBrowser({ name, byItself: false }).tab();
    tab.say('mine');

    expect(await tab.plans.add(carried, false)).toEqual({ ok: false, why: 'unkept_words' });

    expect(tab.screen()).toEqual(['mine']);
    expect(await names()).not.toContain(name);
  });

  it('is kept when she chooses, under its own name', async () => {
    const browser = oneBrowser({ name, byItself: false });
    const tab = browser.tab();
    await tab.plans.add(carried, false);

    await tab.choose('device');

    expect(await browser.tab().keptWords()).toEqual([['carried']]);
    expect((await rawRows(name)).find(({ table }) => table === 'plans')?.row.id).toBe('hers');
  });
});

describe('a store in her own browser', () => {
  const write = { plan: 'hers', fresh: [{ event: carried.events[0] as never, place: 0 }], events: carried.events };

  it.each([true, false])('makes no key by itself, whatever is written to it (goes on: %s)', async (goesOn) => {
    const store = await storeNamed(name, { byItself: false });

    expect(await store.write({ ...write, goesOn })).toEqual({ ok: false, why: goesOn ? 'plan_gone' : 'store_erased' });

    expect(store.row.value).toBeUndefined();
    expect(await rawRows(name)).toEqual([]);
  });

  it('that was emptied by another page is not filled again before she has said how', async () => {
    const browser = oneBrowser({ name, byItself: false, shared: false, clock: clockAt() });
    const [one, other] = [browser.tab(), browser.tab()];
    await one.choose('device');
    await other.plans.keep();
    await one.plans.erase();
    other.say('after');
    await browser.settled();
    await other.plans.keep();

    expect(other.plans.kept.value).toEqual({ state: 'not_kept', why: 'store_erased' });
    expect(other.plans.keeping.value.how).toBe('nothing');
    expect(await names()).not.toContain(name);
  });
});
