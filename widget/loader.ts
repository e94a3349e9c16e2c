import { english } from '../lib/languages';
import { problemLine } from '../lib/problem';
import type { Opened, WidgetAid } from './aid';
import { type Asked, askedBy, attributes, badAttribute } from './attributes';
import { fetchFile } from './fetch-file';
import { hostStyle, showMessage } from './message';
import * as pristine from './pristine';
import { readTheme } from './read-theme';
import { bringPart, fetchPack, fetchPart, packIds } from './release';
import { say } from './say';
import { besideScript } from './script-address';

/** What a page hears of it, where the tag asks for that: that it is there, or could not be. */
type Told = 'evenhand-ready' | 'evenhand-failed';

/**
 * `<evenhand-aid pack="place-of-birth" lang="en-GB">`, or `pack-url` with the folder of a local pack on the same
 * website: the aid in a frame of its own inside a closed shadow root.
 * Nothing is kept until she says so; nothing is written to the page, its attributes, its address or its storage.
 */
class EvenhandAid extends HTMLElement {
  static readonly observedAttributes = attributes;
  // Else `attachInternals` gives the closed root to every script of the page.
  static readonly disabledFeatures = ['internals'];

  readonly #root = pristine.attachClosed(this);
  // What she said outlives a change of attribute, and a moment off the page.
  #aid: WidgetAid | undefined;
  #shown = '';
  #told: Told | undefined;

  connectedCallback() {
    this.#show();
  }

  disconnectedCallback() {
    this.#aid?.unmount();
  }

  attributeChangedCallback() {
    if (pristine.read(this, 'isConnected')) this.#show();
  }

  #show() {
    const asked = askedBy(this);
    const isTag = tag.test(asked.lang);
    const known = asked.url !== null || (asked.pack !== null && packIds.includes(asked.pack));
    const shown = known && isTag ? JSON.stringify(asked) : '';
    if (this.#shown === shown && shown) return this.#aid?.mount();
    this.#aid?.unmount();
    this.#shown = shown;
    if (known && isTag) {
      pristine.call(this.#root, 'replaceChildren');
      hostStyle(this.#root);
      // While the files are on their way: a browser takes its time to make a frame, and whoever taps is answered first.
      setTimeout(() => {
        if (this.#shown === shown && !this.#aid) pristine.frameIn(this.#root, '');
      });
      void this.#fetch(asked, shown);
      return;
    }
    this.#fail(asked, [
      ...(known ? [] : [badAttribute('pack', asked.pack, packIds)]),
      ...(isTag ? [] : [badAttribute('lang', asked.lang, [english, 'cy'])]),
    ]);
  }

  /** Everything that the first screen needs, side by side. What cannot be fetched is told in place of the aid. */
  async #fetch(asked: Asked, shown: string) {
    const { offer, lang } = asked;
    const languages = () => fetchPart<typeof import('./languages')>('languages');
    const theme = readTheme(this);
    const isLocal = offer !== null || Object.values(theme).some(Boolean);
    try {
      const [{ createAid, shared }, opened, spoken] = await Promise.all([
        fetchPart<typeof import('./aid')>('aid'),
        asked.url === null ? fetchPack(asked.pack ?? '', english) : openLocal(asked.url, lang),
        isEnglish(lang)
          ? undefined
          : languages().then((part) => part.openFirst(asked.url === null ? asked.pack : null, lang, fetchFile)),
        // Asked for by the aid too: here so that it comes at the same time.
        isLocal && bringPart('local'),
      ]);
      // Another decision may have been asked for meanwhile, or the element taken off the page.
      if (this.#shown !== shown) return;
      if (Array.isArray(opened)) {
        this.#shown = '';
        this.#fail(asked, opened);
        return;
      }
      this.#aid ??= createAid({
        host: this,
        root: this.#root,
        pristine,
        beside: besideScript,
        bringPart,
        fetchFile,
        languages,
        fetchPart: async (name, own = globalThis) => {
          const part = await fetchPart<{ default: (given: object) => never }>(name);
          return part.default({ ...shared, own });
        },
      });
      await this.#aid.show({ ...asked, opened, spoken, isLocal, theme });
      if (this.#shown === shown) this.#tell('evenhand-ready');
    } catch (problem) {
      if (this.#shown !== shown) return;
      this.#shown = '';
      console.error(`Evenhand: ${problem instanceof Error ? problem.message : problem}`);
      this.#fail(asked, [say('widget.notShown')]);
    }
  }

  #fail({ phone }: Asked, sentences: readonly string[]) {
    hostStyle(this.#root, true);
    showMessage(this.#root, sentences, phone);
    this.#tell('evenhand-failed');
  }

  /** Once: an element that is there before its script is shown for each attribute, and then for the page. */
  #tell(what: Told) {
    if (this.#told === what) return;
    this.#told = what;
    if (this.hasAttribute('events')) this.dispatchEvent(new CustomEvent(what));
  }
}

/** A pack of the website itself, or what is wrong with it. */
async function openLocal(address: string, lang: string): Promise<Opened | string[]> {
  const { openAddress } = await fetchPart<typeof import('./check')>('check');
  const opened = await openAddress(address, lang);
  return opened.ok ? opened : opened.problems.map(problemLine);
}

const isEnglish = (lang: string) => /^en(-GB)?$/i.test(lang);
/** The tag of a language. One that is not there is no fault of the page: the aid says so in English. */
const tag = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

// Twice on a page is once.
if (!customElements.get('evenhand-aid')) customElements.define('evenhand-aid', EvenhandAid);
