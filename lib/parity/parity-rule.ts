import type { LanguageData } from './language-data';
import type { SaidText } from './said-texts';

/** One form of one text beside its English. */
export interface Pair {
  path: readonly string[];
  /** Plural category, or `''`. */
  form: string;
  text: string;
  english: string;
  /** The English form for any number. */
  plain: string;
}

/** What a rule of the gate looks at: the words of one file in one language, and the English ones. */
export interface ParityContext {
  locale: string;
  data: LanguageData;
  /** Numbers that English says in words: a translation may say as many. */
  source: LanguageData;
  english: ReadonlyMap<string, SaidText>;
  said: ReadonlyMap<string, SaidText>;
  /** Every form of every text that is there in both. */
  pairs: readonly Pair[];
  /** Words of a pack, whose options are weighed against each other. */
  isPack: boolean;
  /** Easy words: they are English, and shorter by intention. */
  simple: boolean;
  /** The kinds of figures, by placeholder. */
  kinds: ReadonlyMap<string, string>;
}

/** @param path keys below the file */
export type ParityReport = (path: readonly string[], what: string, todo: string) => void;

/** One rule that every other language is held to against English, for interface and packs alike. */
export interface ParityRule {
  /** Stable, in lower case with hyphens. */
  id: string;
  /** The harm that it keeps off, in a sentence. */
  reason: string;
  source: string;
  check: (context: ParityContext, report: ParityReport) => void;
}
