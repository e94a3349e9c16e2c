import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MonthRow } from '../../lib/counts/counts';
import { monthsFrom } from '../../lib/months';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { faults } from './support/faults';
import { readPdf } from './support/pdf';
import type { Look } from './support/picture';

const looks: Look[] = [
  { width: 320 },
  { width: 768, scheme: 'dark' },
  { width: 1280 },
  { width: 360, forcedColors: true },
  { width: 1280, forcedColors: true, scheme: 'dark' },
];

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const months = monthsFrom('2025-06', '2026-10');
/** Waiting came on the screen less than half of the time, and from one month on nearly always. */
const counts = (device: number) =>
  file(
    `device ${device}.json`,
    JSON.stringify({
      evenhand: 'counts',
      format: 1,
      months: months.map(
        (month, at): MonthRow => ({
          id: (device * 100 + at).toString(16).padStart(32, '0'),
          month,
          from: month,
          opened: 40,
          done: {
            compared: { value: 40, of: 40 },
            waiting: { value: at < 9 ? 16 + (at % 2) : 35, of: 40 },
            given: { value: 5 + (at % 3), of: 40 },
          },
          said: at % 6 === 0 ? { 'language.so': 5, 'asked.heard.yes': 10, 'asked.heard.no': 5 } : {},
        }),
      ),
    }),
  );

let browser: ExtensionBrowser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  await page.goto(browser.address('unit.html'));
});

afterAll(async () => {
  await browser?.close();
});

describe('the unit page', () => {
  it('begins with what it does, and has nothing for axe', async () => {
    expect(await faults(page, page, looks)).toEqual([]);
  });

  it('adds files up in the browser, and refuses a plan among them', async () => {
    await page
      .getByTestId('choose-counts')
      .setInputFiles([counts(1), counts(2), counts(1), file('hers.json', '{"evenhand":"plan"}')]);

    const waiting = page.locator('[data-measure=waiting]');
    expect(await waiting.locator('tbody tr').first().textContent()).toMatch(/^Jun 2025328040.*one side/);
    expect(await waiting.locator('.unit-signs').textContent()).toContain('seven or more points in a row above the average');
    expect(await page.getByTestId('unit-problems').textContent()).toContain('hers.json');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('fits at every width and has nothing for axe with its charts', async () => {
    expect(await faults(page, page, looks)).toEqual([]);
  });

  it('prints the charts as pictures with a sentence, and the tables as tables', async () => {
    const session = await browser.context.newCDPSession(page);
    const { data } = await session.send('Page.printToPDF', { generateTaggedPDF: true, preferCSSPageSize: true });
    const pdf = await readPdf(Buffer.from(data, 'base64'));

    const pictures = pdf.tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(pictures.some((alt) => alt.startsWith('Was waiting, or saying no, on the screen?'))).toBe(true);
    expect(pdf.tags.filter(({ role }) => role === 'TH').length).toBeGreaterThan(10);
    expect(pdf.text).not.toContain('Choose other files');
    expect(pdf.text).not.toContain('hers.json');
    expect(pdf.text).toContain('Printed on');
  });

  it('keeps nothing, reaches nothing, and breaks none of its own rules', async () => {
    expect(await page.evaluate(async () => (await indexedDB.databases()).length + localStorage.length)).toBe(0);
    await page.reload();
    expect(await page.locator('[data-measure]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
