import type { Pack, Row } from '../pack/pack';
import { armFor } from '../pack/pack';
import { type DoubleLine, inWords } from './double-line';
import { figureLines } from './figure-lines';
import { type Speaking, wordsFor } from './speaking';

/** One row, looked at closely: its figures, all results of a test, how sure, what else to know, and why it might not be her. */
export function rowLines(row: Row, pack: Pack, speaking: Speaking): DoubleLine[] {
  const { consultation, today } = speaking;
  const words = wordsFor(pack, speaking);
  const { t } = words;
  const say = inWords(words);
  const { shown, rows, group, state } = consultation.decision(pack.id);
  const [first, ...figures] = figureLines(row, shown.value, pack, group.value, today, words);
  const { components, result } = row;
  const together = result
    ? rows.value.filter((other) => other.result?.group === result.group && other.stratum === row.stratum)
    : [];
  return [
    ...(first ? [{ ...first, as: 'title' as const }] : []),
    ...figures,
    ...(components
      ? [
          say('head', 'components', components.title),
          say('text', 'components.lead', words.say(components.lead)),
          ...components.items.map(({ id, label, value }) =>
            say('text', `component.${id}`, `${label}: ${words.rate(value, components.per)}`),
          ),
          ...(components.after ? [say('text', 'components.after', words.say(components.after))] : []),
        ]
      : []),
    ...(together.length > 0 ? [say('head', 'results', t('row.results'))] : []),
    ...together.flatMap((other) =>
      shown.value.flatMap((option) => {
        const arm = armFor(other, option.id);
        return arm.kind === 'rate'
          ? [
              say(
                'figure',
                `result.${other.key}.${option.id}`,
                `${other.label}. ${option.name}: ${words.rate(arm.value, other.per)}`,
              ),
            ]
          : [];
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
    say('text', 'from.who', `${t('passport.who')}: ${words.say(row.population.who)}`),
    say('text', 'from.where', `${t('passport.where')}: ${words.say(row.population.where)}`),
    say('text', 'from.counted', `${t('passport.counted')}: ${words.say(row.population.counted)}`),
    ...(row.sum ? [say('text', 'from.sum', t('passport.sum', { sum: words.say(row.sum) }))] : []),
    say('text', 'from.doesNotTell', `${t('passport.doesNotTell')}: ${words.say(row.doesNotTell)}`),
    say('head', 'others', t('row.others')),
    ...(row.otherStudies.length === 0 ? [say('text', 'others.none', t('row.noOthers'))] : []),
    ...row.otherStudies.map(({ id, said }) => say('text', `other.${id}`, words.say(said))),
    say('head', 'notYou', t('row.notYou')),
    ...[...row.notYou, ...pack.notYou].map((why, index) => say('text', `notYou.${index}`, words.say(why))),
    say('choice', 'mark', t('row.mark'), { chosen: state.value.marks.includes(row.id) || undefined }),
  ];
}
