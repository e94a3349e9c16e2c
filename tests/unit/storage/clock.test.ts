import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { panelPolicy } from '../../../lib/policy';
import { clearPast } from '../../../lib/storage/clear-past';
import { clockAt, hour, idsFrom } from '../../support/builders';
import { oneBrowser } from '../../support/one-browser';
import { quickRounds } from '../../support/quick-rounds';
import { putRaw, rawRows } from '../../support/raw-database';
import { sharedKeys } from '../../support/shared-keys';

const nextName = idsFrom('clock-');
let name = '';
beforeEach(() => {
  name = nextName();
  quickRounds();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
});

const day = 24 * hour;
const phrase = 'walnut staircase';
const never = Number.POSITIVE_INFINITY;
const policyOf = (days: number) => ({ ...panelPolicy, purgeDays: days === never ? undefined : days });
const rowsOf = async (table: string) => (await rawRows(name)).filter((raw) => raw.table === table).map(({ row }) => row);
const lastDays = async () => (await rowsOf('plans')).map(({ purgeAfter }) => purgeAfter).sort();

/** "old" said on 24 November and "new" ten days later, kept under the passphrase; nobody has the aid open since. */
const oldAndNew = async (purgeDays = 14) => {
  const browser = oneBrowser({ name, policy: policyOf(purgeDays) });
  const tab = browser.tab();
  tab.say('old');
  await tab.choose('passphrase', phrase);
  browser.clock.pass(10 * day);
  await tab.plans.begin();
  tab.say('new');
  await browser.settled();
  browser.close();
  return browser;
};
/** Somebody opens the panel on this day; it stays locked. */
const openOn = async (date: string, purgeDays = 14) => {
  const browser = oneBrowser({ name, policy: policyOf(purgeDays), clock: clockAt(`${date}T10:00:00.000Z`) });
  const tab = browser.tab();
  await browser.settled();
  return { browser, tab };
};

describe('the last day of a plan', () => {
  it.each<[number, string | undefined]>([
    [0, '2026-11-24'],
    [14, '2026-12-08'],
    [90, '2027-02-22'],
    [never, undefined],
  ])('is %s days after it was last changed', async (purgeDays, last) => {
    const browser = oneBrowser({ name, policy: policyOf(purgeDays) });
    const tab = browser.tab();
    tab.say('one');

    const list = await tab.plans.list();

    expect(list.ok && list.value.plans[0]?.purgeAfter).toBe(last);
  });

  it('goes on with every change', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();
    browser.clock.pass(3 * day);
    tab.say('two');
    await browser.settled();

    expect(await lastDays()).toEqual(['2026-12-11']);
  });
});

describe('what is past its last day', () => {
  it('is there on that day, and gone on the next, with all that belongs to it', async () => {
    await oldAndNew();

    await openOn('2026-12-08');
    expect(await lastDays()).toEqual(['2026-12-08', '2026-12-18']);
    await openOn('2026-12-09');

    expect(await lastDays()).toEqual(['2026-12-18']);
    expect(await rowsOf('entries')).toHaveLength(1);
  });

  it('is gone before anybody unlocks', async () => {
    await oldAndNew();

    const { tab } = await openOn('2026-12-19');

    expect(tab.plans.locked.value).toBe(true);
    expect(await rowsOf('entries')).toEqual([]);
  });

  it('goes when the browser starts, with no key and no screen', async () => {
    await oldAndNew();

    expect(await clearPast(sharedKeys().page(), '2026-12-09T00:00:00.000Z', name)).toMatchObject({ ok: true });

    expect(await lastDays()).toEqual(['2026-12-18']);
    expect(await rowsOf('entries')).toHaveLength(1);
  });

  it('is on no screen any more, where it was on one', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();
    const plan = tab.consultation.plan.value;

    browser.clock.pass(15 * day);
    vi.advanceTimersByTime(hour);
    await browser.settled();

    expect(tab.screen()).toEqual([]);
    expect(tab.consultation.plan.value).not.toBe(plan);
    expect(tab.plans.kept.value).toEqual({ state: 'nowhere' });
    expect(await rowsOf('entries')).toEqual([]);
  });

  it('goes on from the words that are said at that moment, if there are any', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();

    browser.clock.pass(15 * day);
    vi.advanceTimersByTime(hour);
    tab.say('two');
    await browser.settled();

    expect(tab.screen()).toEqual(['one', 'two']);
    expect(tab.plans.kept.value).toEqual({ state: 'not_kept', why: 'plan_gone' });
    await tab.plans.keep();
    expect(await tab.keptWords()).toEqual([['one', 'two']]);
  });
});

