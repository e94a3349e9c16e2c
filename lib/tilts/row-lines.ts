import { cells, findingWords, intervalWords } from '../export/row-words';
import { reviewDate } from '../pack/freshness';
import { type Option, type Pack, type Row, sourcesOf } from '../pack/pack';
import type { AidWords } from '../words/aid-words';
import type { Line } from './place';

/** Everything that a row says, on the grid, opened and in its passport. @param options those on the screen */
export function rowLines(row: Row, options: readonly Option[], pack: Pack, words: AidWords): Line[] {
  const { t, say } = words;
  const { had = '', not = '', has = '', hasNot = '' } = row.frameWords;
  const of = t(`figure.of.${row.of}`);
  const arms = options.map((option): Line => {
    const [event, rest] = cells(row, option, words);
    if (rest === undefined) return { name: `arm ${option.id}`, text: `${option.name}: ${event}` };
    const both = `${event} ${of} ${has} (${had}); ${rest} ${of} ${hasNot} (${not})`;
    return { name: `arm ${option.id}`, text: `${option.name}: ${both}` };
  });
  const many = (name: string, texts: readonly string[]): Line[] => texts.map((text, at) => ({ name: `${name} ${at}`, text }));
  const { population, components } = row;
  return [
    { name: 'about', text: t(`compare.about.${row.about}`) },
    { name: 'label', text: row.label },
    { name: 'window', text: t('compare.window', { window: say(row.window), per: row.per, of }) },
    ...arms,
    ...many('interval', intervalWords(row, options, words)),
    ...many(
      'statistic',
      options.flatMap(({ id }) => statisticOf(row, id, words)),
    ),
    { name: 'finding', text: findingWords(row, options, words) },
    { name: 'sure', text: t('certainty', { certainty: t(`certainty.${row.certainty}`) }) },
    ...(row.certaintyWhy ? [{ name: 'sure why', text: say(row.certaintyWhy) }] : []),
    { name: 'method', text: t(`passport.method.${row.method}`, { per: row.per }) },
    ...(row.sum ? [{ name: 'sum', text: t('passport.sum', { sum: say(row.sum) }) }] : []),
    ...sourcesOf(row).map(({ source, locator }, at) => ({
      name: `source ${at}`,
      text: [source.short, locator, source.standing, source.citation, source.url].filter(Boolean).join(' '),
    })),
    { name: 'who', text: [say(population.who), say(population.where), say(population.counted)].join(' ') },
    { name: 'does not tell', text: say(row.doesNotTell) },
    ...many('note', row.notes.map(say)),
    ...many(
      'other',
      row.otherStudies.map(({ said, source }) => `${say(said)} ${source.citation}`),
    ),
    ...many('not you', row.notYou.map(say)),
    ...many(
      'made of',
      (components?.items ?? []).map(({ label, value }) => `${label}: ${words.rate(value, components?.per ?? 0)}`),
    ),
    { name: 'reviewed', text: words.date(reviewDate(row, pack)) },
  ];
}

/** Of a middle value a screen says that half had less and half more; of an average it does not. */
function statisticOf(row: Row, option: string, { t }: AidWords): string[] {
  const arm = row.arms.find((one) => one.option === option);
  return arm?.kind === 'measure' && arm.measure.statistic === 'median' ? [`${t('figure.halfLess')} ${t('figure.halfMore')}`] : [];
}
