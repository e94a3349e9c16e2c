import type { Frame } from 'playwright-core';

/** How the words of the aid look, in its own document. */
export const aidLooks = (aid: Frame) =>
  aid.locator('h1, h2, .lead-in, .button, .hers-field, .pick').evaluateAll((elements) =>
    elements.map((element) => {
      const { fontSize, fontFamily, fontStyle, lineHeight, color, direction, display, textTransform } = getComputedStyle(element);
      return { tag: element.tagName, fontSize, fontFamily, fontStyle, lineHeight, color, direction, display, textTransform };
    }),
  );
