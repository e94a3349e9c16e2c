import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { openOwnPage } from './support/own-page';
import { packOnDisk } from './support/packs-on-disk';
import { overflow } from './support/picture';
import { riversideOffer } from './support/riverside-offer';
import { startServer } from './support/server';
import { textFaults } from './support/text-faults';
import { numbersOutOfOrder } from './support/text-order';
import { tour } from './support/tour';
import { reach, write } from './support/walk';
import { widgetFrame } from './support/widget';

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Opening {
  /** Attributes of the tag. */
  tag?: string;
  width?: number;
  /** Of the browser. */
  locale?: string;
  /** A phone: nothing to point or to press keys with. */
  phone?: boolean;
}

/** A page of a trust with the widget on it, in a browser of its own; close its context. */
async function open({ tag = 'lang="en-GB"', width = 320, locale = 'en-GB', phone = false }: Opening = {}) {
  const context = await browser.newContext({ locale, ...(phone && { hasTouch: true }) });
  await context.route('**/riverside.json', (route) => route.fulfill({ json: riversideOffer() }));
  const page = await openOwnPage(context, server.url, {
    body: `<evenhand-aid pack="place-of-birth" ${tag}></evenhand-aid>`,
    width,
  });
  const complaints = complaintsOf(page);
  const aid = await widgetFrame(page);
  await aid.getByTestId('all-languages').waitFor();
  const root = () => aid.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
  return { context, page, aid, complaints, root };
}

/** How often a drawing is turned over, as its matrix tells: -1 for mirrored. */
const turned = (aid: Awaited<ReturnType<typeof open>>['aid'], selector: string) =>
  aid
    .locator(selector)
    .first()
    .evaluate((drawing) => new DOMMatrix(getComputedStyle(drawing).transform).a);

describe.each(['ur', 'ar', 'pl'])('the widget in "%s" at 320 pixels', (lang) => {
  const found = new Map<string, string[]>();
  let seen: Record<string, unknown> = {};

  beforeAll(async () => {
    const { context, page, aid, complaints, root } = await open({ tag: `lang="${lang}" offer="/riverside.json"` });
    await aid.locator('[data-offer="here"]').waitFor();
    const draft = await aid.getByTestId('draft').locator('> p[lang]').textContent();
    await tour(aid, packOnDisk('place-of-birth'), async (stop) => {
      const wide = await overflow(page);
      found.set(stop, [
        ...(await textFaults(aid, false)),
        ...(await numbersOutOfOrder(aid)).map((number) => `${number} is out of order`),
        ...(wide > 0 ? [`it is ${wide} px too wide`] : []),
      ]);
      if (stop === 'compare') {
        const ticks = await aid
          .locator('.timeline')
          .first()
          .locator('text')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
        seen = {
          ...seen,
          dots: await turned(aid, '.dots'),
          arrow: await turned(aid, '.row-open .icon'),
          scaleFrom: (ticks[0] ?? 0) > (ticks.at(-1) ?? 0) ? 'right' : 'left',
        };
      }
    });
    seen = { ...seen, root: await root(), draft, complaints };
    await context.close();
  }, 120_000);

  it('has every step in order: nothing cut off, nothing over anything else, and every number from left to right', () => {
    expect(found.size).toBeGreaterThan(5);
    expect(Object.fromEntries([...found].filter(([, faults]) => faults.length > 0))).toEqual({});
  });

  it('reads the way of its letters: pictures fill, arrows point and scales run from where its lines begin', () => {
    const turns = lang !== 'pl';

    expect(seen).toEqual({
      root: [lang, turns ? 'rtl' : 'ltr'],
      dots: turns ? -1 : 1,
      arrow: turns ? -1 : 1,
      scaleFrom: turns ? 'right' : 'left',
      draft: 'Draft, not reviewed by a speaker who is a midwife.',
      complaints: [],
    });
  });
});

