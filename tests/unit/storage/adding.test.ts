import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CarriedPlan } from '../../../lib/carry/carried-plan';
import type { Event } from '../../../lib/consultation/event-schema';
import { idsFrom } from '../../support/builders';
import { oneBrowser, type Tab } from '../../support/one-browser';
import { rawRows } from '../../support/raw-database';
import { webLocks } from '../../support/web-locks';
import { wordsOf } from '../../support/words-of';

const nextName = idsFrom('adding-');
let name = '';
beforeEach(() => {
  name = nextName();
  webLocks();
});

const said = (id: string, minute: number, words: string): Event => ({
  ...{ id, at: `2026-11-24T09:${String(minute).padStart(2, '0')}:00.000Z`, who: 'woman', pack: 'tiny', version: '1' },
  ...{ kind: 'about', prompt: 'hopes', words },
});
const carried: CarriedPlan = { plan: 'hers', events: [said('a', 1, 'one'), said('b', 2, 'two')] };
const addition = (into: string, added: string[], here: number, differing = 0) => ({
  ...{ ok: true },
  value: {
    into,
    added: added.map((id) => expect.objectContaining({ id })),
    here,
    differing,
    noLonger: 0,
    renamed: undefined,
    stillKept: false,
  },
});
const reloaded = async (tab: Tab, browser: ReturnType<typeof oneBrowser>) => {
  const fresh = browser.tab();
  await fresh.plans.open(tab.consultation.plan.value);
  return fresh.screen();
};

