import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { dress } from './support/picture';
import { speak } from './support/speak';
import { goTo, reach } from './support/walk';

let browser: ExtensionBrowser;
let panel: Page;

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
  panel = await browser.context.newPage();
  await dress(panel, { width: 360, height: 800 });
  await panel.goto(browser.address('sidepanel.html'));
  await panel.locator('[data-decision=place-of-birth]').click();
  await reach(panel, 'start');
}, 120_000);

afterAll(() => browser?.close());

/** How what covers the screen and what scrolls are, with the menu open, at its top and at its end. */
const menuAt = async (width: number) => {
  await dress(panel, { width, height: 800 });
  const button = panel.locator('.bar-menu');
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  const seen = await panel.evaluate(() => {
    const menu = document.querySelector('nav.steps');
    const cover = document.querySelector('[data-testid=lock-now]');
    if (!menu || !cover) throw new Error('there is no menu, or nothing in it that covers the screen');
    const isSeen = () => {
      const { left, top, width, height } = cover.getBoundingClientRect();
      return top + height <= innerHeight && cover.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    };
    const tops = [0, menu.scrollHeight].map((top) => {
      menu.scrollTop = top;
      return isSeen();
    });
    menu.scrollTop = 0;
    return { tops, pageScrolls: getComputedStyle(document.documentElement).overflowY !== 'hidden' };
  });
  await button.click();
  return seen;
};

describe('the menu of the panel, as it is laid out', () => {
  it.each(['en-GB', 'ur', 'ar'])('has what covers the screen in view at its top and at its end, in %s', async (locale) => {
    await speak(panel, locale);
    const seen = { tops: [true, true], pageScrolls: false };

    const found = [await menuAt(360), await menuAt(320)];
    await speak(panel, 'en-GB');

    expect(found).toEqual([seen, seen]);
  });

  it.each([768, 1280])(
    'marks the current item alone in forced colours at %i pixels, with nothing at its first letter',
    async (width) => {
      await dress(panel, { width, height: 800, forcedColors: true });
      const marked = await panel.evaluate(() => {
        const page = getComputedStyle(document.body).backgroundColor;
        return [...document.querySelectorAll('.menu-group button')]
          .filter((item) => getComputedStyle(item).borderBlockEndColor !== page)
          .map((item) => [item.textContent, getComputedStyle(item).borderInlineStartWidth]);
      });

      expect(marked).toEqual([['Start', '0px']]);
    },
  );

  it('opens the classroom in a tab from a decision of which nothing was said, and leaves it on the screen', async () => {
    await dress(panel, { width: 360, height: 800 });
    const opening = browser.context.waitForEvent('page');
    await goTo(panel, 'Practise in a tab');
    const beside = await opening;
    await beside.locator('.practice-banner').waitFor();
    await beside.close();

    expect(await panel.locator('main').getAttribute('data-step')).toBe('start');
  });
});
