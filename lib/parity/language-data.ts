import type { NumberForm } from './number-forms';

/** What the gate knows of a language. Regular expressions are matched as whole words, in any case. */
export interface LanguageData {
  /** Scripts of its letters, as Unicode names them. */
  scripts: readonly string[];
  /** Words that say a number, a part or a multiple, by what they say. “One” and “first” are not among them. */
  values: readonly NumberForm[];
  /** Further ways of saying a number, of which no value is known: they are never the number that English says. */
  numbers: readonly string[];
  /** Words that deny or refuse: at least those with which this language says what English says with “not”, “no” or “without”. */
  nots: readonly string[];
  /** Words that rank or advise: better, worse, safer, should, recommended. */
  advice: readonly string[];
  /** Forms that speak to her, or for her, as to a man, or that leave it open. She is a woman. */
  masculine?: readonly string[];
  /** Quotation marks in pairs, opening and closing. */
  quotes: readonly string[];
  /** Letters that another language with this script has, and that look the same. */
  foreign?: string;
  /** Marks of English that this language writes with marks of its own. */
  marks?: string;
  /** What ends a sentence that English ends with a full stop. */
  stop: string;
  /** Words that it spells as English does, in lower case. */
  alike?: readonly string[];
  /** The script joins letters, and two invisible characters are part of how words are spelt. */
  joins?: true;
}
