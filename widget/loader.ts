import type { Pack } from '../lib/pack/pack';
import { problemLine } from '../lib/problem';
import type { WidgetAid } from './aid';
import { type Asked, askedBy, attributes, badAttribute } from './attributes';
import { fetchFile } from './fetch-file';
import { hostStyle, showMessage } from './message';
import * as pristine from './pristine';
import { readTheme } from './read-theme';
import { bringPart, fetchPack, fetchPart, localesOf, packIds } from './release';
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
    const locales = localesOf(asked.pack);
    const locale = localeOf(asked.lang, locales);
    const known = asked.url !== null || (asked.pack !== null && packIds.includes(asked.pack));
    const shown = known && locale ? JSON.stringify(asked) : '';
    if (this.#shown === shown && shown) return this.#aid?.mount();
    this.#aid?.unmount();
    this.#shown = shown;
    if (known && locale) {
      pristine.call(this.#root, 'replaceChildren');
      hostStyle(this.#root);
      // While the files are on their way: a browser takes its time to make a frame, and whoever taps is answered first.
      setTimeout(() => {
        if (this.#shown === shown && !this.#aid) pristine.frameIn(this.#root, '');
      });
      void this.#fetch(asked, locale, shown);
      return;
    }
    this.#fail(asked, [
      ...(known ? [] : [badAttribute('pack', asked.pack, packIds)]),
      ...(locale ? [] : [badAttribute('lang', asked.lang, locales)]),
    ]);
  }

  /** Everything that the first screen needs, side by side. What cannot be fetched is told in place of the aid. */
  async #fetch(asked: Asked, locale: string, shown: string) {
    const { offer } = asked;
    const theme = readTheme(this);
    const isLocal = offer !== null || Object.values(theme).some(Boolean);
    try {
      const [{ createAid, shared }, pack] = await Promise.all([
        fetchPart<typeof import('./aid')>('aid'),
        asked.url === null ? fetchPack(asked.pack ?? '', locale) : openLocal(asked.url, locale),
        // Asked for by the aid too: here so that it comes at the same time.
        isLocal && bringPart('local'),
      ]);
      // Another decision may have been asked for meanwhile, or the element taken off the page.
      if (this.#shown !== shown) return;
      if (Array.isArray(pack)) {
        this.#shown = '';
        this.#fail(asked, pack);
        return;
      }
      this.#aid ??= createAid({
        host: this,
        root: this.#root,
        pristine,
        beside: besideScript,
        bringPart,
        fetchFile,
        fetchPart: async (name, own = globalThis) => {
          const part = await fetchPart<{ default: (given: object) => never }>(name);
          return part.default({ ...shared, own });
        },
      });
      await this.#aid.show({ pack, locale, isLocal, offer, phone: asked.phone, theme });
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
async function openLocal(address: string, locale: string): Promise<Pack | string[]> {
  const { openAddress } = await fetchPart<typeof import('./check')>('check');
  const opened = await openAddress(address, locale);
  return opened.ok ? opened.pack : opened.problems.map(problemLine);
}

/** The locale that is asked for; a language alone is enough where it is there in one locale only. */
function localeOf(lang: string, locales: readonly string[]): string | undefined {
  const asked = lang.toLowerCase();
  const alike = locales.filter((name) => name.toLowerCase().split('-')[0] === asked);
  return locales.find((name) => name.toLowerCase() === asked) ?? (alike.length === 1 ? alike[0] : undefined);
}

// Twice on a page is once.
if (!customElements.get('evenhand-aid')) customElements.define('evenhand-aid', EvenhandAid);
