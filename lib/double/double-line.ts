import type { EnglishSaid } from '../plan/english-of';
import type { AidWords } from '../words/aid-words';

/** What a line is: a title or heading, words, something to choose, the figures of one option. */
export type LineAs = 'title' | 'head' | 'text' | 'choice' | 'figure';

/** One line of a screen in one language. */
export interface DoubleLine {
  /** What it is of, by ids that no language changes: "row.transfer.nulliparous.home". */
  id: string;
  as: LineAs;
  text: string;
  /** BCP 47 of `text`: English where a decision is not there in the language of the screen. */
  lang: string;
  /** English whatever `lang` is, in the place of `{published}` in `text`: the name of a source as it was published. */
  published?: string;
  /** What was chosen or is recorded, in words, behind what it answers. */
  answer?: string;
  /** Somebody has chosen this. */
  chosen?: true;
  /** Nobody said this, or she keeps it back here: the two look the same. */
  unsaid?: true;
  /**
   * What was typed here, letter for letter, in no language of ours; `by` says whose words they are, and `english` what words
   * of hers say in English, where somebody gave that.
   */
  typed?: { words: string; by: 'her' | 'other'; english?: EnglishSaid | undefined };
}

type More = Pick<DoubleLine, 'published' | 'answer' | 'chosen' | 'unsaid' | 'typed'>;

/** Makes lines in the language of these words. */
export const inWords =
  ({ locale, t }: AidWords) =>
  (as: LineAs, id: string, text: string, more: { [Key in keyof More]: More[Key] | undefined } = {}): DoubleLine => ({
    id,
    as,
    text,
    lang: locale,
    ...(more.published && { published: more.published }),
    // What is chosen is said, and not shown by a sign alone.
    ...((more.answer || more.chosen) && { answer: more.answer || t('double.chosen') }),
    ...(more.chosen && { chosen: true }),
    ...(more.unsaid && { unsaid: true }),
    ...(more.typed?.words && { typed: more.typed }),
  });
