import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { clockAt, hour, idsFrom, minute } from '../../support/builders';
import { oneBrowser } from '../../support/one-browser';
import { quickRounds } from '../../support/quick-rounds';
import { putRaw, rawRows, spoilRaw } from '../../support/raw-database';

const nextName = idsFrom('vault-');
let name = '';
beforeEach(() => {
  name = nextName();
  quickRounds();
});

const phrase = 'walnut staircase';
/** A plan with "one" in it, kept in this way, and its browser closed since unless told. */
const kept = async (how: 'session' | 'passphrase', passphrase?: string, clock = clockAt()) => {
  const browser = oneBrowser({ name, clock });
  const tab = browser.tab();
  tab.say('one');
  await tab.choose(how, passphrase);
  await browser.settled();
  return { browser, tab };
};
/** The browser was closed, and is open again a minute later. */
const later = async (clock = clockAt('2026-11-24T10:01:00.000Z')) => {
  const browser = oneBrowser({ name, clock });
  const tab = browser.tab();
  await browser.settled();
  return { browser, tab };
};
const rowsOf = async (...tables: string[]) => (await rawRows(name)).filter(({ table }) => tables.includes(table));

describe('forgetting when the browser closes', () => {
  it('is what a panel does until somebody chooses', async () => {
    const browser = oneBrowser({ name });
    const tab = browser.tab();
    tab.say('one');
    await browser.settled();

    expect(tab.plans.keeping.value).toMatchObject({ how: 'session', chosen: false, asks: false });
    expect(await browser.tab().keptWords()).toEqual([['one']]);
  });

  it('leaves nothing that can be read, and takes away what is left of it', async () => {
    const { browser } = await kept('session');
    browser.close();

    const { tab } = await later();

    expect(tab.plans.locked.value).toBe(false);
    expect(await tab.keptWords()).toEqual([]);
    expect(await rowsOf('plans', 'entries')).toEqual([]);
  });

  it('stays the choice, and the next words are kept under a new key', async () => {
    const { browser } = await kept('session');
    const before = (await rowsOf('vault'))[0]?.row.key;
    browser.close();

    const { tab } = await later();
    expect(tab.plans.keeping.value).toMatchObject({ how: 'session', chosen: true });
    tab.say('two');

    expect(await tab.keptWords()).toEqual([['two']]);
    expect((await rowsOf('vault'))[0]?.row).toMatchObject({ how: 'session', chosen: true });
    expect((await rowsOf('vault'))[0]?.row.key).not.toBe(before);
  });

  it('with a passphrase for locking, asks for it within the browser and is gone with the browser', async () => {
    const { browser, tab } = await kept('session', phrase);
    await tab.plans.lock();
    expect(browser.memory.held()?.raw).toBeUndefined();
    const other = browser.tab();
    await other.settled();

    expect(tab.plans.keeping.value.asks).toBe(true);
    expect(tab.plans.locked.value).toBe(true);
    expect(other.plans.locked.value).toBe(true);
    expect(await tab.plans.unlock('walnut stairs')).toEqual({ ok: false, why: 'passphrase_wrong' });
    expect(await tab.plans.unlock(phrase)).toMatchObject({ ok: true });
    expect(tab.screen()).toEqual(['one']);

    browser.close();
    expect(await (await later()).tab.keptWords()).toEqual([]);
  });

  it('comes to rest once it has forgotten', async () => {
    const { browser } = await kept('session');
    browser.close();
    const { tab } = await later();
    const writes: string[] = [];
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given) {
      if (given[1] === 'readwrite') writes.push(this.name);
      return transaction.apply(this, given);
    };

    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));

    IDBDatabase.prototype.transaction = transaction;
    expect(writes.length).toBeLessThan(3);
    expect(tab.plans.keeping.value.how).toBe('session');
  });
});