describe('a plan that came from elsewhere', () => {
  it('is told of before it is added, and nothing is done by that', async () => {
    const tab = oneBrowser({ name }).tab();

    expect(await tab.plans.preview(carried, false)).toEqual(addition('new', ['a', 'b'], 0));

    expect(tab.screen()).toEqual([]);
    expect(await tab.keptWords()).toEqual([]);
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('becomes a new plan on the device and on the screen, under its own name', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();

    expect(await tab.plans.add(carried, false)).toEqual(addition('new', ['a', 'b'], 0));

    expect([tab.consultation.plan.value, tab.screen()]).toEqual(['hers', ['one', 'two']]);
    expect(tab.plans.kept.value.state).toBe('kept');
    expect(await reloaded(tab, browser)).toEqual(['one', 'two']);
  });

  it('twice is once', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    await tab.plans.add(carried, false);
    const before = await rawRows(name);

    expect(await tab.plans.add(carried, false)).toEqual(addition('same', [], 2));
    await tab.plans.begin();
    expect(await tab.plans.preview(carried, false)).toEqual(addition('same', [], 2));
    expect(await tab.plans.add(carried, false)).toEqual(addition('same', [], 2));

    expect(await rawRows(name)).toEqual(before);
    expect(tab.screen()).toEqual(['one', 'two']);
  });

  it('goes on in the plan of the same name, between what is there', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    await tab.plans.add(carried, false);
    await tab.plans.begin();
    const more = { ...carried, events: [said('0', 0, 'first'), ...carried.events, said('c', 3, 'three')] };
    more.events.splice(2, 0, said('ab', 1, 'between'));

    expect(await tab.plans.add(more, false)).toEqual(addition('same', ['0', 'ab', 'c'], 2));

    expect(tab.screen()).toEqual(['first', 'one', 'between', 'two', 'three']);
    expect(await reloaded(tab, browser)).toEqual(['first', 'one', 'between', 'two', 'three']);
  });

  it('becomes one beside the plan on the screen, which stays as it is', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('in the panel');
    await browser.settled();
    const plan = tab.consultation.plan.value;

    expect(await tab.plans.add(carried, false)).toEqual(addition('new', ['a', 'b'], 0));

    expect([tab.consultation.plan.value, tab.screen()]).toEqual(['hers', ['one', 'two']]);
    expect(await tab.plans.look(plan)).toMatchObject({ value: { events: [{ words: 'in the panel' }] } });
  });

  it('tells what it would take back here, and the name that it would give', async () => {
    const tab = oneBrowser({ name }).tab();
    await tab.plans.add(
      { ...carried, events: [...carried.events, { ...said('l', 3, 'Bed seven'), kind: 'label' } as Event] },
      false,
    );
    const undone = { ...said('u', 4, ''), kind: 'undone', event: 'b' } as unknown as Event;
    const label = { ...said('m', 5, 'Bed nine'), kind: 'label' } as Event;

    expect(await tab.plans.preview({ ...carried, events: [undone, label] }, false)).toMatchObject({
      value: { noLonger: 1, renamed: 'Bed nine' },
    });
    expect(await tab.plans.preview({ plan: 'new', events: [label] }, false)).toMatchObject({
      value: { noLonger: 0, renamed: undefined },
    });
  });

  it('leaves kept back what she keeps back here, and says so before it is added', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    const own = (id: string, minute: number, deed: object) => {
      const { at, who, pack, version } = said(id, minute, '');
      return { id, at, who, pack, version, ...deed } as Event;
    };
    const keep = { kind: 'keptBack', of: 'about', name: 'hopes' };
    const events = [...carried.events, own('k', 3, { ...keep, on: true })];
    await tab.plans.add({ ...carried, events }, false);
    const loosened = { ...carried, events: [...events, own('l', 4, { ...keep, on: false }), said('c', 5, 'three')] };

    expect(await tab.plans.preview(loosened, false)).toMatchObject({ value: { added: [{ id: 'c' }], stillKept: true } });
    await tab.plans.add(loosened, false);

    expect([...tab.consultation.shared.value.keptBack]).toEqual(['about hopes']);
    expect(await reloaded(tab, browser)).toEqual(['one', 'two', 'keptBack', 'three']);
  });

  it('goes into the plan on the screen when somebody says so', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('in the panel');
    await browser.settled();
    const plan = tab.consultation.plan.value;

    expect(await tab.plans.preview(carried, true)).toEqual(addition('screen', ['a', 'b'], 0));
    expect(await tab.plans.add(carried, true)).toEqual(addition('screen', ['a', 'b'], 0));

    expect([tab.consultation.plan.value, tab.screen()]).toEqual([plan, ['one', 'two', 'in the panel']]);
    expect(await reloaded(tab, browser)).toEqual(['one', 'two', 'in the panel']);
  });

  it('leaves alone what is here and says something else there, and counts it', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    await tab.plans.add(carried, false);
    const forged = { ...carried, events: [said('a', 1, 'forged'), said('c', 3, 'three')] };

    expect(await tab.plans.preview(forged, false)).toEqual(addition('same', ['c'], 0, 1));
    await tab.plans.add(forged, false);

    expect(await reloaded(tab, browser)).toEqual(['one', 'two', 'three']);
  });

  it('is on the screen only where nothing is kept', async () => {
    const tab = oneBrowser({ name, byItself: false }).tab();
    tab.say('mine');

    expect(await tab.plans.add(carried, true)).toEqual(addition('screen', ['a', 'b'], 0));

    expect(tab.screen()).toEqual(['one', 'two', 'mine']);
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('does not take the place of words that are not kept', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    tab.say('mine');
    await browser.settled();

    expect(await tab.plans.add(carried, false)).toEqual({ ok: false, why: 'unkept_words' });
    expect(tab.screen()).toEqual(['mine']);
    full.mockRestore();
  });

  it('is added whole or not at all, at whatever write it fails', async () => {
    for (let step = 1; ; step += 1) {
      name = nextName();
      const browser = oneBrowser({ name });
      const tab = browser.tab();
      tab.say('mine');
      await browser.settled();
      const before = await rawRows(name);
      let puts = 0;
      const { put } = IDBObjectStore.prototype;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
        puts += 1;
        if (puts === step) throw new DOMException('', 'QuotaExceededError');
        return put.apply(this, given);
      });

      const outcome = await tab.plans.add(carried, step % 2 === 0);
      spy.mockRestore();
      if (outcome.ok) break;

      expect(outcome.why).toBe('store_full');
      expect(tab.screen()).toEqual(['mine']);
      expect(await rawRows(name)).toEqual(before);
    }
  });
});

describe('another tab on the plan', () => {
  it('comes to the same order, and what it says next is said last', async () => {
    const browser = oneBrowser({ name });
    const [tab, other] = [browser.tab(), browser.tab()];
    await tab.plans.add(carried, false);
    await other.plans.open('hers');
    browser.clock.pass(1000);
    const more = { ...carried, events: [...carried.events, said('c', 3, 'three')] };
    more.events.unshift(...Array.from({ length: 5 }, (_, at) => said(`early${at}`, 0, `early ${at}`)));

    await tab.plans.add(more, false);
    await browser.settled();
    other.say('last');
    await browser.settled();

    const expected = [...Array.from({ length: 5 }, (_, at) => `early ${at}`), 'one', 'two', 'three', 'last'];
    expect(wordsOf(other.consultation.events.value)).toEqual(expected);
    expect(tab.screen()).toEqual(expected);
    expect(await reloaded(tab, browser)).toEqual(expected);
  });
});
