import type { ReadonlySignal } from '@preact/signals-core';
import type { Outcome, PackCard } from './platform';

/** English, from which every other language is made, and which goes into records. */
export const english = 'en-GB';

/** A language in which the decision on the screen can be read. */
export interface Language {
  /** BCP 47, as `lang` says it. */
  locale: string;
  /** In its own words. */
  name: string;
  /** In English. */
  english: string;
  dir: 'ltr' | 'rtl';
  /** Nobody who speaks it and is a midwife has signed it for this decision. */
  draft: boolean;
  /** Easy words: short sentences, one idea in each. */
  simple?: true;
}

/** What the element of a page says of the language that it is read in. Easy words are English. */
export const pageLanguage = ({ locale, dir, simple }: Language): { lang: string; dir: 'ltr' | 'rtl' } => ({
  lang: simple ? english : locale,
  dir,
});

/** The languages that a shell has. Each is fetched when it is chosen. */
export interface Languages {
  /** For the decision on the screen: English first, then by their own names. */
  readonly offered: ReadonlySignal<readonly Language[]>;
  /** That of the screen. */
  readonly now: ReadonlySignal<Language>;
  /** What was asked for (by the page, the browser, a plan that was kept) and is not offered; shown is English. */
  readonly asked: ReadonlySignal<string | undefined>;
  /** The decisions in the language of the screen, by id; one that is not there in it is not among them. */
  readonly cards: ReadonlySignal<Readonly<Record<string, PackCard>>>;
  /** Says that the list of all decisions is on the screen, and no longer one of them. */
  atList?: (on: boolean) => void;
  /** Shows the aid in another language; every answer stays, and so does the screen. */
  choose: (locale: string) => Promise<Outcome>;
}

/** One line of `locales/languages.json`. */
export interface LanguageEntry extends Omit<Language, 'draft'> {
  /** Speakers who are midwives and have signed the words of the interface. */
  signOffs: readonly { name: string; role: string; on: string; statement: string }[];
}
