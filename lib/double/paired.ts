import type { DoubleLine } from './double-line';
import type { NumberedLine } from './numbered';

/** One line in two languages, under one number: she, an interpreter and a midwife point at the same one. */
export interface Pair {
  /** Step and place in it, "3.10": one number is one line in all that is said of a decision, whatever is shown of it. */
  number: string;
  id: string;
  as: DoubleLine['as'];
  /** Hers first; one alone where both are the same words in the same language. */
  texts: readonly Pick<DoubleLine, 'text' | 'lang' | 'published' | 'answer'>[];
  chosen?: true;
  unsaid?: true;
  /** Letter for letter and once: these words are in whatever language they were typed in. */
  typed?: DoubleLine['typed'];
}

/**
 * Two languages side by side.
 * @param hers lines of a screen in her language
 * @param other the same screen in the other one
 * @throws where they are not the same lines: a number that means something else to each of two people must not be shown
 */
export function paired(hers: readonly NumberedLine[], other: readonly NumberedLine[]): Pair[] {
  const odd = hers.findIndex(({ id, number }, index) => id !== other[index]?.id || number !== other[index]?.number);
  if (odd >= 0 || hers.length !== other.length)
    throw new Error(`line ${odd + 1}: ${named(hers[odd])} stands beside ${named(other[odd])}`);
  return hers.map((line, index) => {
    const beside = other[index] ?? line;
    const same = (['lang', 'text', 'published', 'answer'] as const).every((part) => line[part] === beside[part]);
    const { number, id, as, chosen, unsaid, typed } = line;
    const said = ({ text, lang, published, answer }: DoubleLine) => ({
      text,
      lang,
      ...(published && { published }),
      ...(answer && { answer }),
    });
    return {
      number,
      id,
      as,
      texts: same ? [said(line)] : [said(line), said(beside)],
      ...(chosen && { chosen }),
      ...(unsaid && { unsaid }),
      ...(typed && { typed }),
    };
  });
}

const named = (line: NumberedLine | undefined) => (line ? `${line.number} ${line.id}` : 'nothing');
