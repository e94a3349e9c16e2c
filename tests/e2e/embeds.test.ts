import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import loaderWords from '../../locales/en-GB/loader.json';
import { addressOf, groups } from '../../scripts/demo/embeds/embeds.mjs';
import { aidLooks } from './support/aid-looks';
import { alertsOf } from './support/alerts';
import { axeProblems } from './support/axe';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { openOwnPage, widgetElement, widgetScript } from './support/own-page';
import { overflow } from './support/picture';
import { startServer } from './support/server';
import { shiftOf, watchShifts } from './support/shifts';
import { until } from './support/until';
import { compareAll, goTo, reach, walk } from './support/walk';
import { frameThatStays, widgetFrame, widgetFrames } from './support/widget';
import { loaderRoute } from './support/widget-files';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  context = await browser.newContext({ reducedMotion: 'reduce' });
  await watchShifts(context);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const all = groups.flatMap(({ title, embeds }) => embeds.map((embed) => ({ ...embed, group: title, path: addressOf(embed) })));
const shown = all.filter(({ expected }) => expected === undefined);
/** Pages whose own style is the trouble: what axe would say of them is not of the aid. */
const hostile = groups.find(({ title }) => title.startsWith('Under a style'))?.embeds.map(({ id }) => id) ?? [];

/** What has to be done on a page before the aid can be seen. */
const before: Record<string, (page: Page) => Promise<unknown>> = {
  accordion: (page) => page.locator('#part summary').click(),
  tabs: (page) => page.getByRole('tab', { name: 'Where to have your baby' }).click(),
  invisible: (page) => page.getByRole('tab', { name: 'Where to have your baby' }).click(),
  'made-later': (page) => page.locator('[data-does=markup]').click(),
};

/** What a browser says of such a page with any script on it. */
const ofTheBrowser = /^An iframe which has both allow-scripts and allow-same-origin/;

async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1000, height: 900 });
  const complaints = complaintsOf(page);
  await page.goto(server.url + path);
  return { page, complaints };
}

const plain = new Map<number, ReturnType<typeof aidLooks>>();

/** How the aid looks on a page with nothing else on it, in a frame as wide. */
function plainLooks(width: number): ReturnType<typeof aidLooks> {
  const made = async () => {
    const head = `<meta charset="utf-8"><style>body { margin: 0; inline-size: ${width}px }</style>`;
    const page = await openOwnPage(context, server.url, { head, width: 1000 });
    const aid = await widgetFrame(page);
    await walk(aid, { upTo: 'matters' });
    const looks = await aidLooks(aid);
    await page.close();
    return looks;
  };
  const looks = plain.get(width) ?? made();
  plain.set(width, looks);
  return looks;
}

