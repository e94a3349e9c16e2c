import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './support/axe';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { ofHer } from './support/of-her';
import { notePrinting, printedOn } from './support/printed';
import { openSavedFile } from './support/saved-file';
import { startServer } from './support/server';
import { type Aid, walk } from './support/walk';
import { widgetFrame } from './support/widget';

interface Opened {
  page: Page;
  aid: Aid;
  context: BrowserContext;
}

const words = { hopes: 'A calm room', talk: 'Please say it twice' };
const receipt =
  /pack place-of-birth, version \d+\.\d+\.\d+, content [0-9a-f]{12}\. Compared: home and midwife unit in its own building\./;
/** What has to be on everything that she takes away. */
const essentials = [
  words.hopes,
  words.talk,
  'My sister comes with me',
  'I am leaning to: midwife unit in its own building.',
  '9 in 1,000',
  '991 in 1,000',
  'NG235',
  'This is not consent and not an order.',
];
const changes = /(I|She) can change (my|her) mind at any time/;

let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.close());

function letsHerTakeItAway(opened: () => Opened): void {
  it('copies her words as she says them, with what it is not', async () => {
    const { aid, context } = opened();
    await aid.getByTestId('copy-mine').click();
    await aid.getByText('Copied. It stays on this device').waitFor();
    const tab = await context.newPage();
    await tab.goto(`${server.url}/record`);
    const text = await tab.evaluate(() => navigator.clipboard.readText());
    await tab.close();

    expect(text).toMatch(/^My plan\./);
    for (const said of [words.hopes, words.talk, 'My sister comes with me', 'I am leaning one way: Midwife unit'])
      expect(text).toContain(said);
    expect(text).toContain('I can change my mind at any time. This is not consent and not an order.');
    expect(text).not.toMatch(/\bshe\b|9 in 1,000|undefined|\[object|\{\w+\}/);
  });

  it('copies a note for staff: her words, what is empty, what it is not, and what was on the screen', async () => {
    const { aid, context } = opened();
    await aid.getByTestId('copy').click();
    await aid.getByText('Copied.').waitFor();
    const tab = await context.newPage();
    await tab.goto(`${server.url}/record`);
    const text = await tab.evaluate(() => navigator.clipboard.readText());
    await tab.close();

    for (const essential of essentials) expect(text).toContain(ofHer(essential));
    expect(text).toContain('What worries her: not recorded');
    expect(text).toMatch(receipt);
    expect(text).toMatch(changes);
    expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
  });

  it('saves a page of its own, that has nothing for axe in light and in dark', async () => {
    const { page, aid, context } = opened();
    const { tab, name } = await openSavedFile(page, aid, context);
    const inside = await tab.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
      text: document.body.textContent ?? '',
    }));
    const problems = await axeProblems(tab);
    await tab.emulateMedia({ colorScheme: 'dark' });
    problems.push(...(await axeProblems(tab)));
    await tab.close();

    expect(name).toBe('my-plan.html');
    expect(inside).toMatchObject({ title: 'My plan', lang: 'en-GB', headings: ['My plan'] });
    for (const essential of essentials) expect(inside.text).toContain(essential);
    expect(inside.text).toContain('Not recorded');
    expect(inside.text).toMatch(receipt);
    expect(inside.text).toMatch(changes);
    expect(problems).toEqual([]);
  });
}

describe('her plan out of the side panel', () => {
  let browser: ExtensionBrowser;
  let panel: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await ExtensionBrowser.launch();
    await browser.context.grantPermissions(['clipboard-read'], { origin: server.url });
    await notePrinting(browser.context);
    panel = await browser.openPanel(`${server.url}/record`);
    complaints = complaintsOf(panel);
    await walk(panel, { words });
  });

  afterAll(() => browser?.close());

  letsHerTakeItAway(() => ({ page: panel, aid: panel, context: browser.context }));

  it('is printed from a tab that holds the plan and nothing else', async () => {
    const coming = browser.context.waitForEvent('page');
    await panel.getByTestId('print').click();
    const tab = await coming;
    const missed = complaintsOf(tab);
    const printed = await printedOn(tab);
    const session = await browser.context.newCDPSession(tab);
    const { data } = await session.send('Page.printToPDF', { generateTaggedPDF: true, generateDocumentOutline: true });
    const pdf = Buffer.from(data, 'base64').toString('latin1');
    const [problems, address] = [await axeProblems(tab), tab.url()];
    await tab.close();

    expect(address.startsWith(browser.address('print.html'))).toBe(true);
    expect(printed).toMatchObject({ title: 'My plan', lang: 'en-GB' });
    for (const essential of essentials) expect(printed.text).toContain(essential);
    expect(printed.text).not.toContain('Take it with you');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toMatch(/\/Marked true/);
    expect(problems).toEqual([]);
    expect(missed).toEqual([]);
  });

  it('is not on the page to print from when that is opened a second time', async () => {
    const tab = await browser.context.newPage();
    await tab.goto(`${browser.address('print.html')}#somebody-else`);
    await tab.getByRole('alert').waitFor();

    expect(await tab.locator('body').textContent()).not.toContain(words.hopes);
    await tab.close();
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});

describe.each(['/trust', '/trust-strictest'])('her plan out of the widget on %s', (path) => {
  let browser: Browser;
  let opened: Opened;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    await notePrinting(context);
    const page = await context.newPage();
    complaints = complaintsOf(page);
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(server.url + path);
    opened = { page, aid: await widgetFrame(page), context };
    await walk(opened.aid, { words });
  });

  afterAll(() => browser?.close());

  letsHerTakeItAway(() => opened);

  it('is printed from a frame that holds the plan and nothing else, twice if she likes', async () => {
    const { page, aid } = opened;
    for (const _time of ['first', 'second']) {
      await aid.getByTestId('print').click();
      const printed = await printedOn(page);
      await page.evaluate(() => Object.assign(globalThis, { printed: undefined }));

      expect(printed).toMatchObject({ title: 'My plan', lang: 'en-GB' });
      for (const essential of essentials) expect(printed.text).toContain(essential);
      for (const around of ['Take it with you', 'Riverside', 'Step 7']) expect(printed.text).not.toContain(around);
    }
    expect(await aid.locator('.about-said blockquote').first().textContent()).toBe(words.hopes);
  });

  it('is gone at once with "Leave now", for a page that says nothing about it', async () => {
    const { page, aid } = opened;
    await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
    await aid.getByRole('button', { name: 'Leave now' }).click();
    await page.waitForURL(/^https:/);

    expect(new URL(page.url()).pathname).toBe('/weather');
    expect(await page.evaluate(() => history.length)).toBeLessThan(3);
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});
