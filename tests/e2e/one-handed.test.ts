import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { type OwnAddress, startOwnAddress } from './support/own-address';
import { type Aid, goTo, type Step, walk } from './support/walk';
import { widgetFrame } from './support/widget';

/** Where the thumb of the hand that holds a phone gets to without a second grip: the lower half and a little more. */
const reach = 0.4;
const target = 44;

let address: OwnAddress;
let browser: Browser;

beforeAll(async () => {
  address = await startOwnAddress('');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await address?.cut();
});

/** What is smaller than a fingertip among everything that can be pressed on the screen, each by its words. */
const tooSmall = (aid: Aid) =>
  aid.evaluate((most) => {
    const pressed = [...document.querySelectorAll<HTMLElement>('button, a[href], input, summary, textarea, select')];
    return pressed.flatMap((one) => {
      const whole = one.closest('label') ?? one;
      const { width, height } = whole.getBoundingClientRect();
      if (!width || one.closest('.unseen') || !one.checkVisibility()) return [];
      const words = (one.getAttribute('aria-label') ?? whole.textContent ?? '').slice(0, 40);
      // A hair less is the rounding of a line.
      return Math.min(width, height) < most - 0.5 ? [`${words}: ${Math.round(width)} × ${Math.round(height)}`] : [];
    });
  }, target);

/** How far down the screen a control can be brought, of 1, by scrolling alone; 0 where something lies over it. */
const lowest = (aid: Aid, control: string) =>
  aid
    .locator(control)
    .first()
    .evaluate((one: HTMLElement) => {
      one.scrollIntoView({ block: 'end' });
      const { left, top, width, height } = one.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return at && one.contains(at) ? (top + height / 2) / innerHeight : 0;
    });

/** Whether the way out is in view and nothing lies over it, half-way down the screen. */
const canLeave = (aid: Aid) =>
  aid.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight / 2);
    return [...document.querySelectorAll('button')].some((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return one.textContent?.includes('Leave now') && one.contains(at);
    });
  });

/** The way on and the way back of each step, as she finds them at the end of it. */
const ways: Record<Step, readonly string[]> = {
  start: ['[data-testid=next]', '[data-testid=also]'],
  matters: ['[data-testid=next]', '[data-testid=way-back]'],
  compare: ['[data-testid=next]', '[data-testid=way-back]', '.row-open'],
  row: ['[data-testid=back-to-compare]', '[data-testid=ask-about]'],
  questions: ['[data-testid=next]', '[data-testid=way-back]'],
  decide: ['[data-testid=next]', '[data-testid=way-back]'],
  plan: ['[data-testid=way-back]', '[data-testid=print]', '[data-testid=keep]', '[data-testid=delete]'],
};

describe.each([
  { width: 320, height: 568, letters: 'usual' },
  { width: 360, height: 740, letters: 'usual' },
  { width: 320, height: 568, letters: 'largest' },
])('with one hand, at $width × $height, in letters of the $letters size', ({ width, height, letters }) => {
  it('she gets to her plan and back: each way is large enough to press and within reach of a thumb, and the way out is in view', async () => {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(`${address.page}?pack=place-of-birth`);
    const aid = await widgetFrame(page);
    await goTo(aid, 'Language');
    await aid.locator(`input[type=radio][value=${letters}]`).check();
    await goTo(aid, 'Start');
    const small: Record<string, string[]> = {};
    const high: string[] = [];
    const wide: string[] = [];
    const shut: string[] = [];
    const look = async (step: Step) => {
      const found = await tooSmall(aid);
      if (found.length > 0) small[step] = [...new Set(found)];
      for (const way of ways[step]) if ((await lowest(aid, way)) < reach) high.push(`${step} ${way}`);
      if (await aid.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(step);
      if (!(await canLeave(aid))) shut.push(step);
    };
    await walk(aid, { words: {}, visit: look });
    await context.close();

    expect(small).toEqual({});
    expect(high).toEqual([]);
    expect(wide).toEqual([]);
    expect(shut).toEqual([]);
  });
});
