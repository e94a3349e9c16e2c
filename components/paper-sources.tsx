import { sentence } from '../lib/export/row-words';
import { reviewDate } from '../lib/pack/freshness';
import type { Pack, Row, Source } from '../lib/pack/pack';
import type { AidWords } from '../lib/words/aid-words';
import { methodWords } from './method-words';

interface Note {
  source: Source;
  locator: string;
  rows: Row[];
}

interface PaperSourcesProps {
  notes: readonly Note[];
  pack: Pack;
  words: AidWords;
}

/**
 * The passports of the rows as numbered notes: what a link opens on the screen has to stand on paper. First where to
 * find it, then what it tells.
 */
export function PaperSources({ notes, pack, words }: PaperSourcesProps) {
  return (
    <ol class="sources">
      {notes.map((note, index) => (
        <li key={index}>
          <div>
            <p lang="en" dir="ltr">
              {note.source.citation} {sentence(note.locator)} {note.source.url}
            </p>
            <p>{[...told(note, pack, words), ...doesNotTell(note, words)].join(' ')}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What the passports of the rows say, no sentence of it twice: most of it is the same for all rows of a source. */
function told({ rows }: Note, pack: Pack, words: AidWords): string[] {
  const { t, say, date } = words;
  const passports = [
    ...rows.map(({ population }) => say(population.who)),
    ...rows.map(({ population }) => say(population.where)),
    ...rows.map(({ population }) => say(population.counted)),
    ...rows.map((row) => methodWords(row, pack, words)),
    ...rows.map(({ certainty }) => t('certainty', { certainty: t(`certainty.${certainty}`) })),
    ...rows.map((row) => t('passport.reviewedOn', { published: date(pack.published), reviewBy: date(reviewDate(row, pack)) })),
  ];
  return [...new Set(passports.filter(Boolean).flatMap((said) => sentence(said, words.locale).split(betweenSentences)))];
}

/** A full stop and a new beginning: not the one in "vs. 3". */
const betweenSentences = /(?<=[.!?]) (?=\p{Lu})/u;

/** What a figure does not tell is of its row, whichever others rest on the same source: it is named. */
function doesNotTell({ rows }: Note, { t, say, list }: AidWords): string[] {
  const of = new Map<string, Set<string>>();
  for (const row of rows) {
    const what = sentence(say(row.doesNotTell));
    of.set(what, (of.get(what) ?? new Set()).add(row.label));
  }
  return [...of].map(([what, labels]) => t('paper.doesNotTell', { rows: list([...labels]), what }));
}
