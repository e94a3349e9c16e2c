import type { Aid } from './walk';

/** What is English whatever the screen is in, what she wrote herself, and what a browser draws. */
const notOurs = [
  '.hers',
  '.kept-lines',
  'textarea',
  'select',
  'code',
  'pre',
  'a[href^="http"]',
  '[data-language]',
  '.language-one',
].join(', ');

/**
 * What is wrong with the words on a screen, one line for each: words that are cut off, stick out, or lie over each other;
 * and in a test language, which has no plain Latin letter, a word that stayed English.
 */
export const textFaults = (aid: Aid, isTest: boolean): Promise<string[]> =>
  aid.evaluate(
    ([skip, looksForEnglish]) => {
      const found = new Set<string>();
      const root = document.querySelector('.aid') ?? document.body;
      const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      // What says that it is in another language than the screen; a column that is in hers is held to it.
      const foreign = (element: Element) =>
        (element.closest<HTMLElement>('[lang]') ?? document.documentElement).lang !== document.documentElement.lang;
      const own = (element: Element) => foreign(element) || element.closest(skip) !== null;
      // Months, hours of the day and what makes a version are the platform's, and are English in a language that is none.
      const platform =
        /place-of-birth|[0-9a-f]{8,}|\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|AM|PM|and|at)\b/g;
      const english = (text: string) => (looksForEnglish ? text.replace(platform, '').match(/[A-Za-z]{2,}/)?.[0] : undefined);

      const texts: { element: Element; text: string; boxes: DOMRect[] }[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!element || !text || !seen(element) || element.closest('svg, .unseen, .arm-name')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        texts.push({ element, text, boxes: [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1) });
      }

      for (const { element, text } of texts) {
        if (own(element)) continue;
        const word = english(text);
        if (word) found.add(`“${word}” is not translated, in “${text.slice(0, 60)}”`);
      }
      for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
        if (own(element) || !seen(element)) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          const word = english(element.getAttribute(name) ?? '');
          if (word) found.add(`“${word}” is not translated, in the ${name} “${element.getAttribute(name)?.slice(0, 60)}”`);
        }
      }

      // The name of the decision in the bar ends after two lines, and the first words of a plan after three; both are whole elsewhere.
      const meant = '.bar-where b, .saved-words, .note-preview, .door-measure, .unseen, .arm-name, textarea, pre';
      for (const { element, text, boxes } of texts) {
        if (element.closest(meant)) continue;
        for (let around: Element | null = element; around && around !== root; around = around.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(around);
          if (![overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip')) continue;
          const frame = around.getBoundingClientRect();
          if (boxes.some((box) => box.right > frame.right + 1 || box.left < frame.left - 1 || box.bottom > frame.bottom + 6))
            found.add(`“${text.slice(0, 60)}” is cut off by .${around.className}`);
        }
        // Where her spaces are kept, one at the end of a line hangs over the edge, and is nothing to see.
        const over = getComputedStyle(element).whiteSpaceCollapse === 'preserve' ? 16 : 1;
        if (boxes.some((box) => box.right > innerWidth + over || box.left < -over))
          found.add(`“${text.slice(0, 60)}” sticks out`);
      }

      // What sticks to the top lies over what scrolls by below it, and a passport over its page: both are meant to.
      const lines = texts
        .filter(
          ({ element }) =>
            !element.closest('.head-of-aid, .leave-below, .heads, .passport, .door-measure, .aloud, .note-preview'),
        )
        .flatMap(({ element, text, boxes }) => boxes.map((box) => ({ element, text, box })))
        .sort((a, b) => a.box.top - b.box.top);
      for (const [index, one] of lines.entries()) {
        for (const other of lines.slice(index + 1)) {
          if (other.box.top > one.box.bottom) break;
          if (other.element === one.element || other.element.contains(one.element) || one.element.contains(other.element))
            continue;
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // A font may reach beyond its line; half of one that lies over another is no longer to be read.
          if (across > 3 && down > Math.min(one.box.height, other.box.height) * 0.55)
            found.add(`“${one.text.slice(0, 40)}” lies over “${other.text.slice(0, 40)}”`);
        }
      }
      return [...found];
    },
    [notOurs, isTest] as const,
  );
