import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { type Pdf, readPdf } from './support/pdf';
import { startServer } from './support/server';
import { openThemedPage, type Themed } from './support/themed-page';
import { fields, walk } from './support/walk';

const sentence = 'The decision aid is not printed with this page. Your plan has a print button of its own, under “My plan”.';
const hers = 'Zebrafinch and a calm room';

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

const print = async (page: Page): Promise<Pdf> => readPdf(await page.pdf({ tagged: true }));

describe('when the page around the aid is printed', () => {
  let themed: Themed;
  let pdf: Pdf;

  beforeAll(async () => {
    themed = await openThemedPage(browser, server.url, {
      inside: '<p>Ring us on 01632 960001.</p>',
      after: '<p>The end of our page.</p>',
    });
    await walk(themed.aid, { words: { hopes: hers }, upTo: 'matters' });
    await themed.aid.getByLabel(fields.hopes).focus();
    await themed.aid.evaluate(() => scrollTo(0, 120));
    pdf = await print(themed.page);
  });

  afterAll(() => themed?.page.close());

  it('there is a sentence in its place, and what the page says where there is no aid', () => {
    const text = pdf.text.replace(/\s+/g, ' ');

    expect(text).toContain(sentence);
    expect(text.indexOf('Our page')).toBeLessThan(text.indexOf(sentence));
    expect(text).toContain('Ring us on 01632 960001.');
    expect(text).toContain('The end of our page.');
  });

  it('nothing of hers is printed, nor of the aid', () => {
    const close = (text: string) => text.replace(/\s+/g, '');
    const ours = ['Our page', sentence, 'Ring us on 01632 960001.', 'The end of our page.'];
    const left = ours.reduce((text, one) => text.replace(close(one), ''), close(pdf.pageLetters.join('')));

    expect(left).toBe('');
    expect(pdf.tags.map(({ alt }) => alt).join('')).toBe('');
  });

  it('it takes no more room than that', () => {
    expect(pdf.pages).toHaveLength(1);
  });

  it('what she wrote is still on the screen, where she was', async () => {
    const { page, aid } = themed;

    expect(await aid.getByLabel(fields.hopes).inputValue()).toBe(hers);
    expect(await aid.evaluate(() => scrollY)).toBe(120);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('evenhand-aid');
    expect(await aid.getByLabel(fields.hopes).evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

it('on a screen neither the sentence nor what is for pages without an aid is to be seen or heard', async () => {
  const { page } = await openThemedPage(browser, server.url, { inside: '<p>Ring us on 01632 960001.</p>' });
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const heard = nodes.map(({ name }) => String(name?.value ?? '')).join(' ');

  expect(heard).toContain('Our page');
  expect(heard).not.toContain('Ring us on');
  expect(heard).not.toContain('is not printed');
  expect(await page.getByText('Ring us on').isVisible()).toBe(false);
  await page.close();
});
