import { intervalWords, lower, sentence } from '../lib/export/row-words';
import { signOffWords } from '../lib/export/sign-off-words';
import { reviewDate } from '../lib/pack/freshness';
import { armFor, hasFigure, type Pack, type Row, type Source, sourcesOf } from '../lib/pack/pack';
import { type AidKey, type AidWords, useAid } from './aid-context';
import { InEnglish } from './in-english';
import { methodWords } from './method-words';

/**
 * Where a number comes from, always in the same lines and order: who, compared with what, when it is counted, where and
 * when the study was done, how, interval, method, certainty, source, what it does not tell, why it may not be her,
 * when it was reviewed and by whom.
 */
export function Passport({ row }: { row: Row }) {
  const { t, words, decision } = useAid();
  const { pack } = decision;
  const stratum = pack.strata.find(({ id }) => id === row.stratum);
  const intervals = intervalWords(row, optionsOf(row, pack), words);
  const lines: [AidKey, preact.ComponentChildren][] = [
    [
      'passport.who',
      [sentence(words.say(row.population.who), words.locale), stratum && ` ${sentence(stratum.label, words.locale)}`],
    ],
    ['passport.compared', comparedWords(row, pack, words)],
    ['passport.window', sentence(words.say(row.window), words.locale)],
    ['passport.where', words.say(row.population.where)],
    ['passport.counted', words.say(row.population.counted)],
    ['passport.interval', intervals.length > 0 ? intervals.join(' ') : t('passport.noInterval')],
    ['passport.method', methodWords(row, pack, words)],
    [
      'passport.certainty',
      [
        t('certainty', { certainty: t(`certainty.${row.certainty}`) }),
        t(`certaintyWhy.${row.certainty}`),
        row.certaintyWhy && words.say(row.certaintyWhy),
      ]
        .filter(Boolean)
        .join(' '),
    ],
    [
      'passport.read',
      sourcesOf(row).map(({ source, locator }) => <ReadAt key={source.id + locator} source={source} locator={locator} />),
    ],
    ['passport.doesNotTell', words.say(row.doesNotTell)],
    ['passport.notYou', [...row.notYou, ...pack.notYou].map((why) => words.say(why)).join(' ')],
    [
      'passport.reviewed',
      t('passport.reviewedOn', { published: words.date(pack.published), reviewBy: words.date(reviewDate(row, pack)) }),
    ],
    ['passport.checked', signOffWords(pack, words)],
  ];
  return (
    <dl>
      {lines.map(([key, value]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function optionsOf(row: Row, pack: Pack) {
  const there = new Set(row.arms.map(({ option }) => option));
  return pack.options.filter(({ id }) => there.has(id));
}

/** Which options the figures compare, and whether they stand in one study. */
function comparedWords(row: Row, pack: Pack, { t, list, locale }: AidWords): string {
  const figured = optionsOf(row, pack).filter(({ id }) => hasFigure(armFor(row, id)));
  const [first, second] = figured;
  if (!first) return t('passport.comparedNone');
  if (!second) return t('passport.comparedOne', { option: lower(first.name, locale) });
  const options = list(figured.map(({ name }) => name));
  const places = sourcesOf(row).length;
  return places > 1 ? t('passport.comparedApart', { options, n: places }) : t('passport.comparedThese', { options });
}

function ReadAt({ source, locator }: { source: Source; locator: string }) {
  const { t, words } = useAid();
  return (
    <p class="read-at">
      <InEnglish>
        {source.short}. {sentence(locator)}
      </InEnglish>
      {source.updated && ` ${sentence(t('passport.updated', { date: words.date(source.updated) }), words.locale)}`}{' '}
      {source.standing}{' '}
      {source.url && (
        <a href={source.url} dir="ltr" target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {source.url.replace(/^https?:\/\/(www\.)?/, '')}
        </a>
      )}
      <span class="cited" lang="en" dir="ltr">
        {source.citation}
      </span>
    </p>
  );
}
