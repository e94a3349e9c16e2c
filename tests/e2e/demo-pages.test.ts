import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './support/axe';
import { launchBrowser } from './support/chromium';
import { packIds, wordsOnDisk } from './support/packs-on-disk';
import { dress, overflow } from './support/picture';
import { startServer } from './support/server';
import { widgetFrame } from './support/widget';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each(['/', '/trust', '/trust/third-stage', '/local', '/record', '/reports/', '/reports/third-stage.html'])(
  'the page %s',
  (path) => {
    it.each([320, 1280])('fits a window of %i pixels and has nothing for axe', async (width) => {
      await dress(page, { width });
      await page.goto(server.url + path);

      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeProblems(page)).toEqual([]);
    });
  },
);

describe.each(['/trust', '/trust-strictest', '/trust/third-stage', '/local'])('the widget on %s', (path) => {
  it('shows itself without breaking the policy of the page or asking another host', async () => {
    const complaints: string[] = [];
    const hosts = new Set<string>();
    const own = await browser.newPage();
    own.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    own.on('pageerror', (problem) => complaints.push(problem.message));
    own.on('request', (request) => hosts.add(new URL(request.url()).origin));

    await own.goto(server.url + path);
    await widgetFrame(own);
    await own.close();

    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([server.url]);
  });
});

it('leads from the aid to the report on its decision', async () => {
  const own = await browser.newPage();
  await own.goto(`${server.url}/trust/third-stage`);
  const link = (await widgetFrame(own)).getByRole('link', { name: /^The full report/ });
  await link.waitFor();
  const address = (await link.evaluate((element) => (element as HTMLAnchorElement).href)) ?? '';
  await own.goto(address);
  const heading = await own.locator('h1').textContent();
  await own.close();

  expect(heading).toContain(wordsOnDisk('third-stage').title);
});

it('serves nothing but its own pages, the reports, one pack and the widget', async () => {
  for (const path of [
    '/package.json',
    '/..%2f..%2fpackage.json',
    '/widget/../../package.json',
    '/widget/%2e%2e%2fextension',
    '/server.mjs',
    '/local-pack/../place-of-birth/pack.json',
    '/local-pack/..%2fplace-of-birth%2fpack.json',
    '/trust/nothing-of-the-kind',
    '/trust/constructor',
    '/reports/..%2fevenhand.js',
  ]) {
    expect((await fetch(server.url + path)).status, path).toBe(404);
  }
});

it('has a page for every decision, with the aid about it', async () => {
  for (const id of packIds) {
    const body = await (await fetch(`${server.url}/trust/${id}`)).text();

    expect(body, id).toContain(`<evenhand-aid pack="${id}"`);
  }
});