describe('turning to another language', () => {
  it('keeps the screen and what is half typed, and fetches nothing of a language before', async () => {
    const { context, page, aid, root } = await open();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url().split('/').at(-1) ?? ''));
    await aid.getByTestId('next').click();
    await reach(aid, 'matters');
    await write(aid, 'hopes', 'A calm ro');
    const before = fetched.filter((name) => /\.cy\.|^cy\./.test(name));
    await aid.locator('.languages [data-language="cy"]').click();
    await aid.locator('.languages [data-language="en-GB"]').waitFor();

    expect(before).toEqual([]);
    expect(await root()).toEqual(['cy', 'ltr']);
    expect(await aid.locator('main').getAttribute('data-step')).toBe('matters');
    expect(await aid.locator('textarea').nth(1).inputValue()).toBe('A calm ro');
    await aid.locator('.languages [data-language="en-GB"]').click();
    await aid.locator('.languages [data-language="cy"]').waitFor();
    expect(await root()).toEqual(['en-GB', 'ltr']);
    await context.close();
  });

  it('is offered to a browser in Urdu in Urdu, and not done for it', async () => {
    const { context, page, aid, root } = await open({ locale: 'ur-PK' });
    const invited = aid.getByTestId('invited');
    await invited.waitFor();

    expect(await root()).toEqual(['en-GB', 'ltr']);
    await invited.click();
    await aid.getByTestId('draft').waitFor();
    expect(await root()).toEqual(['ur', 'rtl']);
    await aid.locator('h1:focus').waitFor();
    // The frame is at its top, with the way back in sight, and the page around it has not moved.
    expect([await aid.evaluate(() => scrollY), await page.evaluate(() => scrollY)]).toEqual([0, 0]);
    await context.close();
  });

  it.each([
    [true, 0],
    [false, 1],
  ])('tells of a key only where there are keys: on a phone %s, told %i times', async (phone, times) => {
    const { context, aid } = await open({ phone });
    await aid.locator('.bar-menu').click();
    await aid.locator('.steps.is-open').waitFor();
    const told = aid.locator('.steps > p', { hasText: 'Shift' });

    expect(await told.filter({ visible: true }).count()).toBe(times);
    await context.close();
  });
});

describe('a language that is not offered', () => {
  it.each([
    ['one that nobody has made', 'lang="gu"', 'Gujarati is not here yet. This is in English.'],
    ['a draft, where the page hides drafts', 'lang="ur" drafts="hide"', 'Urdu is not here yet. This is in English.'],
    ['a draft, where it hides them in capitals', 'lang="ur" drafts="HIDE"', 'Urdu is not here yet. This is in English.'],
  ])('is told in English with its own lang: %s', async (_, tag, sentence) => {
    const { context, aid, root } = await open({ tag });
    const said = aid.getByTestId('not-here').locator('span');

    expect(await said.textContent()).toBe(sentence);
    expect(await said.getAttribute('lang')).toBe('en-GB');
    expect(await root()).toEqual(['en-GB', 'ltr']);
    expect(await aid.locator('.languages [data-language="ur"]').count()).toBe(/hide/i.test(tag) ? 0 : 1);
    await context.close();
  });
});

describe('what looks for faults', () => {
  it('sees a number that is turned round, words over others, and words that stick out', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 600 });
    await page.setContent(
      `<div class="aid" dir="rtl"><p>هاتف <a href="tel:1">01632 960123</a></p>
      <p style="position:absolute;top:90px">one line</p><p style="position:absolute;top:92px">another</p>
      <p style="width:60px;white-space:nowrap;position:absolute;top:200px;left:300px">sticks out of it</p>
      <p style="width:40px;overflow:hidden;white-space:nowrap;position:absolute;top:300px">cut off here</p></div>`,
    );
    const faults = (await textFaults(page, true)).join();

    expect(await numbersOutOfOrder(page)).toHaveLength(1);
    for (const fault of ['lies over', 'sticks out', 'is cut off', 'is not translated']) expect(faults).toContain(fault);
    await context.close();
  });
});
