import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertsOf } from './support/alerts';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { openOwnPage, widgetElement, widgetScript } from './support/own-page';
import { startServer } from './support/server';
import { until } from './support/until';
import { goTo, reach, walk } from './support/walk';
import { widgetFrame, widgetFrames } from './support/widget';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  context = await browser.newContext();
  complaints = complaintsOf(context);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const oneAlert = (page: Page) =>
  until('an alert', async () => {
    const alerts = await alertsOf(page);
    return alerts.length > 0 && alerts;
  });

describe('an element with a wrong attribute', () => {
  it.each([
    { says: 'without a pack', tag: '<evenhand-aid>', name: 'pack', good: 'place-of-birth', value: 'missing' },
    { says: 'with an unknown pack', tag: '<evenhand-aid pack="nope">', name: 'pack', good: 'place-of-birth', value: 'nope' },
    {
      says: 'with a language that is no tag',
      tag: '<evenhand-aid pack="place-of-birth" lang="Welsh, please">',
      name: 'lang',
      good: 'en-GB',
      value: 'Welsh, please',
    },
  ])('says so where it stands, $says, and shows the aid once it is right', async ({ tag, name, good, value }) => {
    const page = await openOwnPage(context, server.url, { body: `${tag}</evenhand-aid>` });
    const [alert, ...others] = await oneAlert(page);
    expect(others).toEqual([]);
    expect(alert?.visible).toBe(true);
    expect(alert?.text).toContain(`“${name}”`);
    expect(alert?.text).toContain(value);
    expect(alert?.text).toContain(`“${good}”`);

    await page
      .locator('evenhand-aid')
      .evaluate((element, [key, to]) => element.setAttribute(key as string, to as string), [name, good]);
    await widgetFrame(page);

    expect(await alertsOf(page)).toEqual([]);
    await page.close();
  });

  it('names both attributes when both are wrong, and takes the aid away when one becomes wrong', async () => {
    const page = await openOwnPage(context, server.url);
    await widgetFrame(page);
    await page.locator('evenhand-aid').evaluate((element) => {
      element.setAttribute('pack', 'nope');
      element.setAttribute('lang', '?');
    });
    const alerts = await until('two alerts', async () => {
      const found = await alertsOf(page);
      return found.length === 2 && found;
    });

    expect(alerts.map(({ text }) => text.match(/“(\w+)”/)?.[1])).toEqual(['pack', 'lang']);
    // The browser tells of a frame that has gone when it likes.
    await until('the frame to be gone', () => page.frames().length === 1);
    await page.close();
  });
});

describe('an element on a page', () => {
  it('has her words still when it was taken out and put in elsewhere', async () => {
    const page = await openOwnPage(context, server.url, { body: `<main>${widgetElement}</main><aside></aside>` });
    await walk(await widgetFrame(page), { words: { hopes: 'A calm room' } });
    await page.evaluate(() => {
      const element = document.querySelector('evenhand-aid');
      element?.remove();
      document.querySelector('aside')?.append(element as Node);
    });
    const aid = await widgetFrame(page);
    await goTo(aid, 'My plan');
    await reach(aid, 'plan');

    expect(await aid.locator('.about-said blockquote').allTextContents()).toEqual(['A calm room']);
    await page.close();
  });

  it('stands beside another one, and each has words of its own', async () => {
    const page = await openOwnPage(context, server.url, { body: widgetElement + widgetElement });
    const [first, second] = await widgetFrames(page, 2);
    if (!first || !second) throw new Error('there are not two of them');
    await walk(first, { words: { hopes: 'The one wish' } });
    await walk(second, { words: { hopes: 'The other wish' } });

    expect(await first.locator('.about-said blockquote').allTextContents()).toEqual(['The one wish']);
    expect(await second.locator('.about-said blockquote').allTextContents()).toEqual(['The other wish']);
    await page.close();
  });

  it('works when its script is there twice', async () => {
    const page = await openOwnPage(context, server.url, { head: widgetScript });
    await walk(await widgetFrame(page), { upTo: 'matters' });

    expect(page.frames()).toHaveLength(2);
    await page.close();
  });

  it('works when it is made by a script, and attached later', async () => {
    const page = await openOwnPage(context, server.url, { body: '<main></main>' });
    await page.evaluate(() => {
      const element = document.createElement('evenhand-aid');
      element.setAttribute('pack', 'place-of-birth');
      document.querySelector('main')?.append(element);
    });

    await walk(await widgetFrame(page), { upTo: 'matters' });
    await page.close();
  });
});

it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
