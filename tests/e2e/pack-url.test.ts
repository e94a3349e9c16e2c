import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import loaderWords from '../../locales/en-GB/loader.json';
import { alertsOf } from './support/alerts';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { faults } from './support/faults';
import { copyOf, type LocalFiles } from './support/local-pack';
import { openOwnPage, strictest } from './support/own-page';
import { servePack } from './support/served-pack';
import { startServer } from './support/server';
import { until } from './support/until';
import { reach, type Step, walk } from './support/walk';
import { widgetFrame } from './support/widget';
import { loaderAddress, partAddress, partRoute } from './support/widget-files';

const folder = '/our/places/';
const title = 'Where to give birth in Riverside';
const files = copyOf('place-of-birth', (_pack, words) => {
  words.title = title;
});
const reading = `${strictest}; connect-src 'self'`;

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

interface Asked {
  address: string;
  method: string;
  body: string | null;
}

interface Opening {
  address?: string;
  served?: Partial<LocalFiles>;
  policy?: string;
  /** What is done to the page before the element is on it. */
  before?: (page: Page) => Promise<unknown>;
}

/** A page that shows a pack of its own, in a context of its own; close the context. */
async function open({ address = folder, served = files, policy = reading, before }: Opening = {}) {
  const context: BrowserContext = await browser.newContext();
  const asked: Asked[] = [];
  context.on('request', (request) => asked.push({ address: request.url(), method: request.method(), body: request.postData() }));
  const complaints = complaintsOf(context);
  const page = await openOwnPage(context, server.url, { body: '', policy, width: 375 });
  await servePack(page, folder, served);
  await before?.(page);
  await page.evaluate((to) => {
    const element = document.createElement('evenhand-aid');
    element.setAttribute('pack-url', to);
    document.body.append(element);
  }, address);
  return { context, page, asked, complaints };
}

const saidOn = async (page: Page): Promise<string[]> => {
  const alerts = await until('an alert', async () => {
    const found = await alertsOf(page);
    return found.length > 0 && found;
  });
  expect(alerts.every(({ visible }) => visible)).toBe(true);
  return alerts.map(({ text }) => text);
};

describe('a pack of the website that the widget stands on', () => {
  it('is shown as local and unsigned on every step and in her plan', async () => {
    const { context, page, complaints } = await open();
    const aid = await widgetFrame(page);
    const notices = new Map<Step, number>();
    const found: string[] = [];
    await walk(aid, {
      visit: async (step) => {
        notices.set(step, await aid.locator('[data-local]', { hasText: 'Local, unsigned.' }).count());
        if (step === 'start') found.push(...(await faults(page, aid, [{ width: 375 }])));
      },
    });
    const plan = (await aid.locator('.paper-set').textContent()) ?? '';
    await context.close();

    expect([...notices.values()]).toEqual([1, 1, 1, 1, 1, 1, 0]);
    expect(plan).toContain(title);
    expect(plan).toContain('Local, unsigned.');
    expect(plan).toMatch(/pack local-place-of-birth-[0-9a-f]{8}, version/);
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is read from there and from nowhere else, and nothing is sent for it', async () => {
    const { context, page, asked } = await open();
    const own = [loaderAddress, ...['aid', 'check', 'languages', 'more', 'plan', 'keep'].map(partAddress)];
    await reach(await widgetFrame(page), 'start');
    await until('every file to be asked for', () => asked.length > own.length + 2);
    await context.close();
    const [, ...more] = asked.map(({ address }) => address.replace(server.url, ''));

    expect(more.toSorted()).toEqual([...own, `${folder}pack.json`, `${folder}words.en-GB.json`].toSorted());
    expect(asked.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
  });

  it.each([
    { how: 'without its last stroke', address: '/our/places' },
    { how: 'as its pack file', address: '/our/places/pack.json' },
    { how: 'beside the page', address: 'our/places/' },
  ])('is found when its address stands $how', async ({ address }) => {
    const { context, page } = await open({ address });
    const heading = await (await widgetFrame(page)).locator('[data-local]').textContent();
    await context.close();

    expect(heading).toContain('Local, unsigned.');
  });
});

describe('a pack that the widget cannot show', () => {
  it.each<Opening & { why: string; says: RegExp[] }>([
    {
      why: 'is of another website',
      address: 'https://elsewhere.example/pack/',
      says: [/is not of this website; put the pack on the website/],
    },
    { why: 'is of the same host by another port', address: 'http://127.0.0.1:9/pack/', says: [/is not of this website/] },
    { why: 'is text in place of an address', address: 'data:application/json,{}', says: [/is not of this website/] },
    { why: 'is a script in place of an address', address: 'javascript:alert(1)', says: [/is not of this website/] },
    { why: 'has no address', address: 'http://[', says: [/“http:\/\/\[” is no address; give the folder/] },
    {
      why: 'is not there',
      served: {},
      says: [/^pack-url: pack\.json did not arrive from \/our\/places\/pack/, /^pack-url: words\.en-GB\.json did not arrive/],
    },
    {
      why: 'lacks its words',
      served: { 'pack.json': files['pack.json'] },
      says: [/words\.en-GB\.json did not arrive from \/our\/places\/words/],
    },
    {
      why: 'may not be read by the policy of the page',
      policy: strictest,
      says: [/^pack-url: pack\.json .*has `connect-src` for its own origin/, /^pack-url: words\.en-GB\.json did not arrive/],
    },
    {
      why: 'has two faults',
      served: copyOf('place-of-birth', (pack, words) => {
        pack.reviewBy = 'soon';
        words.lead = null;
      }),
      says: [/^place-of-birth › reviewBy: is not a date/, /^place-of-birth › words\.en-GB › lead: /],
    },
  ])('says why in its place, and shows no aid, when it $why', async ({ says, ...how }) => {
    const { context, page, asked } = await open(how);
    const said = await saidOn(page);
    // A frame stands there for a moment, whatever comes: the browser tells of it when it likes.
    await until('no frame to be left', () => page.frames().length === 1);
    await context.close();

    expect(said).toHaveLength(says.length);
    for (const [place, one] of says.entries()) expect(said[place]).toMatch(one);
    expect(asked.filter(({ address }) => !address.startsWith(server.url))).toEqual([]);
  });

  it('says so when the part that checks packs does not arrive, to the editor on the console, and shows the pack once it does', async () => {
    const before = (page: Page) => page.route(partRoute('check'), (route) => route.abort());
    const { context, page, complaints } = await open({ before });
    const give = (address: string) =>
      page.locator('evenhand-aid').evaluate((element, to) => element.setAttribute('pack-url', to), address);
    const said = await saidOn(page);
    await page.unroute(partRoute('check'));
    await give(folder);
    const notice = await (await widgetFrame(page)).locator('[data-local]').textContent();
    await context.close();

    expect(said).toEqual([loaderWords['widget.notShown']]);
    expect(complaints.filter((one) => one.includes(partAddress('check')))).toEqual([
      expect.stringMatching(/did not arrive, or is not the file of this release.*Upload all files of one release/),
    ]);
    expect(notice).toContain('Local, unsigned.');
  });
});
