import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseOffer } from '../../lib/offer/parse-offer';
import { axeProblems } from './support/axe';
import { launchBrowser } from './support/chromium';
import { openHeard } from './support/maker';
import { packIds, wordsOnDisk } from './support/packs-on-disk';
import { dress, type Look, overflow } from './support/picture';
import { riversideOffer } from './support/riverside-offer';
import { startServer } from './support/server';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
});

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = () => openHeard(context, `${server.url}/embed/offer`);
/** Opens a file of this computer in the form. */
const openFile = (page: Page, offer: unknown) =>
  page
    .getByTestId('open-offer')
    .setInputFiles({ name: 'ours.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(offer)) });

/** The file that comes of a press. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(button).click()]);
  expect(download.suggestedFilename()).toBe('offer.json');
  return readFile((await download.path()) ?? '', 'utf8');
}

const read = (text: string) => parseOffer(text, { today: new Date().toISOString().slice(0, 10), decisions: [], hash: '' });

describe('the form for local services', () => {
  it('makes a whole offer from nothing, sends nothing and keeps nothing', async () => {
    const { page, complaints, asked } = await open();
    const loaded = asked.length;
    // In the year that an offer may hold for, whatever the day is.
    const lastDay = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Name of the trust').fill('Riverside “Hospitals” & friends, Żywiec');
    await page.getByLabel('Shown until').fill(lastDay);
    await page.getByLabel('Who answers').fill('Maternity advice line');
    await page.getByLabel('Phone', { exact: true }).fill('01632 960123');
    await page.getByLabel('Interpreters').fill('Ring the advice line and say your language.');
    await page.locator('[data-decision="vitamin-k-newborn"] button').click();
    const options = page.locator('#decision-vitamin-k-newborn fieldset');
    const count = await options.count();
    expect(count).toBe(Object.keys(wordsOnDisk('vitamin-k-newborn').options).length);
    for (let at = 0; at < count; at += 1) {
      const option = options.nth(at);
      await option.getByLabel(at === 0 ? 'Not here' : 'Here', { exact: true }).check();
      await option.getByLabel(at === 0 ? 'Where it is' : 'Where', { exact: true }).fill('Hilltown Hospital');
    }
    const offer = read(await saved(page, 'check-and-save'));

    expect(offer).toMatchObject({
      ok: true,
      offer: {
        trust: 'Riverside “Hospitals” & friends, Żywiec',
        expires: lastDay,
        contacts: [{ name: 'Maternity advice line', phone: '01632 960123' }],
        topics: { interpreters: 'Ring the advice line and say your language.' },
      },
    });
    expect(offer.ok && offer.offer.decisions[0]?.options.map(({ here }) => here)).toEqual([
      false,
      ...Array(count - 1).fill(true),
    ]);
    expect(complaints).toEqual([]);
    // The picture of the tab comes when the browser likes.
    expect(asked.slice(loaded).filter((address) => !/^blob:|\/embed\/maker\.\w+\.svg$/.test(address))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  });

  it('opens a file that is right, and saves the same again', async () => {
    const { page } = await open();
    const offer = riversideOffer();
    await openFile(page, offer);
    await page.getByText('Nothing is wrong with what the form says now.').waitFor();

    expect(JSON.parse(await saved(page, 'check-and-save'))).toEqual(offer);
  });

  it('says nothing of mistakes before somebody asks, and then all of them, each beside its field', async () => {
    const { page } = await open();
    await page.getByLabel('Name of the trust').waitFor();
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    await page.getByTestId('check-and-save').click();
    const list = page.getByTestId('faults');
    await list.getByText('things to mend').waitFor();
    await page.locator('[data-testid=faults]:focus').waitFor();

    for (const label of ['Name of the trust', 'Shown until', 'Who answers', 'Phone']) {
      const field = page.getByLabel(label, { exact: true });
      const described = (await field.getAttribute('aria-describedby'))?.split(' ').at(-1);
      expect(await field.getAttribute('aria-invalid'), label).toBe('true');
      expect(await page.locator(`[id="${described}"]`).textContent(), label).not.toBe('');
    }
  });

  it('leads from each problem to its field, opening the decision that it is in', async () => {
    const offer = riversideOffer();
    const [decision] = offer.decisions;
    const rows = decision?.rows.map((row) => ({ ...row, source: { ...row.source, title: '' } }));
    const options = decision?.options.map((option) => (option.option === 'fmu' ? { ...option, where: '' } : option));
    const { page } = await open();
    await openFile(page, { ...offer, decisions: [{ ...decision, options, rows }] });

    const list = page.getByTestId('faults').locator('.fault-list').last();
    await list.getByRole('button').first().waitFor();
    const links = await list.getByRole('button').all();
    expect(links).toHaveLength(2);
    for (const link of links) {
      await link.click();
      await page.locator('[aria-invalid]:focus').waitFor();
    }
    expect(await page.locator('[data-decision] button[aria-expanded="true"]').count()).toBe(1);
  });

  it('names what a file holds that has no place in it, and keeps the rest', async () => {
    const { page } = await open();
    await openFile(page, { ...riversideOffer(), best: 'home' });
    const list = page.getByTestId('faults');
    await list.getByText('ours.json, as it was opened').waitFor();

    expect(await list.locator('code').allTextContents()).toEqual(['best']);
    expect(await page.getByLabel('Name of the trust').inputValue()).toBe('Riverside Hospitals');
  });

  it('says that a file is none, and leaves what was typed', async () => {
    const { page } = await open();
    await page.getByLabel('Name of the trust').fill('Riverside Hospitals');
    await page
      .getByTestId('open-offer')
      .setInputFiles({ name: 'ours.json', mimeType: 'application/json', buffer: Buffer.from('{ "trust": ') });
    await page.getByTestId('faults').getByText('not JSON').waitFor();

    expect(await page.getByLabel('Name of the trust').inputValue()).toBe('Riverside Hospitals');
  });

  it('saves what is not finished, and opens it again', async () => {
    const { page } = await open();
    await page.getByLabel('Name of the trust').fill('Riverside Hospitals');
    const text = await saved(page, 'save-anyway');
    await page.reload();
    await openFile(page, JSON.parse(text));

    await page.getByTestId('faults').getByText('things to mend').waitFor();
    expect(await page.getByLabel('Name of the trust').inputValue()).toBe('Riverside Hospitals');
  });

  it('has every decision, and one of them open at a time', async () => {
    const { page } = await open();
    await page.locator('[data-decision]').first().waitFor();
    expect(await page.locator('[data-decision]').count()).toBe(packIds.length);
    for (const id of packIds.slice(0, 3)) {
      await page.locator(`[data-decision="${id}"] h3 button`).click();
      expect(await page.locator('.decision-fields').count()).toBe(1);
      expect(await page.locator(`#decision-${id}`).isVisible()).toBe(true);
    }
  });
});

const looks: readonly Look[] = [
  { width: 320 },
  { width: 320, scheme: 'dark' },
  { width: 320, forcedColors: true },
  { width: 768 },
  { width: 1280 },
  { width: 1280, scheme: 'dark' },
];

/** What is wrong with a page as it is now in every look; nothing is good. */
async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await dress(page, look);
    const wider = await overflow(page);
    const problems = [...(await axeProblems(page)), ...(wider > 0 ? [`it is ${wider} px too wide`] : [])];
    found.push(...problems.map((problem) => `${JSON.stringify(look)}: ${problem}`));
  }
  return found;
}

