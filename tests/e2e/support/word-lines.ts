import type { Aid } from './walk';

/** Words of figures, and where they stand: in a cell of a table, beside a number, or in a sentence. */
export interface WordLines {
  text: string;
  /** How many lines it takes. */
  lines: number;
  /** A word of it that goes on in a second line. */
  broken?: string;
}

/** How every text that matches is laid out, by the rectangles that a browser gives for its words. */
export const wordLines = (aid: Aid, selector: string): Promise<WordLines[]> =>
  aid.evaluate((which) => {
    /** Lines are apart where one begins below the middle of the one before it. */
    const count = (boxes: DOMRect[]) => {
      let lines = 0;
      let middle = Number.NEGATIVE_INFINITY;
      for (const { top, bottom, width } of boxes.sort((one, other) => one.top - other.top)) {
        if (width < 1 || top < middle) continue;
        lines += 1;
        middle = (top + bottom) / 2;
      }
      return lines;
    };
    return [...document.querySelectorAll(which)].flatMap((element) => {
      const text = element.textContent?.trim() ?? '';
      if (!text || !element.checkVisibility()) return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = count([...range.getClientRects()]);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let broken: string | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}]+/gu)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (count([...range.getClientRects()]) > 1) broken ??= word;
        }
      }
      return [{ text, lines, ...(broken && { broken }) }];
    });
  }, selector);
