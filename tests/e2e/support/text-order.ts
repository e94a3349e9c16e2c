import type { Aid } from './walk';

/**
 * Numbers, ranges of digits, times and telephone numbers that do not read from left to right as they are drawn; nothing
 * is good.
 * @param within a selector, to look at one part only
 */
export const numbersOutOfOrder = (aid: Aid, within = '.aid'): Promise<string[]> =>
  aid.evaluate((selector) => {
    const found: string[] = [];
    for (const root of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (!node.parentElement?.checkVisibility() || node.parentElement.closest('svg, .unseen, .arm-name')) continue;
        const whole = node.parentElement.matches('a[href^="tel:"]') ? /\S.*\S/g : /\d[\d,.:]*\d/g;
        for (const match of text.matchAll(whole)) {
          const places = [...match[0]].map((_, index) => {
            const range = document.createRange();
            range.setStart(node, match.index + index);
            range.setEnd(node, match.index + index + 1);
            return range.getBoundingClientRect();
          });
          // An address may go on in the next line.
          const isBack = ({ left, top }: DOMRect, before: DOMRect | undefined) =>
            before !== undefined && Math.abs(top - before.top) < 2 && left < before.left - 0.5;
          if (places.some((place, index) => isBack(place, places[index - 1]))) found.push(`${match[0]} in “${text}”`);
        }
      }
    }
    return found;
  }, within);
