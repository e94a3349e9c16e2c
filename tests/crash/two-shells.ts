import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../e2e/support/chromium';
import { keep, keepFromNow, openLast, unlock } from '../e2e/support/keep';
import { type Aid, fields, goTo, pick, reach, untilKept, walk, write } from '../e2e/support/walk';
import { widgetFrame } from '../e2e/support/widget';
import { entriesIn } from './entries-in';

const passphrase = 'four plain words here';
const names = ['panel', 'widget'] as const;
type Name = (typeof names)[number];

/** The panel, kept with a passphrase, and the widget, kept on the device, in a browser that is killed again and again. */
export class TwoShells {
  /** Everything that a screen called kept. */
  readonly said: Record<Name, string[]> = { panel: [], widget: [] };
  /** What of it was not there afterwards. */
  readonly missing: string[] = [];
  readonly #browser: ExtensionBrowser;
  readonly #widget: string;
  /** Entries that lay on the disk when it was last looked. */
  readonly #entries: Record<Name, number> = { panel: 0, widget: 0 };
  readonly #pages = new Map<Name, Page>();

  private constructor(browser: ExtensionBrowser, widget: string) {
    this.#browser = browser;
    this.#widget = widget;
  }

  /** @param widget address of a page with the widget */
  static async begin(widget: string): Promise<TwoShells> {
    const shells = new TwoShells(await ExtensionBrowser.launch(), widget);
    await shells.#open();
    const panel = await shells.#inFront('panel');
    await walk(panel, { upTo: 'start' });
    await keepFromNow(panel, { how: 'passphrase', passcode: passphrase });
    await goTo(panel, 'What matters');
    const aid = await shells.#inFront('widget');
    await walk(aid, { upTo: 'start' });
    await keep(aid);
    await untilKept(aid);
    await goTo(aid, 'What matters');
    return shells;
  }

  /**
   * Says something in both shells, kills the browser in the moment in which the second calls it kept, comes back, and
   * looks whether it is all there.
   * @param last the shell that says "kept" last
   * @param pausing true where nobody leaves the field: a pause in her typing is what keeps the words
   */
  async crash(words: string, last: Name, pausing: boolean): Promise<void> {
    const end = await this.#browser.fuse();
    for (const name of names.toSorted((a, b) => Number(a === last) - Number(b === last))) await this.#say(name, words, pausing);
    await end();
    await this.#browser.relaunch();
    await this.#open();
    for (const name of names) await this.#comeBack(name);
  }

  /** Looks for everything that was ever said in what a person takes to another device: it has what was written over too. */
  async lookForAll(): Promise<void> {
    for (const name of names) {
      const aid = await this.#inFront(name);
      await goTo(aid, 'To another device');
      // Where a passphrase is asked for, a file is sealed too unless somebody says otherwise.
      await aid.getByTestId('seal-file').setChecked(false);
      const coming = this.#pages.get(name)?.waitForEvent('download');
      await aid.getByTestId('save-plan-file').click();
      const file = readFileSync((await (await coming)?.path()) ?? '', 'utf8');
      for (const words of this.said[name]) if (!file.includes(words)) this.missing.push(`${name}: “${words}”, in a file`);
    }
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async #open(): Promise<void> {
    const addresses = { panel: this.#browser.address('sidepanel.html'), widget: this.#widget };
    await Promise.all(
      names.map(async (name) => {
        const page = await this.#browser.context.newPage();
        this.#pages.set(name, page);
        await page.goto(addresses[name]);
      }),
    );
  }

  /** The aid, in the tab that is in front from then on: one behind it is drawn late, and works late. */
  async #inFront(name: Name): Promise<Aid> {
    const page = this.#pages.get(name);
    if (!page) throw new Error(`the ${name} is not open`);
    await page.bringToFront();
    return name === 'panel' ? page : widgetFrame(page);
  }

  async #say(name: Name, words: string, pausing: boolean): Promise<void> {
    const aid = await this.#inFront(name);
    const kept = untilItSaysSo(aid);
    await write(aid, 'hopes', words);
    if (!pausing) await aid.getByLabel(fields.hopes).blur();
    await kept;
    this.said[name].push(words);
  }

  async #comeBack(name: Name): Promise<void> {
    const aid = await this.#inFront(name);
    if (name === 'panel') await unlock(aid, passphrase);
    await openLast(aid);
    await reach(aid, 'plan');
    await aid.locator('.paper').first().waitFor();
    const last = this.said[name].at(-1) ?? '';
    const shown = await aid.locator('.paper blockquote').allTextContents();
    if (!shown.includes(last)) this.missing.push(`${name}: “${last}”`);
    const [before, entries] = [this.#entries[name], await entriesIn(aid)];
    // Each time something was said, so that there is one more at the least.
    if (entries <= before) this.missing.push(`${name}: ${before} entries before “${last}”, and ${entries} after`);
    this.#entries[name] = entries;
    if (name === 'panel') {
      await goTo(aid, 'All decisions');
      await pick(aid);
    }
    await goTo(aid, 'What matters');
  }
}

/** Settles in the moment in which the screen says "kept" after it has said "keeping". */
const untilItSaysSo = (aid: Aid): Promise<void> =>
  aid.evaluate(
    () =>
      new Promise<void>((settle) => {
        let keeping = false;
        const look = () => {
          const state = document.querySelector<HTMLElement>('.kept')?.dataset.kept;
          if (state === 'keeping') keeping = true;
          if (keeping && state === 'kept') settle();
        };
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
