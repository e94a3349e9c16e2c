import { frames } from '../numbers/frames';
import { findingFor } from '../pack/finding';
import { armFor, hasFigure, type Option, type Row } from '../pack/pack';
import type { AidWords } from '../words/aid-words';

/** What a table or a text says of one arm: both frames, or one cell across. Unknown is written out, never blank. */
export function cells(row: Row, option: Option, words: AidWords): [string, string?] {
  const { t } = words;
  const arm = armFor(row, option.id);
  switch (arm.kind) {
    case 'rate': {
      const both = frames(arm.value, row.per);
      return [words.rate(both.event, row.per), words.rate(both.rest, row.per)];
    }
    case 'range':
      return [words.rangeRate(arm.low, arm.high, row.per), words.rangeRate(row.per - arm.high, row.per - arm.low, row.per)];
    case 'measure':
      return [`${words.number(arm.measure.value)} ${words.say(arm.measure.unit)} (${words.say(arm.measure.says)})`];
    case 'unknown':
      return arm.inWords
        ? [`${sentence(t('figure.inWords'), words.locale)} ${words.say(arm.why)}`]
        : [`${sentence(t('figure.notKnown'), words.locale)} ${words.say(arm.why)} ${t('figure.moreOrFewer')}`];
    case 'notApplicable':
      return [`${sentence(t('figure.doesNotApply'), words.locale)} ${words.say(arm.why)}`];
  }
}

/** @param options those on the screen: nothing is said about others */
export function findingWords(row: Row, options: readonly Option[], words: AidWords): string {
  const { t } = words;
  const finding = findingFor(
    row,
    options.map(({ id }) => id),
  );
  const figures = options.some(({ id }) => hasFigure(armFor(row, id)));
  if (!figures && finding.kind !== 'clear_difference' && finding.kind !== 'no_clear_difference') return t('finding.no_figures');
  if (finding.kind !== 'mixed') return t(`finding.${finding.kind}`);
  const name = (id: string) => lower(options.find((option) => option.id === id)?.name ?? id, words.locale);
  const odd = finding.open.length === 0 ? oddOneOut(finding.differ, finding.alike) : undefined;
  if (odd) return t('finding.oneDiffers', { option: name(odd) });
  const said = (key: 'finding.differ' | 'finding.alike', list: [string, string][]) => {
    // Each pair is whole before the next: options of several pairs in one list would read as one group of options.
    const pairs = list.map(([first, second]) => t('finding.pair', { first: name(first), second: name(second) }));
    return pairs.length > 0 ? t(key, { pairs: pairs.reduce((said, pair) => t('finding.andPair', { pairs: said, pair })) }) : '';
  };
  const parts = [
    said('finding.differ', finding.differ),
    said('finding.alike', finding.alike),
    finding.open.length > 0 ? t('finding.open') : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** The one option that differs from each of the others, where these do not differ among themselves. */
function oddOneOut(differ: [string, string][], alike: [string, string][]): string | undefined {
  const inDiffer = new Set(differ.flat());
  const inAlike = new Set(alike.flat());
  const [odd, another] = [...inDiffer].filter((option) => !inAlike.has(option));
  return odd !== undefined && another === undefined && differ.every((pair) => pair.includes(odd)) ? odd : undefined;
}

/** The published interval around each figure on the screen, a sentence each. */
export function intervalWords(row: Row, options: readonly Option[], words: AidWords): string[] {
  return options.flatMap((option) => {
    const arm = armFor(row, option.id);
    if (arm.kind === 'rate' && arm.low !== undefined && arm.high !== undefined)
      return [words.t('figure.interval', { option: option.name, low: arm.low, high: arm.high, per: row.per })];
    if (arm.kind === 'measure' && arm.measure.low !== undefined && arm.measure.high !== undefined)
      return [
        words.t('figure.intervalMeasure', {
          option: option.name,
          low: arm.measure.low,
          high: arm.measure.high,
          unit: words.say(arm.measure.unit),
        }),
      ];
    return [];
  });
}

/** An option's name inside a sentence. A name that begins with initials keeps them. */
export function lower(name: string, locale: string): string {
  if (/^\p{Lu}{2}/u.test(name)) return name;
  return name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
}

/** Full stops that are no dot; Arabic has a dot. */
const stops: Readonly<Record<string, string>> = { ur: '۔', bn: '।' };

/** A phrase as a sentence, with its full stop once. @param locale of the phrase; without it the stop is a dot */
export function sentence(text: string, locale = ''): string {
  return /[.!?؟۔।]\n?$/.test(text) ? text : text + (stops[locale] ?? '.');
}
