import { sentence } from '../lib/export/row-words';
import { reviewDate } from '../lib/pack/freshness';
import type { Pack, Row, Source } from '../lib/pack/pack';
import type { AidWords } from '../lib/words/aid-words';
import { methodWords } from './method-words';

interface PaperSourcesProps {
  notes: readonly { source: Source; locator: string; rows: Row[] }[];
  pack: Pack;
  words: AidWords;
}

/** The passports of the rows as numbered notes: what a link opens on the screen has to stand on paper. */
export function PaperSources({ notes, pack, words }: PaperSourcesProps) {
  const { t } = words;
  const once = (said: string[]) => [...new Set(said.filter(Boolean))].join(' ');
  return (
    <ol class="sources">
      {notes.map(({ source, locator, rows }, index) => (
        <li key={index}>
          <span>
            {source.citation} {sentence(locator)} {source.url && `${source.url} `}
            {once(rows.map(({ population: { who } }) => sentence(words.say(who))))}{' '}
            {once(rows.map(({ population: { where } }) => sentence(words.say(where))))}{' '}
            {once(rows.map(({ population: { counted } }) => sentence(words.say(counted))))}{' '}
            {once(rows.map((row) => methodWords(row, pack, words)))}{' '}
            {once(rows.map(({ certainty }) => t('certainty', { certainty: t(`certainty.${certainty}`) })))}{' '}
            {once(rows.map(({ doesNotTell }) => `${t('passport.doesNotTell')}: ${words.say(doesNotTell)}`))}{' '}
            {once(
              rows.map((row) =>
                t('passport.reviewedOn', {
                  published: words.date(pack.published),
                  reviewBy: words.date(reviewDate(row, pack)),
                }),
              ),
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
