import type { Aid } from './walk';

/** What would move on a screen by itself, or scroll smoothly; nothing is good. */
export const moving = (aid: Aid): Promise<string[]> =>
  aid.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const moves = transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
      return moves ? [`it moves: ${element.outerHTML.slice(0, 80)}`] : [];
    }),
  );
