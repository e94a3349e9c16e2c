import type { Page } from 'playwright-core';
import { axeProblems } from './axe';
import { dress, type Look } from './picture';
import type { Aid } from './walk';

/**
 * What is wrong with a screen of the aid in each of these looks: what axe says, and what sticks out sideways.
 * @param page holds the aid; for the side panel it is the same as `aid`
 * @param ask whether axe is asked too, and of contrast among the rest
 * @returns one line for each fault; nothing is good
 */
export async function faults(
  page: Page,
  aid: Aid,
  looks: readonly Look[],
  ask: boolean | 'without contrast' = true,
): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await dress(page, look);
    // What lies under a bar that stays in view is hidden for now only; at the top nothing is.
    for (const where of new Set([page, aid])) await where.evaluate(() => scrollTo(0, 0));
    const wider = await settledOverflow(aid);
    const problems = ask ? await axeProblems(aid, undefined, ask === true) : [];
    if (wider.by > 0) problems.push(`the content is ${wider.by} px wider than the aid: ${wider.what}`);
    if (page !== aid && (await settledOverflow(page)).by > 0) problems.push('the page around the aid scrolls sideways');
    found.push(...problems.map((problem) => `${JSON.stringify(look)}: ${problem}`));
  }
  return found;
}

/** By how many pixels a document is wider than its window, two pictures later, and what reaches that far. */
const settledOverflow = (where: Aid): Promise<{ by: number; what: string }> =>
  where.evaluate(
    () =>
      new Promise<{ by: number; what: string }>((settle) => {
        const right = (element: Element) => Math.round(element.getBoundingClientRect().right);
        const measure = () => {
          const wide = document.documentElement.scrollWidth;
          const far = wide > innerWidth ? [...document.body.querySelectorAll('*')].filter((one) => right(one) >= wide) : [];
          settle({ by: wide - innerWidth, what: far.at(-1)?.parentElement?.outerHTML.slice(0, 200) ?? '' });
        };
        // Sizes are watched, and followed.
        requestAnimationFrame(() => requestAnimationFrame(measure));
      }),
  );
