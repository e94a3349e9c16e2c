import { groupsOf } from '../consultation/rows';
import { sentence } from '../export/row-words';
import { signOffWords } from '../export/sign-off-words';
import type { Pack } from '../pack/pack';
import { inWords } from './double-line';
import { figureSlots } from './figure-slots';
import type { Slot } from './numbered';
import { rowsInPlace } from './rows-in-place';
import { type Speaking, wordsFor } from './speaking';

/**
 * Every row for every option that is compared, or the groups of which she picks one. The rows stand in the order of the pack,
 * whatever she said matters. Every group, row and option of the part has its places, on the screen or not.
 */
export function compareLines(pack: Pack, speaking: Speaking): Slot[] {
  const { consultation, today, asksGroup } = speaking;
  const words = wordsFor(pack, speaking);
  const { t } = words;
  const say = inWords(words);
  const { group: picked, part: onScreen, shown, rows } = consultation.decision(pack.id);
  const [group, part] = [picked.value, onScreen.value];
  const asks = group === undefined || asksGroup;
  const options = asks ? [] : shown.value;
  const here = asks ? [] : rows.value;
  const hers = asks ? undefined : pack.strata.find(({ id }) => id === group);
  const away = part.options.filter((option) => !options.includes(option));
  return [
    say('title', 'title', asks ? t('compare.pickGroup') : (part.label ?? pack.title)),
    asks ? say('text', 'lead', t('compare.pickGroupLead')) : undefined,
    ...groupsOf(pack).map(({ id, label }) =>
      asks ? say('choice', `group.${id}`, label, { chosen: id === group || undefined }) : undefined,
    ),
    // Before any figure, as on the screen in one language; there are no pictures here to explain.
    asks
      ? undefined
      : say(
          'text',
          'signed',
          `${t('compare.figuresLine', { title: pack.title, version: pack.version })} ${sentence(signOffWords(pack, words), words.locale)}`,
        ),
    hers && say('text', 'group', t('compare.figuresForGroup', { group: hers.inSentence })),
    ...part.options.flatMap((option) =>
      options.includes(option)
        ? [say('head', `option.${option.id}`, option.name), say('text', `option.${option.id}.short`, words.say(option.short))]
        : [undefined, undefined],
    ),
    !asks && away.length > 0
      ? say('text', 'away', t('compare.notOnScreen', { options: words.list(away.map(({ name }) => name)) }))
      : undefined,
    ...rowsInPlace(pack)
      .filter((row) => row.parts.includes(part.id))
      .flatMap((row) => figureSlots(row, part, pack, { options: here.includes(row) ? options : [], group, today }, words)),
    ...(asks
      ? []
      : [say('text', 'who', words.say(pack.who)), say('text', 'order', t('compare.order', { order: pack.optionOrder }))]),
  ];
}