const boxOf = async (aid: Frame) => (await (await aid.frameElement()).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

describe.each(shown)('the page $path', ({ id, path }) => {
  it('shows the aid as anywhere else, all the way to her plan, and nothing moves or complains', async () => {
    const { page, complaints } = await open(path);
    await before[id]?.(page);
    const aid = await widgetFrame(page);
    const { width, height } = await boxOf(aid);
    await walk(aid, { upTo: 'matters', words: { hopes: 'Łódź “so” 🤰' } });
    const looks = await aidLooks(aid);
    await aid.getByTestId('next').click();
    await walk(aid, { from: 'compare' });
    const said = await aid.locator('.about-said blockquote').allTextContents();
    const axe = [...(await axeProblems(aid)), ...(hostile.includes(id) ? [] : await axeProblems(page))];
    const shift = await shiftOf(page);
    const after = await boxOf(aid);
    const sideways = await overflow(page);
    await page.close();

    expect(looks.length).toBeGreaterThan(10);
    expect(looks).toEqual(await plainLooks(width));
    expect(said).toEqual(['Łódź “so” 🤰']);
    expect(axe).toEqual([]);
    expect(shift).toBe(0);
    expect({ width: after.width, height: after.height }).toEqual({ width, height });
    // 88 % of the window.
    expect(height).toBe(792);
    expect(width).toBeGreaterThanOrEqual(id === 'narrow' ? 280 : 500);
    if (!hostile.includes(id)) expect(sideways).toBeLessThanOrEqual(0);
    expect(complaints.filter((one) => !ofTheBrowser.test(one))).toEqual([]);
  });
});

describe('a page with several aids', () => {
  it('shows each about its own decision, and the services of the trust in the one that asks for them', async () => {
    const { page, complaints } = await open('/embeds/several');
    const aids = await widgetFrames(page, 3);
    const decisions: (string | null)[] = [];
    const local: number[] = [];
    for (const aid of aids) {
      decisions.push(await aid.locator('.bar-where b').textContent());
      // Of the trust there is nothing to read before its file has come.
      if (aid === aids[0]) await aid.locator('[data-offer="here"]').waitFor();
      local.push(await aid.getByText('Riverside Hospitals').count());
      const group = aid.locator('main[data-step=start] input[type=radio]').first();
      if (await group.isVisible()) await group.check();
      await goTo(aid, 'Compare');
      await compareAll(aid);
      await goTo(aid, 'My plan');
      await reach(aid, 'plan');
    }
    await page.close();

    expect(new Set(decisions).size).toBe(3);
    expect(local.map((count) => count > 0)).toEqual([true, false, false]);
    expect(complaints).toEqual([]);
  });

  it('keeps apart what is said in two about the same decision', async () => {
    const { page } = await open('/embeds/same-twice');
    const [first, second] = await widgetFrames(page, 2);
    if (!first || !second) throw new Error('there are not two of them');
    await walk(first, { words: { hopes: 'The one wish' }, upTo: 'matters' });
    await goTo(second, 'My plan');
    await reach(second, 'plan');
    const other = await second.locator('main').textContent();
    await page.close();

    expect(other).not.toContain('The one wish');
  });
});

describe('an element that a page moves', () => {
  it('has her words again when it is taken out and put back, and put elsewhere', async () => {
    const { page, complaints } = await open('/embeds/moved');
    await walk(await widgetFrame(page), { words: { hopes: 'A calm room' }, upTo: 'matters' });
    const said: string[][] = [];
    for (const acts of [['out', 'back'], ['move'], ['out', 'move', 'back']]) {
      for (const act of acts) await page.locator(`[data-does=${act}]`).click();
      const aid = await widgetFrame(page);
      await goTo(aid, 'My plan');
      await reach(aid, 'plan');
      said.push(await aid.locator('.about-said blockquote').allTextContents());
    }
    await page.close();

    expect(said).toEqual([['A calm room'], ['A calm room'], ['A calm room']]);
    expect(complaints).toEqual([]);
  });

  it('is shown when it gets its attributes one by one, and when a CMS puts a new one in its place', async () => {
    const made = await open('/embeds/made-later');
    await made.page.locator('[data-does=element]').click();
    await reach(await widgetFrame(made.page), 'start');
    const late = await open('/embeds/drupal-late');
    await walk(await widgetFrame(late.page), { upTo: 'matters' });
    await late.page.getByRole('button', { name: 'Show this part again' }).click();
    await reach(await widgetFrame(late.page), 'start');
    const alerts = [...(await alertsOf(made.page)), ...(await alertsOf(late.page))];
    await Promise.all([made.page.close(), late.page.close()]);

    expect(alerts).toEqual([]);
    expect([...made.complaints, ...late.complaints]).toEqual([]);
  });
});

describe('an element where it is not to be seen', () => {
  it.each(['accordion', 'tabs', 'invisible'])('is not seen in the page “%s” before that is opened', async (id) => {
    const { page } = await open(`/embeds/${id}`);
    const frame = await frameThatStays(() => page.frames().find((one) => one.parentFrame() === page.mainFrame()));
    const seen = await (await frame.frameElement()).isVisible();
    await before[id]?.(page);
    await frame.locator('h1').first().waitFor();
    await page.close();

    expect(seen).toBe(false);
  });

  it('has no box where the page hides what it stands in, and nothing breaks', async () => {
    const { page, complaints } = await open('/embeds/no-ancestor');
    await frameThatStays(() => page.frames().find((one) => one.parentFrame() === page.mainFrame()));
    await page.close();

    expect(complaints).toEqual([]);
  });
});

it('has the width and the place that a theme gives to all its blocks', async () => {
  const { page } = await open('/embeds/wordpress-block');
  await page.setViewportSize({ width: 1280, height: 900 });
  const box = await boxOf(await widgetFrame(page));
  await page.close();

  expect(box).toMatchObject({ x: 190, width: 900 });
});

it('says that it could not be shown, and to the editor why, on a page that is shut in without an origin', async () => {
  const { page, complaints } = await open('/embeds/shut-in');
  const [alert] = await until('the sentence', async () => {
    const alerts = await alertsOf(page);
    return alerts.length > 0 && alerts;
  });
  await page.close();

  expect(alert).toEqual({ text: loaderWords['widget.notShown'], visible: true });
  expect(complaints).toEqual([expect.stringContaining('allow-same-origin')]);
});

describe('a script that comes slowly', () => {
  /** Holds the script back until the page has been painted without it. */
  async function openSlowly(how: (page: Page) => Promise<unknown>) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1000, height: 900 });
    await page.route(loaderRoute, async (route) => {
      await until('a first picture', () => page.evaluate(() => performance.getEntriesByName('first-paint').length > 0));
      await route.continue();
    });
    await how(page);
    await widgetFrame(page);
    const shift = await shiftOf(page);
    await page.close();
    return shift;
  }

  it.each(['script-beside', 'script-deferred', 'script-last', 'script-late', 'script-twice', 'wordpress-block', 'drupal'])(
    'moves nothing on the page “%s”, where it stands before the element or room is kept',
    async (id) => {
      expect(await openSlowly((page) => page.goto(`${server.url}/embeds/${id}`))).toBe(0);
    },
  );

  it('would move what is below, and be seen to, where it is deferred and no room is kept', async () => {
    const script = widgetScript.replace('<script ', '<script defer ');
    const body = `<!doctype html><title>A page</title>${script}<p>Above</p>${widgetElement}<p>Below</p>`;
    const shift = await openSlowly(async (page) => {
      await page.route('**/no-room', (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(`${server.url}/no-room`);
    });

    expect(shift).toBeGreaterThan(0);
  });
});
