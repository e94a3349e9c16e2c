import { namePlan } from '../../../lib/consultation/name-plan';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { idsFrom } from '../../support/builders';
import { oneBrowser } from '../../support/one-browser';
import { webLocks } from '../../support/web-locks';

const nextName = idsFrom('tabs-');
let name = '';
beforeEach(() => {
  name = nextName();
  webLocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
/** So many pages of one browser with the same plan on the screen, "start" in it. */
const onOnePlan = async (count: number) => {
  const browser = oneBrowser({ name });
  const tabs = Array.from({ length: count }, () => browser.tab());
  tabs[0]?.say('start');
  await browser.settled();
  for (const tab of tabs.slice(1)) await tab.plans.open(tabs[0]?.consultation.plan.value);
  await browser.settled();
  return { browser, tabs };
};

describe('two tabs on one plan', () => {
  it('see what is said in the other, without being asked', async () => {
    const { browser, tabs } = await onOnePlan(2);
    const [one, other] = tabs;

    one?.say('from one');
    await browser.settled();
    other?.say('from the other');
    await browser.settled();

    for (const tab of tabs) {
      expect(tab.screen()).toEqual(['start', 'from one', 'from the other']);
      expect(tab.plans.kept.value.state).toBe('kept');
    }
  });

  it('come to the same order and lose nothing, however their words fall', async () => {
    const step = fc.record({ tab: fc.nat(2), pause: fc.nat(12), ms: fc.nat(2), undo: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 3 }), fc.array(step, { minLength: 1, maxLength: 14 }), async (count, steps) => {
        name = nextName();
        const { browser, tabs } = await onOnePlan(count);
        const said = new Set<string>();
        for (const [index, { tab, pause, ms, undo }] of steps.entries()) {
          const at = tabs[tab % count];
          browser.clock.pass(ms);
          if (undo && at?.consultation.canUndo.value) at.consultation.undo();
          else {
            at?.say(`w${index}`);
            said.add(`w${index}`);
          }
          await turns(pause);
        }
        await browser.settled();

        const fresh = browser.tab();
        await fresh.plans.open(tabs[0]?.consultation.plan.value);
        const ids = fresh.consultation.events.value.map(({ id }) => id);
        expect(
          fresh
            .screen()
            .filter((words) => words.startsWith('w'))
            .sort(),
        ).toEqual([...said].sort());
        for (const tab of tabs) {
          expect(tab.consultation.events.value.map(({ id }) => id)).toEqual(ids);
          expect(tab.plans.kept.value.state).toBe('kept');
        }
        browser.close();
      }),
      // Each opens a database and three pages: more of them take longer than a slow computer has.
      { numRuns: 25 },
    );
  });

  it('keep the order in which each of them said things', async () => {
    const { browser, tabs } = await onOnePlan(2);
    for (const word of ['a', 'b', 'c']) for (const [at, tab] of tabs.entries()) tab.say(`${word}${at}`);
    await browser.settled();

    for (const tab of tabs)
      for (const at of [0, 1])
        expect(tab.screen().filter((word) => word.endsWith(String(at)))).toEqual([`a${at}`, `b${at}`, `c${at}`]);
  });

  it('that begin to keep at the same moment keep under one key', async () => {
    const browser = oneBrowser({ name });
    const tabs = [browser.tab(), browser.tab(), browser.tab()];

    for (const [at, tab] of tabs.entries()) tab.say(`plan ${at}`);
    await browser.settled();

    for (const tab of tabs) expect(tab.plans.kept.value.state).toBe('kept');
    expect((await browser.tab().keptWords()).flat().sort()).toEqual(['plan 0', 'plan 1', 'plan 2']);
  });

  it('show what the other said while words of this one cannot be kept, and lose neither', async () => {
    const { browser, tabs } = await onOnePlan(2);
    const [one, other] = tabs;
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    one?.say('not yet kept');
    await browser.settled();
    expect(one?.plans.kept.value).toEqual({ state: 'not_kept', why: 'store_full' });
    full.mockImplementation(function (this: IDBObjectStore, ...given) {
      return put.apply(this, given);
    });

    other?.say('from the other');
    await browser.settled();
    expect(one?.screen()).toEqual(['start', 'from the other', 'not yet kept']);
    await one?.plans.keep();
    await browser.settled();

    expect(other?.screen()).toEqual(['start', 'from the other', 'not yet kept']);
  });

  it('say the same of it in the list after each called it something', async () => {
    const { browser, tabs } = await onOnePlan(2);

    if (tabs[0]) namePlan(tabs[0].consultation, 'Bed seven');
    await browser.settled();
    browser.clock.pass(1000);
    tabs[1]?.say('more');
    await browser.settled();

    const list = await tabs[0]?.plans.list();
    expect(list).toMatchObject({ value: { plans: [{ label: 'Bed seven' }] } });
  });
});

describe('tabs on different plans', () => {
  it('leave each other alone', async () => {
    const browser = oneBrowser({ name });
    const [one, other] = [browser.tab(), browser.tab()];
    one.say('one');
    await browser.settled();
    other.say('two');
    await browser.settled();

    expect([one.screen(), other.screen()]).toEqual([['one'], ['two']]);
    expect(await one.keptWords()).toHaveLength(2);
  });
});