describe('both pages for web editors', () => {
  it.each<[string, string, (page: Page) => Promise<unknown>]>([
    ['the maker, as it opens', '/embed', (page) => page.getByText('Pick a decision first.').waitFor()],
    [
      'the maker, with everything asked for and much of it wrong',
      '/embed',
      async (page) => {
        await page.getByLabel('Which decision is the page about?').selectOption('place-of-birth');
        await page.getByLabel('Accent colour', { exact: true }).fill('#88ccff');
        await page.getByText('Yes, from a file of ours').click();
        await page.getByLabel('Or paste what is in it').fill('{}');
        await page.getByLabel('Number to ring').fill('ring us');
        await page.getByLabel('Folder of the widget’s files').fill('x');
      },
    ],
    [
      'the maker, with all that is copied',
      '/embed',
      async (page) => {
        await page.getByLabel('Which decision is the page about?').selectOption('place-of-birth');
        await page.getByLabel('Accent colour', { exact: true }).fill('#00603a');
        for (const summary of await page.locator('.results summary').all()) await summary.click();
      },
    ],
    ['the form, as it opens', '/embed/offer', (page) => page.getByLabel('Name of the trust').waitFor()],
    [
      'the form, with a decision open and all that is missing named',
      '/embed/offer',
      async (page) => {
        await page.locator('[data-decision="place-of-birth"] button').click();
        await page.locator('#decision-place-of-birth').getByLabel('Not here', { exact: true }).first().check();
        await page.getByRole('button', { name: 'Add a figure' }).click();
        await page.getByTestId('check-and-save').click();
      },
    ],
  ])('%s: axe finds nothing, and nothing sticks out, at any width and in any colours', async (_, path, reach) => {
    const { page } = await openHeard(context, server.url + path);
    await reach(page);

    expect(await faultsOf(page)).toEqual([]);
  });
});
