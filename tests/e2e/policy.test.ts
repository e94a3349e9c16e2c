import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxed } from '../../scripts/run.mjs';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { chromiumPolicies, chromiumPolicy, type ManagedPolicy, mayWrite } from './support/managed-policy';
import { riversideOffer } from './support/riverside-offer';
import { startServer } from './support/server';
import { until } from './support/until';
import { fields, goTo, pick, reach, untilKept, write } from './support/walk';
import { withKey } from './support/with-key';

const minute = 60_000;
const passphrase = 'four plain words here';
const folder = chromiumPolicies();
/** Elsewhere than in CI somebody may not be allowed to manage their own browser. In CI these tests run, and fail where that is so. */
const leftOut = !mayWrite(folder) && !process.env.CI;
if (leftOut)
  console.error(
    boxed([
      'LEFT OUT: a real managed policy in a real Chromium (tests/e2e/policy.test.ts).',
      `Nobody but an administrator may write to ${folder ?? 'where this system keeps policy'}.`,
      'Run the tests as root on Linux, as CI does.',
    ]),
  );

const right = {
  keeping: 'passphrase',
  lockMinutes: 2,
  purgeDays: 7,
  offer: riversideOffer(),
  accent: '#00594c',
  corner: '6px',
};
const accent = 'rgb(0, 89, 76)';

type Managed = { chrome: { storage: { managed: { get: () => Promise<Record<string, unknown>> } } } };

