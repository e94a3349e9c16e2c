import { createConsultation } from '../lib/consultation/consultation';
import { createPlans } from '../lib/storage/plans';
import { createWords } from '../lib/words/words';
import english from '../locales/en-GB.json';
import placeOfBirth from '../packs/place-of-birth?pack';
import { badAttribute } from './attributes';
import { Frame } from './frame';
import { eraseUnopened, openWhenAsked, wasKeptHere } from './keeper';
import { hostStyle, showMessage } from './message';

const packs = [placeOfBirth];
const locales = { 'en-GB': english };
const localeNames = Object.keys(locales) as (keyof typeof locales)[];
const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();

/**
 * `<evenhand-aid pack="place-of-birth" lang="en-GB">`: the aid in a frame of its own inside a closed shadow root.
 * Nothing is kept until she says so; nothing is written to the page, its attributes, its address or its storage.
 */
class EvenhandAid extends HTMLElement {
  static readonly observedAttributes = ['pack', 'lang'];

  readonly #root = this.attachShadow({ mode: 'closed' });
  // What she said outlives a change of attribute, and a moment off the page.
  readonly #consultation = createConsultation({ packs, plan: newId(), who: 'woman', now, newId });
  readonly #plans = createPlans({
    consultation: this.#consultation,
    open: openWhenAsked,
    byItself: false,
    mayHold: wasKeptHere,
    eraseUnopened,
    now,
    newId,
  });
  #frame: Frame | undefined;
  #shown = '';

  connectedCallback() {
    this.#root.adoptedStyleSheets = [hostStyle()];
    this.#show();
  }

  disconnectedCallback() {
    this.#frame?.unmount();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  #show() {
    const asked = { pack: this.getAttribute('pack'), lang: this.getAttribute('lang') ?? 'en-GB' };
    const pack = packs.find(({ id }) => id === asked.pack);
    const locale = localeNames.find((name) => name.toLowerCase() === asked.lang.toLowerCase());
    const shown = pack && locale ? `${pack.id} ${locale}` : '';
    if (this.#shown !== shown) this.#frame?.unmount();
    if (!pack || !locale) {
      const say = createWords('en-GB', english);
      const packNames = packs.map(({ id }) => id);
      const problems = [
        ...(pack ? [] : [badAttribute(say, 'pack', asked.pack, packNames)]),
        ...(locale ? [] : [badAttribute(say, 'lang', asked.lang, localeNames)]),
      ];
      showMessage(this.#root, problems);
    } else if (this.#shown !== shown) {
      const words = createWords(locale, locales[locale]);
      this.#frame = new Frame({ root: this.#root, pack, words, consultation: this.#consultation, plans: this.#plans });
    }
    this.#shown = shown;
    if (shown) this.#frame?.mount();
  }
}

// Twice on a page is once.
if (!customElements.get('evenhand-aid')) customElements.define('evenhand-aid', EvenhandAid);
