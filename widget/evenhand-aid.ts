import { createConsultation } from '../lib/consultation/consultation';
import { problemLine } from '../lib/problem';
import { eraseUnopened } from '../lib/storage/erase-unopened';
import { wasKept } from '../lib/storage/was-kept';
import type { AidMessages, AidWords } from '../lib/words/aid-words';
import { createWords } from '../lib/words/words';
import english from '../locales/en-GB.json';
import packIds from '../packs?ids';
import { badAttribute } from './attributes';
import { fetchLocalPack, fetchPack } from './fetch-pack';
import { Frame } from './frame';
import { fetchPart, type LatePart, type PlanPart } from './late-part';
import { latePlans } from './late-plans';
import { whenLeaving } from './leave';
import { hostStyle, showMessage } from './message';

const locales = { 'en-GB': english };
const localeNames = Object.keys(locales) as (keyof typeof locales)[];
const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();

/**
 * `<evenhand-aid pack="place-of-birth" lang="en-GB">`, or `pack-url` with the folder of a local pack on the same
 * website: the aid in a frame of its own inside a closed shadow root.
 * Nothing is kept until she says so; nothing is written to the page, its attributes, its address or its storage.
 */
class EvenhandAid extends HTMLElement {
  static readonly observedAttributes = ['pack', 'pack-url', 'lang'];

  readonly #root = this.attachShadow({ mode: 'closed' });
  // What she said outlives a change of attribute, and a moment off the page.
  readonly #consultation = createConsultation({ packs: [], plan: newId(), who: 'woman', now, newId });
  readonly #plans = latePlans({
    consultation: this.#consultation,
    fetch: async () => {
      const { plansOf } = await this.#late();
      return plansOf({ consultation: this.#consultation, mayHold: wasKept, eraseUnopened, now, newId });
    },
    prove: async () => (await this.#late()).proveHere(),
    newId,
  });
  #stay: (() => void) | undefined;
  #words: AidWords | undefined;
  #plan: PlanPart | undefined;
  #part: LatePart | undefined;
  #frame: Frame | undefined;
  #shown = '';

  connectedCallback() {
    this.#root.adoptedStyleSheets = [hostStyle()];
    this.#stay = whenLeaving(
      () => this.#frame?.unmount(),
      () => void this.#part?.keys.clear(),
      () => this.#consultation.turnTo('', []),
    );
    this.#show();
  }

  disconnectedCallback() {
    this.#stay?.();
    this.#frame?.unmount();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  #show() {
    const asked = {
      pack: this.getAttribute('pack'),
      url: this.getAttribute('pack-url'),
      lang: this.getAttribute('lang') ?? 'en-GB',
    };
    const locale = localeNames.find((name) => name.toLowerCase() === asked.lang.toLowerCase());
    const known = asked.url !== null || (asked.pack !== null && packIds.includes(asked.pack));
    const shown = known && locale ? `${asked.url ?? asked.pack} ${locale}` : '';
    if (this.#shown === shown && shown) return this.#frame?.mount();
    this.#frame?.unmount();
    this.#frame = undefined;
    this.#shown = shown;
    if (known && locale) {
      void this.#fetch(asked.url, asked.pack ?? '', locale, shown);
      return;
    }
    showMessage(this.#root, [
      ...(known ? [] : [badAttribute(fallback(), 'pack', asked.pack, packIds)]),
      ...(locale ? [] : [badAttribute(fallback(), 'lang', asked.lang, localeNames)]),
    ]);
  }

  /** The part that lays out her plan. What it can say is known before it says anything. */
  async #layOut(): Promise<PlanPart> {
    this.#plan = await fetchPart('plan');
    this.#takeIn();
    return this.#plan;
  }

  /** The part that keeps. Its words come with the other one. */
  async #late(): Promise<LatePart> {
    const [part] = await Promise.all([fetchPart('keep'), this.#layOut()]);
    this.#part = part;
    this.#takeIn();
    return part;
  }

  /** Also where a part was there before the frame: another decision was asked for since. */
  #takeIn() {
    if (this.#plan) this.#words?.learn(this.#plan.words);
    this.#frame?.add(this.#plan, this.#part);
  }

  /** The figures of one decision come in a file of their own; what cannot be fetched is told in place of the aid. */
  async #fetch(url: string | null, id: string, locale: keyof typeof locales, shown: string) {
    const words = createWords<AidMessages>(locale, locales[locale]);
    const opened = url === null ? await fetchPack(id, locale) : await fetchLocalPack(url, locale);
    // Another decision may have been asked for meanwhile, or the element taken off the page.
    if (this.#shown !== shown || this.#frame) return;
    if (!opened.ok) {
      this.#shown = '';
      const problems = 'why' in opened ? [words.t(`why.${opened.why}`)] : opened.problems.map(problemLine);
      showMessage(this.#root, problems);
      return;
    }
    const pack = 'value' in opened ? opened.value : opened.pack;
    this.#consultation.learn(pack);
    this.#consultation.face(pack.id);
    this.#words = words;
    this.#frame = new Frame({
      root: this.#root,
      pack,
      words,
      consultation: this.#consultation,
      plans: this.#plans,
      layOut: () => this.#layOut(),
      late: () => this.#late(),
    });
    this.#takeIn();
    if (this.isConnected) this.#frame.mount();
  }
}

/** Words for a page editor, where the language asked for is the problem. */
const fallback = () => createWords<AidMessages>('en-GB', english);

// Twice on a page is once.
if (!customElements.get('evenhand-aid')) customElements.define('evenhand-aid', EvenhandAid);