describe.skipIf(leftOut)(`a policy that Chromium reads itself${leftOut ? ' (LEFT OUT: it may not be written here)' : ''}`, () => {
  let own: ReturnType<typeof withKey>;
  let policy: ManagedPolicy;
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: ExtensionBrowser;
  let panel: Page;
  let complaints: string[];

  const managed = () => panel.evaluate(() => (globalThis as unknown as Managed).chrome.storage.managed.get());
  /** Chromium looks at the folder when something in it has been still for five seconds. */
  const untilTold = (what: string, is: (set: Record<string, unknown>) => boolean) =>
    until(`Chromium to tell of ${what}`, async () => is(await managed()), 40_000);
  const problems = async () => {
    await goTo(panel, 'How it is kept');
    return panel.locator('.policy-problems li').allTextContents();
  };
  const accentNow = () =>
    panel
      .locator('main .button')
      .first()
      .evaluate((button) => getComputedStyle(button).backgroundColor);

  beforeAll(async () => {
    own = withKey();
    policy = chromiumPolicy(folder ?? '', own.id);
    policy.set(right);
    [server, browser] = await Promise.all([startServer(), ExtensionBrowser.launch({ extension: own.folder })]);
    panel = await browser.openPanel(`${server.url}/record`);
    complaints = complaintsOf(panel);
  });

  afterAll(async () => {
    policy?.clear();
    await browser?.close();
    await server?.close();
    if (own) rmSync(own.folder, { recursive: true, force: true });
  });

  it('comes to the extension whole: every setting, and the offer with the lists in its lists', async () => {
    await untilTold('the settings', (set) => 'offer' in set);

    expect(await managed()).toEqual(right);
  });

  it('puts the trust’s places beside the options of the real side panel, and says where the one is that is not here', async () => {
    await pick(panel);
    const start = panel.locator('main[data-step="start"]');
    await start.locator('[data-offer="here"]', { hasText: 'Riverside maternity line' }).waitFor();
    await start.getByText('Otter Lane birth centre').first().waitFor();

    expect(await start.getByText('Not available here').count()).toBeGreaterThan(0);
    expect(await start.textContent()).toContain('At your home, in the Riverside area');
  });

  it('gives the panel the trust’s accent', async () => {
    expect(await accentNow()).toBe(accent);
  });

  it('says how plans are kept, when the screen locks and when a plan is deleted, and leaves one way of keeping', async () => {
    expect(await problems()).toEqual([]);
    const page = panel.locator('main');
    await page.getByText('What is set here').waitFor();

    expect(await page.textContent()).toContain('The settings of this organisation');
    expect(await page.locator('[data-way]').evaluateAll((ways) => ways.map((way) => way.getAttribute('data-way')))).toEqual([
      'passphrase',
    ]);
  });

  it('is followed while the panel is open: all that is wrong is listed at once, and the rest of it holds', async () => {
    await goTo(panel, 'Start');
    policy.set({
      keeping: 'device',
      lockMinutes: 99,
      purgeDays: 1.5,
      accent: '#ffee00',
      corner: '6px',
      density: 'tiny',
      offerText: JSON.stringify({ ...riversideOffer(), contacts: [{ name: 'Riverside maternity line' }], colour: 'red' }),
    });
    await untilTold('other settings', (set) => set.lockMinutes === 99);
    await panel.locator('[data-offer="refused"]').waitFor();
    expect(await panel.locator('main').textContent()).not.toContain('Otter Lane');
    await until('the accent to be our own again', async () => (await accentNow()) !== accent);

    const told = await until('the problems', async () => {
      const lines = await problems();
      return lines.length >= 7 && lines;
    });
    for (const [where, what] of [
      ['policy › keeping', 'it is the text "device"'],
      ['policy › lockMinutes', 'it is 99, so 5 is used'],
      ['policy › purgeDays', 'it is 1.5, so 14 is used'],
      ['policy › accent', '#ffee00'],
      ['policy › density', 'tiny'],
      ['policy › offer › contacts', 'phone'],
      ['policy › offer › colour', 'is no field'],
    ] as const)
      expect(
        told.find((line) => line.startsWith(where) && line.includes(what)),
        `${where} … ${what}, in ${told}`,
      ).toBeDefined();
    // The one thing that was right.
    expect(await panel.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--radius'))).toBe('6px');
  });

  it('is taken out by Chromium where a setting is of another kind, so that an offer with such a fault is to be set as a text', async () => {
    const { published: _, ...offer } = riversideOffer();
    policy.set({ lockMinutes: 'soon', purgeDays: 9, offer: { ...offer, published: 2026 } });
    await untilTold('the next settings', (set) => set.purgeDays === 9);
    expect(await managed()).toEqual({ purgeDays: 9 });

    policy.set({ purgeDays: 10, offerText: JSON.stringify({ ...offer, published: 2026 }) });
    await untilTold('the text', (set) => 'offerText' in set);

    const told = await until('the problem', async () => {
      const lines = await problems();
      return lines.length > 0 && lines;
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^policy › offer › published/);
  });

  it('shows of an offer that has expired that it has, and whom to ring', async () => {
    policy.set({ offer: riversideOffer({ expired: true }) });
    await untilTold('the old offer', (set) => 'offer' in set);
    await goTo(panel, 'Start');
    const told = panel.locator('[data-offer="expired"]');
    await told.waitFor();

    expect(await told.textContent()).toContain('01632 960123');
    expect(await panel.locator('main').textContent()).not.toContain('Otter Lane');
    expect((await problems()).join()).toContain('policy › offer › expires');
  });

  it('is gone when it is taken away, and her words are not', async () => {
    const { keeping: _, ...others } = right;
    policy.set(others);
    await untilTold('the first settings again', (set) => set.lockMinutes === 2);
    await goTo(panel, 'What matters');
    await write(panel, 'hopes', 'A calm room');
    await untilKept(panel);
    policy.clear();
    await untilTold('nothing', (set) => Object.keys(set).length === 0);
    await until('the accent to be our own', async () => (await accentNow()) !== accent);

    expect(await panel.getByLabel(fields.hopes).inputValue()).toBe('A calm room');
    expect(await problems()).toEqual([]);
    expect(await panel.locator('[data-way]').count()).toBeGreaterThan(1);
    await goTo(panel, 'Start');
    await reach(panel, 'start');
    expect(await panel.locator('[data-offer]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('locks the screen after the two minutes that it gives, and not before', async () => {
    policy.set({ keeping: 'passphrase', lockMinutes: 2 });
    await untilTold('two minutes', (set) => set.lockMinutes === 2);
    const tab = await browser.context.newPage();
    await tab.clock.install();
    await tab.goto(browser.address('sidepanel.html'));
    await pick(tab);
    await goTo(tab, 'How it is kept');
    for (const field of ['secret-new', 'secret-again']) await tab.getByTestId(field).fill(passphrase);
    await tab.getByTestId('choose-keeping').click();
    await tab.getByText('After 2 minutes without a touch or a key').waitFor();
    await goTo(tab, 'What matters');
    await write(tab, 'hopes', 'A warm bath');
    await untilKept(tab);

    // No time goes by but this: a slow computer takes seconds, which would count.
    await tab.clock.pauseAt((await tab.evaluate(() => Date.now())) + 1_000);
    await tab.clock.runFor(1.7 * minute);
    expect(await tab.locator('[data-locked]').count()).toBe(0);
    await tab.clock.runFor(0.4 * minute);
    await tab.clock.resume();
    await tab.locator('[data-locked]').waitFor();
    expect(await tab.content()).not.toContain('A warm bath');
    await tab.close();
  });
});
