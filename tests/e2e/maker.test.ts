import fc from 'fast-check';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { elementText } from '../../widget/maker/tag-text';
import { asHtmlHolds, hardText } from '../unit/maker/hard-text';
import { launchBrowser } from './support/chromium';
import { copyOf, openHeard, startTrustSite, type TrustSite } from './support/maker';
import { packIds, wordsOnDisk } from './support/packs-on-disk';
import { riversideOffer } from './support/riverside-offer';
import { startServer } from './support/server';
import { until } from './support/until';
import { frameThatStays, widgetFrame } from './support/widget';

let server: Awaited<ReturnType<typeof startServer>>;
let trust: TrustSite;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await startServer();
  trust = await startTrustSite(server.url);
  browser = await launchBrowser();
});

beforeEach(async () => {
  context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 900 },
  });
});

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  await trust?.close();
  await server?.close();
});

const open = () => openHeard(context, `${server.url}/embed`);
const text = (offer: object) => JSON.stringify(offer);
/** A colour that passes in light, and how the aid has it. */
const accent = { typed: '#00603a', seen: '#00603a' };

describe('the maker', () => {
  it('asks for nothing but itself, the list of files, and what the aid asks for, and breaks no policy', async () => {
    const { page, complaints, asked } = await open();
    await page.getByLabel('Which decision is the page about?').selectOption('third-stage');
    await widgetFrame(page);

    expect(asked.filter((address) => !address.startsWith(`${server.url}/widget/`))).toEqual([`${server.url}/embed`]);
    expect(asked).toContain(`${server.url}/widget/evenhand.json`);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search])).toEqual([
      0,
      0,
      '',
      '',
    ]);
  });

  it('offers every decision by its title, and has picked none', async () => {
    const { page } = await open();
    const field = page.getByLabel('Which decision is the page about?');

    expect(await field.inputValue()).toBe('');
    expect((await field.locator('optgroup option').allTextContents()).toSorted()).toEqual(
      packIds.map((id) => wordsOnDisk(id).title).toSorted(),
    );
    expect(await page.getByTestId('tag').count()).toBe(0);
    await page.getByText('Pick a decision first.').waitFor();
  });

  it('shows the aid as it will be, and shows it anew at every change', async () => {
    const { page } = await open();
    await page.getByLabel('Which decision is the page about?').selectOption('third-stage');
    const before = await widgetFrame(page);
    expect(await before.locator('.bar-where b').textContent()).toBe(wordsOnDisk('third-stage').title);

    await page.getByLabel('Accent colour', { exact: true }).fill(accent.typed);
    await until('the preview to have the colour', async () => {
      const aid = await widgetFrame(page);
      return (await aid.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'))) === accent.seen;
    });
    await page.getByTestId('preview').scrollIntoViewIfNeeded();
    await page.getByLabel('280 px').check();
    const narrow = await until('the preview to be narrow', async () =>
      (await widgetFrame(page)).evaluate(() => innerWidth === 280),
    );
    expect(narrow).toBe(true);
  });

  it('refuses a colour that cannot be read, tied to its field, and puts the nearest in its place on a press', async () => {
    const { page } = await open();
    const field = page.getByLabel('Accent colour', { exact: true });
    await field.fill('#88ccff');
    const told = (await field.getAttribute('aria-describedby')) ?? '';
    const said = await page
      .locator(
        told
          .split(' ')
          .map((id) => `#${id}`)
          .join(', '),
      )
      .allTextContents();
    expect(said.join(' ')).toContain('the least that can be read');
    expect(await field.getAttribute('aria-invalid')).toBe('true');

    await page.getByRole('button', { name: /^Use #[0-9a-f]{6} instead$/ }).click();
    expect(await field.inputValue()).toMatch(/^#[0-9a-f]{6}$/);
    expect(await field.getAttribute('aria-invalid')).toBeNull();
  });

  it('names every problem of an offer that is pasted, makes no tag with it, and fills in the number of one that is right', async () => {
    const { page } = await open();
    await page.getByLabel('Which decision is the page about?').selectOption('place-of-birth');
    await page.getByText('Yes, from a file of ours').click();
    await page.getByLabel('Or paste what is in it').fill(text({ ...riversideOffer(), trust: '', expires: 'soon', rank: 'home' }));
    const check = page.getByTestId('offer-check');
    for (const where of ['trust', 'expires', 'rank']) await check.getByText(`offer › ${where}`, { exact: true }).waitFor();
    expect(await page.getByTestId('tag').count()).toBe(0);

    await page.getByLabel('Or paste what is in it').fill(text(riversideOffer()));
    await check.getByText('Riverside Hospitals: nothing is wrong with this file.').waitFor();
    expect(await page.getByLabel('Number to ring').inputValue()).toBe('01632 960123');
    const aid = await widgetFrame(page);
    await until('the preview to tell of the trust', () => aid.getByText('Riverside Hospitals').first().isVisible());
  });

  it('warns of a frame that is on the website of the page, and takes the warning back', async () => {
    const { page } = await open();
    await page.getByLabel('Which decision is the page about?').selectOption('third-stage');
    await page.getByText('In a frame, from a web address of its own').click();
    await page.getByLabel('Website of the page').fill(server.url);
    const warning = page.getByTestId('same-origin').getByText('This frame is on the same website as the page');
    await warning.waitFor();

    await page.getByLabel('Folder of the widget’s files').fill(`${server.other}/widget/`);
    await warning.waitFor({ state: 'detached' });
    expect(await page.getByTestId('policy').getByRole('textbox').inputValue()).toBe(`frame-src ${server.other};`);
  });

  it('says as soon as the tag is made where it is, and does not while something is wrong', async () => {
    const { page } = await open();
    const there = page.getByRole('link', { name: 'Go to the tag' });
    expect(await there.count()).toBe(0);
    await page.getByLabel('Which decision is the page about?').selectOption('third-stage');
    await there.click();
    await until('the tag to be in sight', () =>
      page.locator('#results').evaluate((one) => Math.abs(one.getBoundingClientRect().top) < innerHeight / 2),
    );

    await page.getByLabel('Number to ring').fill('ask us');
    await there.waitFor({ state: 'detached' });
  });

  it('never lays the preview over what is chosen and copied', async () => {
    const { page } = await open();
    await page.getByLabel('Which decision is the page about?').selectOption('third-stage');
    await widgetFrame(page);
    const covered = await page.evaluate(
      () =>
        [...document.querySelectorAll('.way-choice, .copy-text')].filter((one) => {
          // Two are in a part that is closed.
          if (!one.checkVisibility()) return false;
          one.scrollIntoView({ block: 'start' });
          const { right, top } = one.getBoundingClientRect();
          const seen = document.elementFromPoint(right - 40, top + 20);
          return !seen || !one.contains(seen);
        }).length,
    );
    expect(covered).toBe(0);
  });

  it('selects the text and says so where a browser lets no page copy', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.getByLabel('Which decision is the page about?').selectOption('third-stage');
    await page.getByTestId('tag').getByRole('button').click();
    await page.getByTestId('tag').getByText('The text is selected').waitFor();
    const selected = await page
      .getByTestId('tag')
      .getByRole('textbox')
      .evaluate((field) => {
        const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
        return document.activeElement === field && selectionStart === 0 && selectionEnd === value.length;
      });
    expect(selected).toBe(true);
  });

  it('is used with keys alone, from the decision to the tag', async () => {
    const { page } = await open();
    await page.getByLabel('Which decision is the page about?').focus();
    await page.keyboard.type('Where');
    const button = page.getByTestId('tag').getByRole('button');
    await button.waitFor();
    await until('the focus to reach the button', async () => {
      await page.keyboard.press('Tab');
      return button.evaluate((one) => document.activeElement === one);
    });
    await page.keyboard.press('Enter');
    await page.getByTestId('tag').getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('pack="place-of-birth"');
  });
});

describe('what was copied', () => {
  it('shows the aid with its look and the trust’s services, under the policy that was copied', async () => {
    const { page } = await open();
    await page.getByLabel('Which decision is the page about?').selectOption('place-of-birth');
    await page.getByLabel('Accent colour', { exact: true }).fill(accent.typed);
    await page.getByText('Yes, from a file of ours').click();
    await page.getByLabel('Or paste what is in it').fill(text(riversideOffer()));
    await page.getByLabel('Where will the file lie?').fill('/offer.json');
    const [tag, policy, css] = [await copyOf(page, 'tag'), await copyOf(page, 'policy'), await copyOf(page, 'css')];
    await page.close();
    expect(policy).toBe("script-src 'self';\nconnect-src 'self';");

    const own = await trust.open(context, { body: tag, policy, css, offer: text(riversideOffer()) });
    const aid = await widgetFrame(own.page);
    await aid.getByText('Riverside Hospitals').first().waitFor();

    expect(await aid.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'))).toBe(accent.seen);
    expect(own.complaints).toEqual([]);
  });

  it('shows it from an origin of its own too', async () => {
    const { page } = await open();
    await page.getByLabel('Which decision is the page about?').selectOption('third-stage');
    await page.getByLabel('Folder of the widget’s files').fill(`${server.other}/widget`);
    await page.getByLabel('Website of the page').fill(trust.url);
    const [tag, policy] = [await copyOf(page, 'tag'), await copyOf(page, 'policy')];
    await page.close();
    expect(policy).toBe(`script-src ${server.other};`);

    const own = await trust.open(context, { body: tag, policy });
    await widgetFrame(own.page);
    expect(own.complaints).toEqual([]);
    expect(own.asked.filter((address) => new URL(address).origin === trust.url)).toEqual([own.page.url()]);
  });

  it('shows nothing without the lines of the policy, which is why they are copied', async () => {
    const { page } = await open();
    await page.getByLabel('Which decision is the page about?').selectOption('third-stage');
    const tag = await copyOf(page, 'tag');
    const own = await trust.open(context, { body: tag, policy: '' });

    const instead = own.page.getByText('This part of the page puts what you can choose side by side');
    await instead.waitFor();
    const names = await page.locator('.dashes li').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(await instead.textContent()).toContain(name);
    await until('the browser to say why', () => own.complaints.join().includes('Content Security Policy'));
  });

  it('shows it in a frame of an origin of its own, with the look in its address, and that origin alone is asked', async () => {
    const { page } = await open();
    await page.getByLabel('Which decision is the page about?').selectOption('third-stage');
    await page.getByLabel('Accent colour', { exact: true }).fill(accent.typed);
    await page.getByText('In a frame, from a web address of its own').click();
    await page.getByLabel('Folder of the widget’s files').fill(`${server.other}/widget/`);
    await page.getByLabel('Website of the page').fill(trust.url);
    const [frame, policy] = [await copyOf(page, 'frame'), await copyOf(page, 'policy')];
    await page.close();

    const own = await trust.open(context, { body: frame, policy });
    const aid = await frameThatStays(() => own.page.frames().find((one) => one.parentFrame()?.parentFrame()));
    expect(await aid.locator('.bar-where b').textContent()).toBe(wordsOnDisk('third-stage').title);
    expect(await aid.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'))).toBe(accent.seen);
    expect(own.complaints).toEqual([]);
    expect([...new Set(own.asked.slice(1).map((address) => new URL(address).origin))]).toEqual([server.other]);
  });

  it('is parsed by a browser to what was typed, whatever was typed', async () => {
    const page = await context.newPage();
    const samples = fc.sample(fc.tuple(hardText, hardText), { numRuns: 400, seed: 6 });
    const loader = { file: 'x.js', integrity: 'sha384-x' };
    const texts = samples.map(([offer, lead]) =>
      elementText({ pack: 'x', lang: 'en-GB', loader, folder: '/', offer }, { lead, options: [lead] }),
    );
    const read = await page.evaluate(
      (all) =>
        all.map((one) => {
          const { body } = new DOMParser().parseFromString(one, 'text/html');
          const [element] = body.children;
          return {
            names: [...body.querySelectorAll('*')].map((each) => each.localName).join(),
            offer: element?.getAttribute('offer'),
            text: element?.textContent,
          };
        }),
      texts,
    );
    expect(read).toEqual(
      samples.map(([offer, lead]) => ({
        names: 'evenhand-aid',
        offer: asHtmlHolds(offer),
        text: asHtmlHolds([lead, `${lead}.`].filter(Boolean).join(' ')),
      })),
    );
  });
});
