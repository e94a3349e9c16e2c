import { sentence } from '../export/row-words';
import { largestCrowd } from '../numbers/icon-array';
import type { Pack, Row, Said } from '../pack/pack';
import { armFor } from '../pack/pack';
import { inWords } from './double-line';
import { figureSlots } from './figure-slots';
import type { Slot } from './numbered';
import { rowsInPlace } from './rows-in-place';
import { type Speaking, wordsFor } from './speaking';

/**
 * One row, looked at closely: its figures, all results of a test, how sure, what else to know, and why it might not be her.
 * Every option of the part has its places, compared or not.
 */
export function rowLines(row: Row, pack: Pack, speaking: Speaking): Slot[] {
  const { consultation, today } = speaking;
  const words = wordsFor(pack, speaking);
  const { t } = words;
  const say = inWords(words);
  const { shown, part, group, state } = consultation.decision(pack.id);
  const options = shown.value;
  const [first, ...figures] = figureSlots(row, part.value, pack, { options, group: group.value, today }, words);
  const { components, result } = row;
  const said = (about: string, text: Said) => t('double.said', { about, said: words.say(text) });
  const drawn = row.arms.filter(
    ({ kind, option }) => (kind === 'rate' || kind === 'range') && options.some(({ id }) => id === option),
  );
  const caption = [
    row.per > largestCrowd ? t('figure.nestedCaption', { block: largestCrowd }) : t('row.one', { one: 1, per: row.per }),
    drawn.some(({ kind }) => kind === 'range') && t('figure.maybe'),
  ];
  const together = result
    ? rowsInPlace(pack).filter(
        (other) => other.parts.includes(part.value.id) && other.result?.group === result.group && other.stratum === row.stratum,
      )
    : [];
  return [
    first && { ...first, as: 'title' as const },
    ...figures,
    drawn.length > 0 ? say('text', 'pictures', caption.filter(Boolean).join(' ')) : undefined,
    say('head', 'table', t('row.table')),
    ...(components
      ? [
          say('head', 'components', components.title),
          say('text', 'components.lead', words.say(components.lead)),
          ...components.items.map(({ id, label, value }) =>
            say('text', `component.${id}`, t('double.said', { about: label, said: words.rate(value, components.per) })),
          ),
          ...(components.after ? [say('text', 'components.after', words.say(components.after))] : []),
        ]
      : []),
    ...(together.length > 0 ? [say('head', 'results', t('row.results'))] : []),
    ...together.flatMap((other) =>
      part.value.options.flatMap((option) => {
        const arm = armFor(other, option.id);
        if (arm.kind !== 'rate') return [];
        const figure = t('double.said', { about: option.name, said: words.rate(arm.value, other.per) });
        return options.includes(option)
          ? [say('figure', `result.${other.key}.${option.id}`, `${sentence(other.label, words.locale)} ${figure}`)]
          : [undefined];
      }),
    ),
    say('head', 'sure', t('row.sure')),
    say(
      'text',
      'sure.why',
      [t(`certaintyWhy.${row.certainty}`), row.certaintyWhy && words.say(row.certaintyWhy)].filter(Boolean).join(' '),
    ),
    ...(row.notes.length > 0 ? [say('head', 'notes', t('row.notes'))] : []),
    ...row.notes.map((note, index) => say('text', `note.${index}`, words.say(note))),
    say('head', 'from', t('row.from')),
    say('text', 'from.who', said(t('passport.who'), row.population.who)),
    say('text', 'from.where', said(t('passport.where'), row.population.where)),
    say('text', 'from.counted', said(t('passport.counted'), row.population.counted)),
    ...(row.sum ? [say('text', 'from.sum', t('passport.sum', { sum: words.say(row.sum) }))] : []),
    say('text', 'from.doesNotTell', said(t('passport.doesNotTell'), row.doesNotTell)),
    say('head', 'others', t('row.others')),
    ...(row.otherStudies.length === 0 ? [say('text', 'others.none', t('row.noOthers'))] : []),
    ...row.otherStudies.map(({ id, said }) => say('text', `other.${id}`, words.say(said))),
    say('head', 'notYou', t('row.notYou')),
    ...[...row.notYou, ...pack.notYou].map((why, index) => say('text', `notYou.${index}`, words.say(why))),
    say('choice', 'mark', t('row.mark'), { chosen: state.value.marks.includes(row.id) || undefined }),
  ];
}
