import { everyone, groupsOf } from '../consultation/rows';
import { armFor, hasFigure, type Pack } from '../pack/pack';
import type { AidWords } from '../words/aid-words';
import type { Line, Place, Sight } from './place';
import { placesOf } from './places-of';

/** One place where both pages do not say the same. A page on which it is not there has no lines. */
export interface Difference {
  id: string;
  view: Place['view'];
  lines: readonly { name: string; fair?: string; tilted?: string }[];
}

/** Where a fair and a tilted page do not say the same, line by line. */
function differing(fair: readonly Place[], tilted: readonly Place[]): Difference[] {
  const places = [...fair, ...tilted.filter(({ id }) => !fair.some((place) => place.id === id))];
  return places.flatMap(({ id, view }) => {
    const [one, other] = [linesOf(fair, id), linesOf(tilted, id)];
    const names = [...new Set([...one, ...other].map(({ name }) => name))];
    const lines = names.flatMap((name) => {
      const [was, is] = [textOf(one, name), textOf(other, name)];
      return was === is ? [] : [{ name, ...(was !== undefined && { fair: was }), ...(is !== undefined && { tilted: is }) }];
    });
    return lines.length > 0 ? [{ id, view, lines }] : [];
  });
}

const linesOf = (places: readonly Place[], id: string) => places.find((place) => place.id === id)?.lines ?? [];
const textOf = (lines: readonly Line[], name: string) => lines.find((line) => line.name === name)?.text;

/** As many options stand side by side on half a screen, as on a phone. */
const mostBeside = 2;

/**
 * Where the tilt shows: the part, the group and the options to put on both screens, and what differs on them. Undefined
 * where it shows on none.
 * @param placesOn of the fair pack: whoever asks for many tilts of one need not work them out for each
 */
export function whereItShows(
  fair: Pack,
  tilted: Pack,
  words: AidWords,
  placesOn: typeof placesOf = placesOf,
): { sight: Sight; differences: Difference[] } | undefined {
  const on = (sight: Sight) => differing(placesOn(fair, sight, words), placesOf(tilted, sight, words));
  const groups = groupsOf(fair).map(({ id }) => id);
  for (const part of fair.parts)
    for (const group of groups.length > 0 ? groups : [everyone]) {
      const all = part.options.map(({ id }) => id);
      const whole: Sight = { part: part.id, group, options: all };
      const differences = on(whole);
      if (differences.length === 0) continue;
      const few: Sight = { ...whole, options: fewOf(all, differences, fair) };
      const fewer = on(few);
      return fewer.length > 0 ? { sight: few, differences: fewer } : { sight: whole, differences };
    }
  return undefined;
}

/** The options that the tilt is about, with others that have figures beside them; in their order. */
function fewOf(all: readonly string[], differences: readonly Difference[], pack: Pack): string[] {
  if (all.length <= mostBeside) return [...all];
  const about = all.filter((id) =>
    differences.some((one) => one.id === `option:${id}` || one.lines.some(({ name }) => name === `arm ${id}`)),
  );
  const rows = pack.rows.filter(({ key }) => differences.some(({ id }) => id === `row:${key}`));
  const counted = (id: string) => rows.filter((row) => hasFigure(armFor(row, id))).length;
  const told = all.filter((id) => rows.some((row) => row.pairs.some(({ between }) => between.includes(id))));
  const next = [...all].sort((a, b) => counted(b) - counted(a));
  const picked = [...new Set([...about, ...told, ...next])].slice(0, mostBeside);
  return all.filter((id) => picked.includes(id));
}
