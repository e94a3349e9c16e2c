import type { Page } from 'playwright-core';
import type { Aid } from './walk';

interface Focus {
  /** The beginning of its markup; empty where nothing in the aid has the focus. */
  name: string;
  /** Of it, or of as much of it as has to be seen. */
  box: { top: number; bottom: number; left: number; right: number };
  covered: boolean;
}

/** Somebody who has a keyboard and nothing else, and who looks where the focus is after every key. */
export class Keys {
  /** Places that had the focus and could not be seen. */
  readonly unseen: string[] = [];
  /** Keys after which nothing in the aid had the focus any more. */
  readonly lost: string[] = [];
  readonly #page: Page;
  readonly #aid: Aid;

  /** @param page gets the keys and holds the aid; for the side panel it is the same as `aid` */
  constructor(page: Page, aid: Aid) {
    this.#page = page;
    this.#aid = aid;
  }

  /** Goes on with Tab until something that fits `selector` has the focus. */
  async to(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      await this.#page.keyboard.press(key);
      const focus = await this.#look();
      if (focus.name) await this.#check(focus);
      if (await this.isOn(selector)) return;
    }
    throw new Error(`150 times ${key} do not lead to ${selector}`);
  }

  /** Presses a key that does something, and notes when the focus is nowhere after it. */
  async press(key: string): Promise<void> {
    const before = await this.#look();
    await this.#page.keyboard.press(key);
    const after = await this.#look();
    if (after.name) await this.#check(after);
    else this.lost.push(`${key} on ${before.name}`);
  }

  type(words: string): Promise<void> {
    return this.#page.keyboard.type(words);
  }

  isOn(selector: string): Promise<boolean> {
    return this.#aid.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  }

  async #check({ name, box, covered }: Focus): Promise<void> {
    const around = this.#page === this.#aid ? undefined : await this.#frame();
    const [x, y] = [around?.x ?? 0, around?.y ?? 0];
    const window = this.#page.viewportSize() ?? { width: 0, height: 0 };
    const inside =
      box.top + y >= -1 && box.bottom + y <= window.height + 1 && box.left + x >= -1 && box.right + x <= window.width + 1;
    const where = `${Math.round(box.top + y)} to ${Math.round(box.bottom + y)} of ${window.height}`;
    if (!inside) this.unseen.push(`outside of the window, ${where}: ${name}`);
    else if (covered) this.unseen.push(`covered: ${name}`);
  }

  async #frame() {
    const frame = this.#page.frames().find((one) => one === this.#aid);
    const element = await frame?.frameElement();
    return (await element?.boundingBox()) ?? undefined;
  }

  /** Where the focus is, two pictures later: a bar that follows the page has followed by then. */
  #look(): Promise<Focus> {
    return this.#aid.evaluate(
      () =>
        new Promise<Focus>((settle) => {
          const look = () => {
            const at = document.activeElement;
            const first = at?.getClientRects()[0];
            if (!at || at === document.body || !first) {
              return settle({ name: '', box: { top: 0, bottom: 0, left: 0, right: 0 }, covered: false });
            }
            const { top, left, right } = first;
            // A browser scrolls a text field no further than to its caret, and a dialog can be taller than the window.
            const part = at.matches('textarea') ? first.height / 2 : at.matches('[role=dialog]') ? 200 : first.height;
            const bottom = top + Math.min(part, first.height);
            const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            // A radio button may be drawn by its label.
            const own = at.closest('label') ?? at;
            settle({ name: at.outerHTML.slice(0, 120), box: { top, bottom, left, right }, covered: !own.contains(hit) });
          };
          requestAnimationFrame(() => requestAnimationFrame(look));
        }),
    );
  }
}
