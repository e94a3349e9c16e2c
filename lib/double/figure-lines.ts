import { groupToName } from '../consultation/rows';
import { cells, findingWords, intervalWords, sentence } from '../export/row-words';
import { frames } from '../numbers/frames';
import { pastDate } from '../pack/freshness';
import { armFor, noneKnown, type Option, type Pack, type Row, sourcesOf } from '../pack/pack';
import type { AidWords } from '../words/aid-words';
import { type DoubleLine, inWords } from './double-line';

/** Both frames of one option in a sentence each, or why there is no figure: not known is said, and never left out. */
function armSentence(row: Row, option: Option, words: AidWords): string {
  const { t, say } = words;
  const arm = armFor(row, option.id);
  const { has = '', hasNot = '' } = row.frameWords;
  const shared = { option: option.name, per: row.per, of: t(`figure.of.${row.of}`), has, hasNot };
  switch (arm.kind) {
    case 'rate': {
      const { event, rest } = frames(arm.value, row.per);
      return sentence(t('figure.picture', { ...shared, event, rest }), words.locale);
    }
    case 'range':
      return [
        t('figure.pictureRange', { ...shared, low: arm.low, high: arm.high }),
        t('figure.pictureRange', { ...shared, low: row.per - arm.high, high: row.per - arm.low, has: hasNot }),
      ].join(' ');
    case 'measure': {
      const { value, unit, says, statistic } = arm.measure;
      const halves = statistic === 'median' ? ` ${t('figure.halfLess')} ${t('figure.halfMore')}` : '';
      const said = t('figure.measureSentence', { value, unit: say(unit), says: say(says) });
      return `${t('double.said', { about: option.name, said })}${halves}`;
    }
    case 'unknown':
    case 'notApplicable':
      return t('double.said', { about: option.name, said: cells(row, option, words)[0] });
  }
}

/** Whose figures a row has and when they are counted. */
function windowSentence(row: Row, pack: Pack, group: string | undefined, words: AidWords): string {
  const { t, say } = words;
  const named = groupToName(row, pack, group);
  const counted = row.arms.some(({ kind }) => kind === 'rate' || kind === 'range');
  const window = sentence(say(row.window), words.locale);
  return [
    named &&
      sentence(t('compare.groupOf', { group: named === 'population' ? say(row.population.who) : named.label }), words.locale),
    counted ? t('compare.window', { window, per: row.per, of: t(`figure.of.${row.of}`) }) : window,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * One row: its name, whose figures and when, each option with both frames or with the reason why there is none, what was
 * found and how sure that is, and where the numbers come from.
 */
export function figureLines(
  row: Row,
  options: readonly Option[],
  pack: Pack,
  group: string | undefined,
  today: string,
  words: AidWords,
): DoubleLine[] {
  const { t } = words;
  const say = inWords(words);
  const id = `row.${row.key}`;
  const past = pastDate(row, pack, today);
  const none = noneKnown(row, options);
  const why = none?.why && `${words.say(none.why)} ${t('figure.moreOrFewer')}`;
  const sources = sourcesOf(row).map(({ source, locator }) => [source.short, locator].filter(Boolean).join(', '));
  return [
    say('head', id, row.label),
    say('text', `${id}.window`, windowSentence(row, pack, group, words)),
    ...(past ? [say('text', `${id}.past`, t('figure.pastDateSaid', { date: words.date(past) }))] : []),
    ...(why
      ? [say('figure', `${id}.none`, `${sentence(t('figure.notKnownForAny'), words.locale)} ${why}`)]
      : options.map((option) => say('figure', `${id}.of.${option.id}`, armSentence(row, option, words)))),
    ...options.flatMap((option) =>
      intervalWords(row, [option], words).map((said) => say('text', `${id}.interval.${option.id}`, said)),
    ),
    say(
      'text',
      `${id}.found`,
      [
        findingWords(row, options, words),
        row.method === 'calculated' ? t('compare.workedOut') : '',
        t('certainty', { certainty: t(`certainty.${row.certainty}`) }),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    say('text', `${id}.source`, t('double.said', { about: t('compare.source'), said: '{published}' }), {
      published: sources.join('; '),
    }),
  ];
}
