import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { saveFile } from './support/download';
import { faults } from './support/faults';
import { openOwnPage, strictest } from './support/own-page';
import { dress } from './support/picture';
import { startServer } from './support/server';
import { speak } from './support/speak';
import { type Aid, compareAll, goTo, pick } from './support/walk';
import { widgetFrame } from './support/widget';

const offer = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../scripts/demo/files/riverside-offer.json'), 'utf8'));
/** A day on which that offer holds. */
const inTime = '2026-12-01T10:00:00.000Z';
const email = 'voices@riverside.example';
const looks = [{ width: 320 }, { width: 320, forcedColors: true }, { width: 1280, scheme: 'dark' }] as const;
const words = 'You ask what I want, and then you do not wait.';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let extension: ExtensionBrowser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  extension = await ExtensionBrowser.launch();
});

afterAll(async () => {
  await extension?.close();
  await browser?.close();
  await server?.close();
});

/** The widget on the strictest page of a trust whose offer has an e-mail. */
async function widget(): Promise<{ page: Page; aid: Aid }> {
  const context = await browser.newContext();
  await context.clock.setFixedTime(inTime);
  const contacts = [...offer.contacts, { name: 'Riverside voices', email }];
  await context.route('**/an-offer.json', (route) => route.fulfill({ json: { ...offer, contacts } }));
  const body = '<evenhand-aid pack="place-of-birth" lang="en-GB" offer="/an-offer.json"></evenhand-aid>';
  const policy = `${strictest}; connect-src 'self'`;
  const page = await openOwnPage(context, server.url, { body, policy, width: 375 });
  page.on('close', () => void context.close().catch(() => undefined));
  return { page, aid: await widgetFrame(page) };
}

async function panel(): Promise<{ page: Page; aid: Aid }> {
  const page = await extension.context.newPage();
  await dress(page, { width: 375 });
  await page.goto(extension.address('sidepanel.html'));
  await pick(page);
  return { page, aid: page };
}

const toPage = async (aid: Aid) => {
  await aid.getByTestId('unfair').press('Enter');
  await aid.locator('main[data-step=unfair] .unfair-fields').waitFor();
};
const text = async (aid: Aid) => (await aid.getByTestId('unfair-text').locator('p').allTextContents()).join('\n\n');

describe.each([
  ['widget', widget],
  ['panel', panel],
] as const)('something that is wrong or unfair, in the %s', (_, open) => {
  it('is said by keys alone, about the row whose passport is open, and saved as a text', async () => {
    const { page, aid } = await open();
    await aid.locator('input[type=radio][value=nulliparous]').check();
    await goTo(aid, 'Compare');
    await compareAll(aid);
    const row = aid.locator('[data-row]', { has: aid.locator('.source-link') }).first();
    const key = await row.getAttribute('data-row');
    await row.locator('.source-link').first().press('Enter');
    await aid.getByTestId('unfair-row').press('Enter');
    await aid.locator('main[data-step=unfair] .unfair-fields').waitFor();
    expect(await aid.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await aid.locator('main :checked').count()).toBe(0);

    await aid.locator('.unfair-fields input[value=leans]').press('Space');
    await aid.locator('.need-ways input[value=home]').press('Space');
    await aid.locator('.unfair-fields textarea').fill(words);
    const file = await saveFile(page, () => aid.getByTestId('unfair-save').press('Enter'));
    const said = file.text;
    file.remove();

    for (const line of [
      /\[leans\]/,
      /\[place-of-birth\]/,
      /\[home\]/,
      /Screen: Compare \[compare\]/,
      /Version: \d+\.\d+\.\d+ \[[0-9a-f]{64}\]/,
    ])
      expect(said).toMatch(line);
    expect(said).toContain(`[${key}]`);
    expect(said.trimEnd().endsWith(words)).toBe(true);
    expect(await faults(page, aid, looks)).toEqual([]);
    await page.close();
  });

  it('is said in Urdu with the same in English, and forgotten when she leaves', async () => {
    const { page, aid } = await open();
    await dress(page, { width: 320 });
    await aid.locator('.languages [data-language=ur]').waitFor({ state: 'attached' });
    await speak(aid, 'ur');
    await toPage(aid);
    await aid.locator('.unfair-fields input[value=translation]').press('Space');
    await aid.locator('.unfair-fields textarea').fill('یہ لفظ تکلیف دیتا ہے');

    expect(await text(aid)).toContain('What is wrong: The translation [translation]');
    expect(await text(aid)).toMatch(/Language: Urdu, draft \[ur\]/);
    expect(await text(aid)).toContain('ورژن');
    expect(
      await aid
        .getByTestId('unfair-text')
        .locator('p')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction)),
    ).toEqual(['rtl', 'ltr', 'rtl']);
    expect(await faults(page, aid, [{ width: 320 }, { width: 1280, scheme: 'dark' }])).toEqual([]);
    await dress(page, { width: 320 });
    await aid.getByTestId('way-back').click();
    await toPage(aid);
    expect(await aid.locator('.unfair-fields textarea').inputValue()).toBe('');
    await page.close();
  });
});

describe('the e-mail that the offer of a trust gives', () => {
  it('is written in her own mail program, and the page around the aid is not told', async () => {
    const { page, aid } = await widget();
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      document.addEventListener('securitypolicyviolation', (event) => told.push(event.blockedURI), true);
      const navigation = (globalThis as unknown as { navigation?: EventTarget }).navigation;
      navigation?.addEventListener('navigate', () => told.push('navigate'));
    });
    await toPage(aid);
    expect(await aid.getByTestId('unfair-mail').count()).toBe(0);
    await aid.locator('.unfair-fields input[value=hurts]').press('Space');
    const link = aid.getByTestId('unfair-mail').last();
    const href = await link.getAttribute('href');
    await link.press('Enter');
    await aid.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));

    expect(href).toMatch(new RegExp(`^mailto:${email.replace('.', '\\.')}\\?subject=`));
    expect(
      decodeURIComponent(href?.split('&body=')[1] ?? '')
        .replaceAll('\r\n', '\n')
        .trimEnd(),
    ).toBe(await text(aid));
    expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([]);
    await page.close();
  });
});
