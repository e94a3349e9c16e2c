import type { Aid } from './walk';

/**
 * How far down a screen its heading and the first thing to press or fill in end, in CSS pixels from its top. A field of
 * several lines is there with the first of them, which is as high as a button.
 */
export interface FirstView {
  heading: number;
  control: number;
  /** What that control is, for whoever reads a failure. */
  what: string;
}

/** Of the screen as it is, from its top, whatever is scrolled; a control that belongs to a notice is none of the step's. */
export const firstView = (aid: Aid): Promise<FirstView> =>
  aid.evaluate(() => {
    const main = document.querySelector('main');
    const heading = main?.querySelector('h1');
    const after = [...(main?.querySelectorAll('button, input, textarea, select, summary, a[href]') ?? [])].filter(
      (one) =>
        heading &&
        heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING &&
        !one.closest('.notice') &&
        one.checkVisibility(),
    );
    // A box to tick is pressed by its words as well.
    const control = after[0]?.matches('input') ? (after[0].closest('label') ?? after[0]) : after[0];
    const end = (element: Element | null | undefined, most = Number.POSITIVE_INFINITY) => {
      if (!element) return Number.POSITIVE_INFINITY;
      const { top, height } = element.getBoundingClientRect();
      return Math.round(top + scrollY + Math.min(height, most));
    };
    const line = 48;
    return {
      heading: end(heading),
      control: end(control, control?.matches('textarea') ? line : undefined),
      what: control?.textContent?.slice(0, 40) ?? 'none',
    };
  });