describe('a passphrase', () => {
  it('opens what was kept after the browser was closed', async () => {
    const { browser } = await kept('passphrase', phrase);
    browser.close();

    const { tab } = await later();

    expect(tab.plans.locked.value).toBe(true);
    expect(tab.plans.keeping.value).toMatchObject({ how: 'passphrase', chosen: true, asks: true });
    expect(await tab.plans.list()).toEqual({ ok: false, why: 'locked' });
    expect(await tab.plans.unlock(phrase)).toEqual({ ok: true, value: undefined });
    expect(tab.plans.locked.value).toBe(false);
    expect(await tab.keptWords()).toEqual([['one']]);
  });

  it('that is wrong says so, slows down, and destroys nothing', async () => {
    const { browser } = await kept('passphrase', phrase);
    browser.close();
    const { tab, browser: again } = await later();
    const said: unknown[] = [];
    const attempt = async (text: string) => {
      const outcome = await tab.plans.unlock(text);
      const next = tab.plans.nextTry.value;
      said.push([outcome.ok || outcome.why, next === undefined ? 0 : (Date.parse(next) - Date.parse(again.clock.now())) / 1000]);
    };

    for (let tries = 0; tries < 3; tries += 1) await attempt('wrong passphrase');
    await attempt(phrase);
    again.clock.pass(1000);
    await attempt('wrong passphrase');
    again.clock.pass(1999);
    await attempt(phrase);
    again.clock.pass(1);
    await attempt(phrase);

    expect(said).toEqual([
      ['passphrase_wrong', 0],
      ['passphrase_wrong', 0],
      ['passphrase_wrong', 1],
      ['passphrase_wait', 1],
      ['passphrase_wrong', 2],
      ['passphrase_wait', 0.001],
      [true, 0],
    ]);
    expect(await tab.keptWords()).toEqual([['one']]);
    expect((await rowsOf('vault'))[0]?.row.tries).toBeUndefined();
  });

  it('slows down in a new page too, and not for ever when the clock is set back', async () => {
    const { browser } = await kept('passphrase', phrase);
    browser.close();
    await spoilRaw(name, 'vault', (row) => Object.assign(row, { tries: 20, triedAt: '2026-11-24T10:00:59.000Z' }));

    const { tab, browser: again } = await later();
    expect(tab.plans.nextTry.value).toBe('2026-11-24T10:05:59.000Z');
    expect(await tab.plans.unlock(phrase)).toEqual({ ok: false, why: 'passphrase_wait' });

    again.clock.pass(-24 * hour);
    expect(await tab.plans.unlock(phrase)).toMatchObject({ ok: true });
  });

  it('is the same from whatever keyboard it comes', async () => {
    const { browser } = await kept('passphrase', 'Zoë’s jardín'.normalize('NFD'));
    browser.close();

    const { tab } = await later();

    expect(await tab.plans.unlock('Zoë’s jardín'.normalize('NFC'))).toMatchObject({ ok: true });
  });

  it.each(['', 'short', '1234567', '👩🏽‍🍼'])('of too few characters is not taken: "%s"', async (text) => {
    const tab = oneBrowser({ name }).tab();
    tab.say('one');

    expect(await tab.plans.choose('passphrase', text)).toEqual({ ok: false, why: 'passphrase_short' });
    expect(tab.plans.keeping.value.how).toBe('session');
    expect(await tab.keptWords()).toEqual([['one']]);
  });

  it('that is missing is too short', async () => {
    expect(await oneBrowser({ name }).tab().plans.choose('passphrase')).toEqual({ ok: false, why: 'passphrase_short' });
  });

  it.each<[string, (row: Record<string, unknown>) => void]>([
    ['too few rounds', (row) => Object.assign(row, { rounds: 1000 })],
    ['so many rounds that the page would stand still', (row) => Object.assign(row, { rounds: 2e9 })],
    ['no salt', (row) => Object.assign(row, { salt: undefined })],
    ['no sealed key', (row) => Object.assign(row, { wrapped: undefined })],
    ['a way of keeping that nobody knows', (row) => Object.assign(row, { how: 'face' })],
    ['a newer format', (row) => Object.assign(row, { format: 2 })],
  ])('is not called wrong where its record is damaged, and nothing is deleted: %s', async (_, spoil) => {
    const { browser } = await kept('passphrase', phrase);
    browser.close();
    const before = await rowsOf('plans', 'entries');
    await spoilRaw(name, 'vault', spoil);

    const { tab } = await later();

    expect(await tab.plans.unlock(phrase)).toEqual({ ok: false, why: 'vault_damaged' });
    tab.say('two');
    await tab.settled();
    expect(tab.plans.kept.value.state).not.toBe('kept');
    expect(await rowsOf('plans', 'entries')).toEqual(before);
  });
});

describe('the key in the memory of the browser', () => {
  it('opens another panel without asking, until nobody has written for a while', async () => {
    const { browser } = await kept('passphrase', phrase);

    browser.clock.pass(4 * minute);
    const soon = browser.tab();
    await soon.settled();
    const asked = soon.plans.locked.value;
    browser.clock.pass(2 * minute);
    const late = browser.tab();
    await late.settled();

    expect([asked, late.plans.locked.value]).toEqual([false, true]);
  });

  it('holds for another while when something is written', async () => {
    const { browser, tab } = await kept('passphrase', phrase);

    browser.clock.pass(4 * minute);
    tab.say('two');
    await browser.settled();
    browser.clock.pass(4 * minute);
    const late = browser.tab();
    await late.settled();

    expect(late.plans.locked.value).toBe(false);
  });

  it('is not used when the clock was set back', async () => {
    const { browser } = await kept('passphrase', phrase);

    browser.clock.pass(-hour);
    const tab = browser.tab();
    await tab.settled();
    expect(tab.plans.locked.value).toBe(true);
  });

  it('is taken away by a lock, and not put back by a page that was about to', async () => {
    const { browser, tab } = await kept('passphrase', phrase);
    tab.say('two');

    await tab.plans.lock();
    await browser.settled();

    expect(browser.memory.held()).toBeUndefined();
  });
});

describe('keeping on the device', () => {
  it('needs no passphrase, ever', async () => {
    const browser = oneBrowser({ name, byItself: false, shared: false });
    const tab = browser.tab();
    tab.say('one');
    await tab.choose('device');
    browser.close();

    const again = oneBrowser({ name, byItself: false, clock: clockAt('2027-02-24T10:00:00.000Z') }).tab();

    expect(await again.keptWords()).toEqual([['one']]);
    expect(again.plans.keeping.value).toMatchObject({ how: 'device', asks: false, lockMinutes: 0 });
  });

  it('has a key that cannot be taken out', async () => {
    const tab = oneBrowser({ name, byItself: false }).tab();
    await tab.choose('device');

    const { device } = (await rowsOf('vault'))[0]?.row ?? {};

    expect(device.extractable).toBe(false);
    expect(await tab.keys.names()).toEqual([]);
  });

  it('says so where the key is gone, and deletes nothing', async () => {
    const browser = oneBrowser({ name, byItself: false });
    const tab = browser.tab();
    tab.say('one');
    await tab.choose('device');
    browser.close();
    const { device: _device, ...row } = (await rowsOf('vault'))[0]?.row ?? {};
    await putRaw(name, 'vault', row);

    const again = oneBrowser({ name, byItself: false }).tab();

    expect(await again.plans.list()).toEqual({ ok: false, why: 'vault_damaged' });
    expect(await rowsOf('entries')).toHaveLength(1);
  });
});
