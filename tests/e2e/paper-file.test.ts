import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlLetters } from '../../lib/export/html-letters';
import { axeProblems } from './support/axe';
import { launchBrowser } from './support/chromium';
import { colourIn } from './support/colours';
import { doorWords, goToDoor, writeDoor } from './support/door';
import { type Saved, saveFile } from './support/download';
import { hardWords } from './support/hard-words';
import { dress, overflow } from './support/picture';
import { rawWords } from './support/raw-words';
import { startServer } from './support/server';
import { walk } from './support/walk';
import { widgetFrame } from './support/widget';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let plan: Saved;
let card: Saved;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${server.url}/trust-strictest`);
  const aid: Frame = await widgetFrame(page);
  await walk(aid, { words: { hopes: hardWords, worries: 'Nothing else', talk: 'أريد مترجمة (من فضلكم)' } });
  plan = await saveFile(page, () => aid.getByTestId('download').click());
  await goToDoor(aid);
  await writeDoor(aid, doorWords);
  card = await saveFile(page, () => aid.getByTestId('save-door').click());
  await page.close();
});

afterAll(async () => {
  plan?.remove();
  card?.remove();
  await browser?.close();
  await server?.close();
});

const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Opens a file from the disk, without a network. */
async function openFile(file: Saved, script: boolean): Promise<{ context: BrowserContext; page: Page; asked: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled: script, offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file.path).href);
  return { context, page, asked };
}

describe.each([
  { what: 'her plan', file: () => plan, name: 'my-plan.html', title: 'My plan', heading: 'My plan' },
  { what: 'the card on the door', file: () => card, name: 'door-card.html', title: 'Door card', heading: doorWords.message },
])('the page with $what', ({ file, name, title, heading }) => {
  it('opens from a disk with no script and no network, and asks for nothing', async () => {
    const { context, page, asked } = await openFile(file(), false);
    const [headings, shown] = [await page.locator('h1').allTextContents(), await page.title()];
    const script = await page.locator('script, link, img, iframe, object, embed, video, audio, form, [src], [href]').count();
    await context.close();

    expect(file().name).toBe(name);
    expect(asked).toEqual([pathToFileURL(file().path).href]);
    expect([shown, ...headings]).toEqual([title, heading]);
    expect(script).toBe(0);
  });

  it('has the letters of the aid, and not those of a page that says nothing of them', async () => {
    const { context, page } = await openFile(file(), false);
    const faces = await page.evaluate(() => {
      const root = document.querySelector('.aid');
      const style = root && getComputedStyle(root);
      return [style?.fontFamily, style?.getPropertyValue('--sans')];
    });
    await context.close();

    expect(faces[0]).toContain('Noto Sans');
    expect(faces[0]).toBe(faces[1]?.trim());
  });

  it('has nothing for axe, in light, in dark and where it is narrow', async () => {
    const { context, page } = await openFile(file(), true);
    const problems: string[] = [];
    for (const look of [{ width: 1280 }, { width: 1280, scheme: 'dark' }, { width: 320 }] as const) {
      await dress(page, look);
      problems.push(...(await axeProblems(page)));
    }
    await context.close();

    expect(problems).toEqual([]);
  });

  it.each([320, 375, 768, 1280])(
    'needs no scrolling sideways at %i pixels, which a zoom of 400 % makes of 1,280',
    async (width) => {
      const { context, page } = await openFile(file(), true);
      await dress(page, { width });
      const over = await overflow(page);
      await context.close();

      expect(over).toBeLessThanOrEqual(0);
    },
  );

  it('is black, white and grey, so that nothing is told by a colour', async () => {
    const { context, page } = await openFile(file(), false);
    await dress(page, { width: 800 });
    const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 800, height: 3000 }, fullPage: true });
    await context.close();
    const blank = await browser.newPage();
    const coloured = await blank.setContent('<p style="color: #6b1a66">x</p>').then(() => blank.screenshot());
    const found = [await colourIn(blank, picture), await colourIn(blank, coloured)];
    await blank.close();

    expect(found[0]).toBe(0);
    expect(found[1]).toBeGreaterThan(20);
  });
});

describe('the foot of the card', () => {
  it.each([320, 375, 1280])('is large enough to read on a screen of %i pixels, and as it was on paper', async (width) => {
    const { context, page } = await openFile(card, true);
    await dress(page, { width });
    const size = () => page.locator('.door-foot').evaluate((foot) => Number.parseFloat(getComputedStyle(foot).fontSize));
    const onScreen = await size();
    await page.emulateMedia({ media: 'print' });
    const onPaper = await size();
    await context.close();

    expect(onScreen).toBeGreaterThanOrEqual(14);
    expect(onPaper).toBeCloseTo(14, 1);
  });
});

describe('her words in the page', () => {
  it('are letter for letter what she typed, each with its own direction', async () => {
    const { context, page } = await openFile(plan, true);
    const hers = page.locator('.about-said blockquote.hers');
    const [first, directions] = [
      await hers.first().textContent(),
      await page.locator('.hers, .kept-lines').evaluateAll((all) => all.map((one) => one.getAttribute('dir') ?? one.tagName)),
    ];
    const turned = await page.locator('.needs .hers').evaluate((one) => getComputedStyle(one).direction);
    await context.close();

    expect(first === hardWords).toBe(true);
    expect(directions.filter((one) => one !== 'auto' && one !== 'BDI')).toEqual([]);
    expect(turned).toBe('rtl');
  });

  it('come back from a page in UTF-8 with every control character and half of a letter, those two kinds by their number', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenhand-letters-'));
    const escaped = rawWords.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const { markup, replaced } = htmlLetters(escaped);
    writeFileSync(join(folder, 'page.html'), `<!doctype html><meta charset="utf-8"><body><blockquote>${markup}</blockquote>`);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    const { seen, back } = await page.locator('blockquote').evaluate((quote) => {
      const seen = quote.textContent ?? '';
      for (const one of quote.querySelectorAll<HTMLElement>('.no-letter'))
        one.replaceWith(String.fromCharCode(Number.parseInt(one.dataset.unit ?? '', 16)));
      // By their numbers: half of a letter does not come out of a browser.
      const whole = quote.textContent ?? '';
      return { seen, back: Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at)) };
    });
    await page.close();
    rmSync(folder, { recursive: true, force: true });

    expect(replaced).toBe(4);
    expect(seen).toContain('a[U+D800]b [U+DC00]c [U+D83D]');
    expect(back).toEqual(units(rawWords));
  });
});
