import type { ComponentChildren } from 'preact';
import type { AidWords } from '../lib/words/aid-words';

export interface PaperPair {
  key: string;
  about: string;
  /** Nothing where nothing was said. */
  said: ComponentChildren;
}

export interface PaperPairsProps {
  pairs: readonly PaperPair[];
  words: AidWords;
}

/** What was asked and what was said of it, as a table; what was not said stands below it in one line, named. */
export function PaperPairs({ pairs, words }: PaperPairsProps) {
  const said = pairs.filter((pair) => pair.said);
  const unsaid = pairs.filter((pair) => !pair.said).map(({ about }) => about);
  return (
    <>
      {said.length > 0 && (
        <table class="figures figures-paper figures-talk">
          <tbody>
            {said.map((pair) => (
              <tr key={pair.key}>
                <th scope="row">
                  {pair.about}
                  <span class="unseen">:</span>
                </th>
                <td>{pair.said}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unsaid.length > 0 && <p class="unsaid">{words.t('paper.unrecorded', { fields: words.list(unsaid) })}</p>}
    </>
  );
}
