import type { Page } from 'playwright-core';
import { axeProblems } from './axe';
import { dress, type Look } from './picture';
import type { Aid } from './walk';

/**
 * What is wrong with a screen of the aid in each of these looks: what axe says, and what sticks out sideways.
 * @param page holds the aid; for the side panel it is the same as `aid`
 * @returns one line for each fault; nothing is good
 */
export async function faults(page: Page, aid: Aid, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await dress(page, look);
    // What lies under a bar that stays in view is hidden for now only; at the top of the page nothing is.
    await page.evaluate(() => scrollTo(0, 0));
    const wider = await settledOverflow(aid);
    const problems = await axeProblems(aid);
    if (wider > 0) problems.push(`the content is ${wider} px wider than the aid`);
    if (page !== aid && (await settledOverflow(page)) > 0) problems.push('the page around the aid scrolls sideways');
    found.push(...problems.map((problem) => `${JSON.stringify(look)}: ${problem}`));
  }
  return found;
}

/** By how many pixels a document is wider than its window, two pictures later: sizes are watched, and followed. */
const settledOverflow = (where: Aid): Promise<number> =>
  where.evaluate(
    () =>
      new Promise<number>((settle) => {
        const measure = () => settle(document.documentElement.scrollWidth - innerWidth);
        requestAnimationFrame(() => requestAnimationFrame(measure));
      }),
  );
