import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { faults } from './support/faults';
import { dress, type Look } from './support/picture';
import { startServer } from './support/server';
import { compare, openMenu, type Step, steps, walk } from './support/walk';
import { widgetFrame } from './support/widget';

const narrow: Look[] = [{ width: 320 }, { width: 375 }];
const wide: Look[] = [{ width: 768 }, { width: 1280 }];
const others: Look[] = [
  { width: 320, scheme: 'dark' },
  { width: 768, forcedColors: true },
  { width: 1280, scheme: 'dark', forcedColors: true },
];
const everyLook = [...narrow, ...wide, ...others];
const closely: readonly Step[] = ['compare', 'row', 'plan'];

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each([
  { path: '/trust', on: 'a telephone', begins: 320, looks: narrow, more: others },
  { path: '/trust-strictest', on: 'a telephone', begins: 375, looks: narrow, more: others },
  { path: '/trust', on: 'a computer', begins: 1280, looks: wide, more: others },
  { path: '/trust-strictest', on: 'a computer', begins: 768, looks: wide, more: others },
])('the widget on $path, begun on $on of $begins pixels', ({ path, begins, looks, more }) => {
  const found = new Map<Step, string[]>();
  let page: Page;
  let aid: Frame;
  let complaints: string[];

  beforeAll(async () => {
    page = await browser.newPage();
    complaints = complaintsOf(page);
    await dress(page, { width: begins });
    await page.goto(server.url + path);
    aid = await widgetFrame(page);
  });

  afterAll(() => page?.close());

  it('goes all the way from the start to her plan', async () => {
    await walk(aid, {
      visit: async (step) => {
        found.set(step, await faults(page, aid, closely.includes(step) ? [...looks, ...more] : looks));
        await dress(page, { width: begins });
      },
    });

    expect([...found.keys()]).toEqual(steps);
  });

  it.each(steps)('fits at every width and has nothing for axe on the step "%s"', (step) => {
    expect(found.get(step)).toEqual([]);
  });

  it('gave the browser nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});

describe.each(['/trust', '/trust-strictest'])('what opens over the widget on %s', (path) => {
  let page: Page;
  let aid: Frame;

  beforeAll(async () => {
    page = await browser.newPage();
    await dress(page, { width: 375 });
    await page.goto(server.url + path);
    aid = await widgetFrame(page);
    await walk(aid, { upTo: 'matters' });
    await aid.getByTestId('next').click();
    await aid.locator('form.chooser').waitFor();
  });

  afterAll(() => page?.close());

  it('fits and has nothing for axe: the places to choose from', async () => {
    await aid.locator('form.chooser summary').first().click();

    expect(await faults(page, aid, everyLook)).toEqual([]);
  });

  it('fits and has nothing for axe: the source of a row', async () => {
    await compare(aid, ['home', 'ou']);
    await aid.locator('.source-link').first().click();
    await aid.locator('.passport').waitFor();

    expect(await faults(page, aid, everyLook)).toEqual([]);
    expect(await aid.locator('.passport').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('fits and has nothing for axe: the list of steps', async () => {
    await dress(page, { width: 375 });
    await openMenu(aid);
    await aid.locator('nav.steps.is-open').waitFor();

    expect(await faults(page, aid, everyLook)).toEqual([]);
  });
});
