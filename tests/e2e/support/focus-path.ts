import type { Page } from 'playwright-core';
import type { Aid } from './walk';

interface At {
  /** The beginning of its markup; empty where nothing in the aid has the focus. */
  name: string;
  /** What is wrong with where it is, or with how it looks. */
  wrong: string[];
}

declare global {
  /** Where the focus was last, in the window of the aid. */
  var focusBefore: Element | undefined;
}

/**
 * Somebody who has a keyboard and nothing else, in a window of any size: after every Tab it is looked at whether the focus
 * is in the window, has a ring, lies under nothing that sticks, and comes after what had it before, as one reads.
 */
export class FocusPath {
  readonly faults: string[] = [];
  /** How many places had the focus. */
  stops = 0;
  readonly #page: Page;
  readonly #aid: Aid;

  constructor(page: Page, aid: Aid) {
    this.#page = page;
    this.#aid = aid;
  }

  /** Goes on with Tab until something that fits has the focus. */
  async to(selector: string): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      await this.#page.keyboard.press('Tab');
      const { name, wrong } = await this.#look();
      this.faults.push(...wrong.map((fault) => `${fault}: ${name}`));
      if (name) this.stops += 1;
      if (await this.#aid.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    }
    throw new Error(`150 times Tab do not lead to ${selector}`);
  }

  /** Presses a key that may bring another screen; what has the focus then is the beginning of a new way. */
  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.#aid.evaluate(() => {
      globalThis.focusBefore = undefined;
    });
  }

  async #look(): Promise<At> {
    const frame = this.#page.frames().find((one) => one === this.#aid && one !== this.#page.mainFrame());
    const around = await (await frame?.frameElement())?.boundingBox();
    const window = this.#page.viewportSize() ?? { width: 0, height: 0 };
    return this.#aid.evaluate(
      ([left, top, width, height]) =>
        new Promise<At>((settle) => {
          const look = () => {
            const at = document.activeElement;
            const before = globalThis.focusBefore;
            if (!at || at === document.body) {
              globalThis.focusBefore = undefined;
              return settle({ name: '', wrong: [] });
            }
            globalThis.focusBefore = at;
            const wrong: string[] = [];
            const own = at.closest('label') ?? at;
            const box = at.getBoundingClientRect();
            // Of a field it is enough to see where she types: no browser scrolls further than to its caret, which stands in
            // the middle of its line, and lines of Nastaliq are more than twice as high as its letters.
            const { fontSize, lineHeight, paddingTop, borderTopWidth } = getComputedStyle(at);
            const [letters = 0, line = 0, ...above] = [fontSize, lineHeight, paddingTop, borderTopWidth].map(Number.parseFloat);
            const caret = box.top + above.reduce((sum, size) => sum + size, 0) + (line - letters) / 2;
            const seen = {
              ...box.toJSON(),
              ...(at.matches('textarea')
                ? { top: caret, bottom: caret + letters }
                : { bottom: box.top + Math.min(box.height, 48) }),
            } as DOMRect;
            if (seen.top + top < -1 || seen.bottom + top > height + 1 || seen.left + left < -1 || seen.right + left > width + 1)
              wrong.push(
                `outside of the window (${Math.round(seen.top + top)} to ${Math.round(seen.bottom + top)} of ${height})`,
              );
            const sticky = [...document.querySelectorAll('*')].filter((one) => {
              const { position, visibility } = getComputedStyle(one);
              return /sticky|fixed/.test(position) && visibility === 'visible' && !one.contains(at) && one.checkVisibility();
            });
            for (const one of sticky) {
              const over = one.getBoundingClientRect();
              const down = Math.min(over.bottom, seen.bottom) - Math.max(over.top, seen.top);
              const across = Math.min(over.right, seen.right) - Math.max(over.left, seen.left);
              if (down <= 1 || across <= 1) continue;
              // Two that stick in one place: the one that comes later in the page, or higher, is seen.
              const hit = document.elementFromPoint(
                Math.max(seen.left, over.left) + across / 2,
                Math.max(seen.top, over.top) + down / 2,
              );
              if (hit && one.contains(hit)) wrong.push(`${Math.round(down)} px of it under .${one.className}`);
            }
            const ringed = [at, own, own.firstElementChild, at.nextElementSibling].some((one) => {
              const { outlineStyle, outlineWidth } = one ? getComputedStyle(one) : { outlineStyle: 'none', outlineWidth: '0' };
              return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
            });
            if (!ringed) wrong.push('no ring around it');
            if (before?.isConnected && before !== at) {
              if (!(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING))
                wrong.push('before what came before it');
              const last = before.getBoundingClientRect();
              const sticks = (one: Element) => one.closest('.head-of-aid, .heads') !== null;
              const together = Math.min(last.bottom, box.bottom) - Math.max(last.top, box.top);
              const rtl = getComputedStyle(at).direction === 'rtl';
              if (!sticks(before) && !sticks(at)) {
                const inLine = together > Math.min(last.height, box.height) / 2;
                if (inLine && (rtl ? box.right > last.right + 1 : box.left < last.left - 1))
                  wrong.push('against the way one reads');
                else if (!inLine && box.bottom < last.top && (rtl ? box.left >= last.left : box.right <= last.right))
                  wrong.push('above what came before it');
              }
            }
            settle({ name: at.outerHTML.slice(0, 120), wrong });
          };
          requestAnimationFrame(() => requestAnimationFrame(look));
        }),
      [around?.x ?? 0, around?.y ?? 0, window.width, window.height] as const,
    );
  }
}
