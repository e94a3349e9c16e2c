import type { AidWords } from '../lib/words/aid-words';

interface FrameSentenceProps {
  words: Pick<AidWords, 't'>;
  /** "9 in 1,000" */
  rate: string;
  of: string;
  has: string;
}

/** Stands for the number until the sentence is parted where it is: no text of ours has it. */
const here = '\u0000';

/** One frame as a sentence of the language, with its number in bold wherever that stands. */
export function FrameSentence({ words, rate, of, has }: FrameSentenceProps) {
  const [before, after] = words.t('figure.sentence', { rate: here, of, has }).split(here);
  return (
    <span>
      {before}
      <b>{rate}</b>
      {after}
    </span>
  );
}
