import { groupsOf } from '../consultation/rows';
import { sentence } from '../export/row-words';
import { signOffWords } from '../export/sign-off-words';
import type { Pack } from '../pack/pack';
import { type DoubleLine, inWords } from './double-line';
import { figureLines } from './figure-lines';
import { type Speaking, wordsFor } from './speaking';

/**
 * Every row for every option that is compared. The rows stand in the order of the pack, whatever she said matters: the
 * number of a line is the same as long as the same options are compared.
 */
export function compareLines(pack: Pack, speaking: Speaking): DoubleLine[] {
  const { consultation, today, asksGroup } = speaking;
  const words = wordsFor(pack, speaking);
  const { t } = words;
  const say = inWords(words);
  const { group, part, shown, rows } = consultation.decision(pack.id);
  const hers = pack.strata.find(({ id }) => id === group.value);
  if (group.value === undefined || asksGroup)
    return [
      say('title', 'title', t('compare.pickGroup')),
      say('text', 'lead', t('compare.pickGroupLead')),
      ...groupsOf(pack).map(({ id, label }) => say('choice', `group.${id}`, label, { chosen: id === group.value || undefined })),
    ];
  const away = part.value.options.filter((option) => !shown.value.includes(option));
  return [
    say('title', 'title', part.value.label ?? pack.title),
    // Before any figure, as on the screen in one language; there are no pictures here to explain.
    say(
      'text',
      'signed',
      `${t('compare.figuresLine', { title: pack.title, version: pack.version })} ${sentence(signOffWords(pack, words), words.locale)}`,
    ),
    ...(hers ? [say('text', 'group', t('compare.figuresForGroup', { group: hers.inSentence }))] : []),
    ...shown.value.flatMap(({ id, name, short }) => [
      say('head', `option.${id}`, name),
      say('text', `option.${id}.short`, words.say(short)),
    ]),
    ...(away.length > 0
      ? [say('text', 'away', t('compare.notOnScreen', { options: words.list(away.map(({ name }) => name)) }))]
      : []),
    ...rows.value.flatMap((row) => figureLines(row, shown.value, pack, group.value, today, words)),
    say('text', 'who', words.say(pack.who)),
    say('text', 'order', t('compare.order', { order: pack.optionOrder })),
  ];
}