describe('a clock that is moved', () => {
  it('back keeps everything', async () => {
    await oldAndNew();

    await openOn('2026-01-01');

    expect(await rowsOf('entries')).toHaveLength(2);
  });

  it('back by a little does not bring a last day forward by a new word', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();
    browser.clock.pass(-2 * day);
    tab.say('two');
    await browser.settled();

    expect(await lastDays()).toEqual(['2026-12-08']);
  });

  it('forward and back again leaves no plan with a last day that is further away than it may be', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    await tab.choose('passphrase', phrase);
    browser.clock.pass(1000 * day);
    tab.say('from the future');
    await browser.settled();
    browser.close();

    await openOn('2026-11-24');

    expect(await lastDays()).toEqual(['2026-12-08']);
  });
});

describe('a time that a trust changes', () => {
  it.each<[number, number, string[]]>([
    [90, 14, ['2026-12-18', '2026-12-18']],
    [14, 0, ['2026-12-04', '2026-12-04']],
    [14, 90, ['2026-12-08', '2026-12-18']],
    [0, 90, ['2026-12-04']],
    [never, 14, ['2026-12-18', '2026-12-18']],
  ])('from %s to %i days brings forward what is further away, and lets the rest be', async (before, after, days) => {
    await oldAndNew(before);

    await openOn('2026-12-04', after);

    expect(await lastDays()).toEqual(days);
  });
});

describe('a trust whose policy is not known yet', () => {
  it('takes nothing away sooner than was said, and is heard at once when it is', async () => {
    await oldAndNew(90);
    const before = await lastDays();
    const browser = oneBrowser({ name, policy: { ...policyOf(1), known: false }, clock: clockAt('2026-12-04T10:00:00.000Z') });
    const tab = browser.tab();
    await tab.plans.unlock(phrase);
    await browser.settled();
    expect(await lastDays()).toEqual(before);
    expect(before).toEqual(['2027-02-22', '2027-03-04']);
    tab.say('more');
    await browser.settled();
    expect(await lastDays()).toEqual(['2026-12-05', ...before]);

    tab.policy.value = policyOf(14);
    await browser.settled();

    expect(await lastDays()).toEqual(['2026-12-05', '2026-12-18', '2026-12-18']);
  });

  it('lets go what is past the day that was said', async () => {
    await oldAndNew(14);
    const browser = oneBrowser({ name, policy: { ...policyOf(90), known: false }, clock: clockAt('2026-12-09T10:00:00.000Z') });
    browser.tab();
    await browser.settled();

    expect(await lastDays()).toEqual(['2026-12-18']);
  });

  it('does not let go what version 0.1.0 kept', async () => {
    const browser = oneBrowser({ name });
    browser.tab().say('one');
    await browser.settled();
    await putRaw(name, 'events', {
      id: 'e1',
      plan: 'old',
      format: 1,
      place: 0,
      changedAt: '2026-01-01T10:00:00.000Z',
      body: '{}',
    });
    browser.close();

    const later = oneBrowser({ name, policy: { ...policyOf(14), known: false } });
    const tab = later.tab();
    await later.settled();
    expect(await rowsOf('events')).toHaveLength(1);

    tab.policy.value = policyOf(14);
    await later.settled();
    expect(await rowsOf('events')).toEqual([]);
  });
});

describe('when a browser starts', () => {
  it('what its closing has made unreadable is taken away', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();
    browser.close();

    await clearPast(sharedKeys().page(), '2026-11-24T11:00:00.000Z', name);

    expect([await rowsOf('entries'), await rowsOf('plans')]).toEqual([[], []]);
    expect(await rowsOf('vault')).toHaveLength(1);
  });

  it('what is still open stays', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();

    await clearPast(browser.memory.page(), '2026-11-24T11:00:00.000Z', name);

    expect(await tab.keptWords()).toEqual([['one']]);
  });

  it('nothing is made where nothing was kept', async () => {
    expect(await clearPast(sharedKeys().page(), '2026-11-24T11:00:00.000Z', name)).toEqual({ ok: true, value: undefined });

    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });
});
