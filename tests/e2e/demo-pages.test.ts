import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widgetFiles } from '../../scripts/widget-files.mjs';
import { axeProblems } from './support/axe';
import { launchBrowser } from './support/chromium';
import { packIds, packOnDisk, wordsOnDisk } from './support/packs-on-disk';
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

const shapes = [
  ...['controlled', 'nested-frames', 'frame-editor', 'prosemirror', 'ckeditor', 'lexical', 'quill', 'plain-rich'],
  ...['other-origin', 'shadow', 'hostile', 'record-switch', 'untouchable'],
];

describe.each([
  ...['/', '/trust', '/trust/third-stage', '/local', '/record', '/records', '/embeds', '/reports/', '/reports/third-stage.html'],
  ...shapes.map((shape) => `/record/${shape}`),
])('the page %s', (path) => {
  it.each([320, 1280])('fits a window of %i pixels and has nothing for axe', async (width) => {
    await dress(page, { width });
    await page.goto(server.url + path);

    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeProblems(page)).toEqual([]);
  });
});

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
  const loader = widgetFiles().loader.file;
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
    `/reports/..%2f${loader}`,
    '/record/nothing-of-the-kind',
    '/record/constructor',
    '/record/nested-frames/constructor',
    `/record/editors/..%2f..%2fwidget%2f${loader}`,
    `/widget/parts/..%2f${loader}`,
    '/embeds/nothing-of-the-kind',
    '/embeds/files/../embeds.mjs',
    '/embeds/files/..%2fembeds.mjs',
    '/embeds/a/b/c/uploads/package.json',
    '/embeds/a/b/c/uploads/widget/..%2f..%2fpackage.json',
  ]) {
    expect((await fetch(server.url + path)).status, path).toBe(404);
  }
});

const stages = { antenatal: 'Pregnancy', birth: 'Birth', postnatal: 'After birth' };

it('lists every decision once, under its stage, with links to its page and its report', async () => {
  await page.goto(`${server.url}/`);
  const listed = await page.locator('.stages > section').evaluateAll((sections) =>
    sections.flatMap((section) =>
      [...section.querySelectorAll<HTMLElement>('[data-decision]')].map((item) => ({
        id: item.dataset.decision,
        stage: section.querySelector('h3')?.firstChild?.textContent?.trim(),
        title: item.querySelector('a.title')?.textContent,
        leads: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      })),
    ),
  );
  const expected = packIds.map((id) => ({
    id,
    stage: stages[packOnDisk(id).stage as keyof typeof stages],
    title: wordsOnDisk(id).title,
    leads: [`/trust/${id}`, `/reports/${id}.html`],
  }));
  const byId = (a: { id: string | undefined }, b: { id: string | undefined }) => String(a.id).localeCompare(String(b.id));

  expect(listed.toSorted(byId)).toEqual(expected.toSorted(byId));
});

it('leads from its first page to every other one', async () => {
  await page.goto(`${server.url}/`);
  const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

  expect(links).toEqual(expect.arrayContaining(['/trust-strictest', '/local', '/embeds', '/record', '/records', '/reports/']));
  for (const link of new Set(links)) expect((await fetch(server.url + link)).status, link).toBe(200);
});

it.each(packIds)('has a page for the decision “%s”, with the aid about it', async (id) => {
  await page.goto(`${server.url}/trust/${id}`);
  const aid = await widgetFrame(page);

  expect(await page.title()).toContain(wordsOnDisk(id).title);
  expect(await page.locator('h1').textContent()).toBe(wordsOnDisk(id).title);
  expect(await aid.locator('.bar-where b').textContent()).toBe(wordsOnDisk(id).title);
});

it('has a report on every decision, to which the list of reports leads and no other', async () => {
  await page.goto(`${server.url}/reports/`);
  const links = await page
    .locator('a[href$=".html"]')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect([...new Set(links)].toSorted()).toEqual(packIds.map((id) => `/reports/${id}.html`).toSorted());

  for (const id of packIds) {
    await page.goto(`${server.url}/reports/${id}.html`);
    expect(await page.title(), id).toContain(wordsOnDisk(id).title);
    expect(await page.locator('h1').textContent(), id).toContain(wordsOnDisk(id).title);
  }
});
