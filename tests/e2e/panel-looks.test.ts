import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { faults } from './support/faults';
import { dress, type Look } from './support/picture';
import { startServer } from './support/server';
import { compare, goTo, openMenu, type Step, steps, walk } from './support/walk';

const widths: Look[] = [{ width: 250 }, { width: 320 }, { width: 360 }];
const others: Look[] = [
  { width: 320, scheme: 'dark' },
  { width: 360, forcedColors: true },
  { width: 250, scheme: 'dark', forcedColors: true },
];
const everyLook = [...widths, ...others];
/** The screens that are looked at longest, and have pictures and tables. */
const closely: readonly Step[] = ['compare', 'row', 'plan'];

let server: Awaited<ReturnType<typeof startServer>>;
let browser: ExtensionBrowser;
let panel: Page;
let complaints: string[];

beforeAll(async () => {
  server = await startServer();
  browser = await ExtensionBrowser.launch();
  panel = await browser.openPanel(`${server.url}/record`);
  complaints = complaintsOf(panel);
  await panel.reload();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the side panel', () => {
  const found = new Map<Step, string[]>();

  it('fits at every width and has nothing for axe with the list of decisions', async () => {
    await dress(panel, { width: 360 });
    await panel.locator('main[data-step=decisions] h1').waitFor();

    expect(await faults(panel, panel, everyLook)).toEqual([]);
  });

  it('goes all the way from the start to her plan', async () => {
    await dress(panel, { width: 360 });
    await walk(panel, {
      words: { hopes: 'A calm room', worries: 'That nobody tells me why', talk: 'Please say it twice' },
      visit: async (step) => {
        found.set(step, await faults(panel, panel, closely.includes(step) ? everyLook : widths));
        await dress(panel, { width: 360 });
      },
    });

    expect([...found.keys()]).toEqual(steps);
  });

  it.each(steps)('fits at every width and has nothing for axe on the step "%s"', (step) => {
    expect(found.get(step)).toEqual([]);
  });

  it.each(['The conversation', 'Plans on this device'])('fits and has nothing for axe on the page "%s"', async (name) => {
    await dress(panel, { width: 360 });
    await goTo(panel, name);
    await panel.locator('h1', { hasText: name }).waitFor();

    expect(await faults(panel, panel, widths)).toEqual([]);
  });

  it('fits and has nothing for axe with the list of steps open', async () => {
    await dress(panel, { width: 360 });
    await openMenu(panel);
    await panel.locator('nav.steps.is-open').waitFor();

    expect(await faults(panel, panel, everyLook)).toEqual([]);
  });

  it('fits and has nothing for axe while she chooses what to compare', async () => {
    await dress(panel, { width: 360 });
    await panel.locator('nav.steps').getByRole('button', { name: 'Compare', exact: true }).click();
    await panel.getByTestId('change-options').click();
    await panel.locator('form.chooser summary').first().click();

    expect(await faults(panel, panel, everyLook)).toEqual([]);
  });

  it('fits and has nothing for axe with every place on the screen', async () => {
    await panel.getByTestId('compare-all').click();
    await panel.locator('.grid .arms.across-4').first().waitFor();

    expect(await faults(panel, panel, everyLook)).toEqual([]);
  });

  it('fits and has nothing for axe with the source of a row open', async () => {
    await compare(panel, ['home', 'ou']);
    await panel.locator('.source-link').first().click();
    await panel.locator('.passport').waitFor();

    expect(await faults(panel, panel, everyLook)).toEqual([]);
    expect(await panel.locator('.passport').isVisible()).toBe(true);
  });

  it('gave the browser nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
