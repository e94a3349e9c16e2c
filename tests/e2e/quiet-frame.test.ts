import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandbox } from '../../widget/maker/frame-text';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { type HostileSite, startHostileSite } from './support/hostile-site';
import { choose } from './support/keep';
import type { Heard } from './support/tracker';
import { until } from './support/until';
import { reach, untilKept, walk } from './support/walk';
import { frameThatStays } from './support/widget';

const herWords = 'ŻÓŁĆ';

let trust: HostileSite;
let aids: HostileSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;

const frameTag = (address: string) =>
  `<iframe sandbox="${sandbox}" referrerpolicy="no-referrer" title="Compare places of birth" width="100%" height="800"
    src="${address}"></iframe>`;

beforeAll(async () => {
  browser = await launchBrowser();
  aids = await startHostileSite();
  trust = await startHostileSite({
    page: (path) =>
      `<!doctype html><html lang="en-GB"><head><title>Having a baby</title><script src="/tracker.js"></script></head>
       <body>${frameTag(decodeURIComponent(path.slice(1)))}</body></html>`,
  });
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([trust?.close(), aids?.close()]);
});

/** Another name of this computer is another site to a browser. */
const elsewhere = () => aids.url.replace('127.0.0.1', 'localhost');

/** The frame of another origin, on another site unless told otherwise. */
async function openFramed(query: string, from = elsewhere()): Promise<{ outer: Frame; complaints: string[] }> {
  context = await browser.newContext({ viewport: { width: 1000, height: 1000 } });
  page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${trust.url}/${encodeURIComponent(`${from}/widget/frame.html?${query}`)}`);
  const outer = await until('the frame', () => page.frames().find((one) => one.url().startsWith(from)));
  return { outer, complaints };
}

const aidIn = (outer: Frame) => frameThatStays(() => outer.childFrames()[0]);

/** What the alert in the closed root says, as screen readers get it: nothing else of a test reaches there. */
async function alertIn(outer: Frame): Promise<string | undefined> {
  // A frame of another site is a process of its own, with a tree of its own.
  const session = await context.newCDPSession(outer);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const texts = nodes.filter(({ role, ignored }) => !ignored && role?.value === 'StaticText');
    return nodes.some(({ role }) => role?.value === 'alert') ? texts.map(({ name }) => name?.value).join(' ') : undefined;
  } finally {
    await session.detach();
  }
}

const heardOn = () => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

describe('the aid in a frame of an origin of its own', () => {
  it('goes all the way to her plan, keeps it in a store that the page does not have, and tells the page nothing', async () => {
    // Another origin of the same site, as aid.trust.example is to www.trust.example.
    const { outer, complaints } = await openFramed('pack=place-of-birth&accent=%23005eb8', aids.url);
    const aid = await aidIn(outer);
    await walk(aid, { words: { hopes: herWords } });
    await aid.getByTestId('keep').click();
    await choose(aid);
    await untilKept(aid);
    const [pages, frames] = await Promise.all(
      [page, outer].map((where) => where.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))),
    );
    const size = await outer.locator('evenhand-aid').boundingBox();
    const heard = await heardOn();
    const reaching = await page.evaluate(() => document.querySelector('iframe')?.contentDocument ?? 'nothing');
    await context.close();

    expect(pages).toEqual([]);
    expect(frames).toEqual(['evenhand']);
    expect(reaching).toBe('nothing');
    expect(heard.filter(({ what }) => what.includes(herWords))).toEqual([]);
    expect(heard.filter(({ how }) => /^(event message|channel)/.test(how))).toEqual([]);
    expect(size?.height).toBe(800);
    expect(complaints).toEqual([]);
  });

  it('says that it cannot keep, where a browser gives a frame of another site no store', async () => {
    const { outer } = await openFramed('pack=place-of-birth');
    const aid = await aidIn(outer);
    await walk(aid, { words: { hopes: herWords } });
    await aid.getByTestId('keep').click();
    await choose(aid);
    await aid.getByText('Not kept on this device').first().waitFor();
    await context.close();
  });

  it.each([
    { query: 'pack=nothing-like-it', says: /“pack”.*“?nothing-like-it/ },
    { query: '', says: /“pack”/ },
    { query: 'pack=place-of-birth&lang=english', says: /“lang”.*english/ },
    { query: 'pack=%3Cimg%20src%3Dx%20onerror%3D%22top.x%3D1%22%3E&lang=%22%3E%3Cscript%3E', says: /“pack”/ },
  ])('says what is wrong with "$query", and reads nothing of it as markup', async ({ query, says }) => {
    const { outer } = await openFramed(query);
    const element = outer.locator('evenhand-aid');
    await element.waitFor({ state: 'attached' });
    const said = await until('a sentence', () => alertIn(outer));
    const made = await outer.evaluate(() => [...document.body.querySelectorAll('img, script:not([src])')].length);
    await context.close();

    expect(said).toMatch(says);
    expect(made).toBe(0);
  });

  it('says nothing back of its address but names, and rings no number of it where it is a page by itself', async () => {
    const spoken = 'pack=Ring%20now%21%20Your%20baby&lang=en-GB&phone=01632%20960113';
    const { outer } = await openFramed(spoken);
    const framed = await until('a sentence', () => alertIn(outer));
    await page.goto(`${aids.url}/widget/frame.html?${spoken}`);
    const alone = await until('a sentence', () => alertIn(page.mainFrame()));
    await context.close();

    expect([framed, alone].filter((text) => /baby/.test(text))).toEqual([]);
    expect(framed).toContain('01632 960113');
    expect(alone).not.toContain('960113');
  });

  it('cannot be made to look otherwise than the look allows', async () => {
    const { outer } = await openFramed(
      'pack=place-of-birth&font=x%3B%7D%20body%7Bdisplay%3Anone%7D&accent=url(https%3A%2F%2Fevil.example)',
    );
    const aid = await aidIn(outer);
    await reach(aid, 'start');
    const shown = await outer.evaluate(() => [
      getComputedStyle(document.body).display,
      document.querySelectorAll('style').length,
    ]);
    await context.close();

    expect(shown).toEqual(['block', 0]);
  });

  it('says in its own page what it may load, and sends no referrer', async () => {
    aids.asked.splice(0);
    const { outer } = await openFramed('pack=place-of-birth');
    await aidIn(outer);
    const policy = await outer.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    const integrity = await outer.evaluate(() => [...document.scripts].map(({ integrity }) => integrity.slice(0, 7)));
    await context.close();

    expect(policy).toContain("default-src 'none'");
    expect(integrity).toEqual(['sha384-', 'sha384-']);
    expect(aids.asked.filter(({ referrer }) => referrer !== undefined)).toEqual([]);
  });

  it('takes the page around it away when she leaves', async () => {
    const { outer } = await openFramed('pack=place-of-birth');
    const aid = await aidIn(outer);
    await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
    await aid.getByRole('button', { name: 'Leave' }).first().click();
    await page.waitForURL(/^https:/);
    const title = await page.title();
    await context.close();

    expect(title).toBe('Weather');
  });
});
