import type { Consultation } from '../consultation/consultation';
import type { Pack } from '../pack/pack';
import type { AidWords } from '../words/aid-words';

/** In which words something is said. */
export interface Tongue {
  words: AidWords;
  /** Of what is not there in that language. */
  english: AidWords;
  /** Nobody has signed the one that stands beside English. */
  draft?: boolean;
  /**
   * By decision, the code of its English content, which is what the record says: of two codes on one line, neither reader
   * could tell which one is meant. Without it, each decision has that of its own language.
   */
  codes?: ReadonlyMap<string, string>;
}

/** One conversation in one language. */
export interface Speaking extends Tongue {
  /** As it is seen with the decisions of this language; English where one is not there in it. */
  consultation: Consultation;
  /** ISO date on which it is looked at: figures past their review date say so. */
  today: string;
  /** The comparison asks for the group while she picks one: it does not turn into figures under her hand. */
  asksGroup?: boolean;
}

/** The words around what a pack says: those of its own language, so that no sentence is in two. */
export function wordsFor({ locale }: Pack, { words, english }: Tongue): AidWords {
  const language = (tag: string) => tag.split('-')[0];
  return language(locale) === language(words.locale) ? words : english;
}
