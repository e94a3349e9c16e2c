import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './support/axe';
import { launchBrowser } from './support/chromium';
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

describe.each(['/', '/trust', '/record'])('the page %s', (path) => {
  it.each([320, 1280])('fits a window of %i pixels and has nothing for axe', async (width) => {
    await dress(page, { width });
    await page.goto(server.url + path);

    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeProblems(page)).toEqual([]);
  });
});

describe.each(['/trust', '/trust-strictest'])('the widget on %s', (path) => {
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

it('serves nothing but its own pages and the widget', async () => {
  for (const path of [
    '/package.json',
    '/..%2f..%2fpackage.json',
    '/widget/../../package.json',
    '/widget/%2e%2e%2fextension',
    '/server.mjs',
  ]) {
    expect((await fetch(server.url + path)).status, path).toBe(404);
  }
});
