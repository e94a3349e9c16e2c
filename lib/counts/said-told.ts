import { type Counts, type MonthRow, saidTogether } from './counts';
import { languagesIn } from './languages-in';
import { allMayBeTold, fewest } from './may-be-told';
import { groupOf, type SaidCounts, type SaidGroup, type SaidMeasure } from './measures';

interface SaidTold {
  told: SaidCounts;
  waits: SaidCounts;
  /** Of how many something was said since it was last looked at. */
  fresh: Readonly<Partial<Record<SaidGroup, number>>>;
}

/**
 * What is said of women and may leave with the month that ends.
 * - The answers to one question leave together, exact, or none of them does: were each to leave as soon as there are five of
 *   it, what is rare would be late and the share of what is frequent too high. So do the two about an interpreter.
 * - Languages leave in fives, and what is over waits: they are parts of no whole that is told. None leaves where more than
 *   there were conversations would have left: a conversation has one, and a file that says otherwise is refused.
 * - Everything is looked at once something was said of five more women: after one, what leaves would be her answer. What
 *   belongs to conversations is looked at where they leave, and at no other time.
 * @param row how many conversations leave with this month, if they do; undefined where nothing may leave in it
 */
export function saidTold({ now, waiting, released }: Counts, row: { opened: number | undefined } | undefined): SaidTold {
  const said = saidTogether(waiting.said, now.said);
  const names = Object.keys(said) as SaidMeasure[];
  const fresh: Partial<Record<SaidGroup, number>> = { ...waiting.fresh };
  for (const [name, value = 0] of Object.entries(now.said) as [SaidMeasure, number][]) {
    const group = groupOf(name);
    if (group !== 'language') fresh[group] = (fresh[group] ?? 0) + value;
  }
  const isOfConversations = (group: SaidGroup) => group === 'language' || group === 'interpreter';
  const isLookedAt = (group: SaidGroup) =>
    row !== undefined &&
    (row.opened !== undefined || !isOfConversations(group)) &&
    (group === 'language' || (fresh[group] ?? 0) >= fewest);
  const partsOf = (group: SaidGroup) => {
    const parts = names.filter((name) => groupOf(name) === group).map((name) => said[name] ?? 0);
    return group === 'interpreter' ? [...parts, withoutInterpreter(released, row?.opened ?? 0, parts)] : parts;
  };
  const inFives = (name: SaidMeasure) => Math.floor((said[name] ?? 0) / fewest) * fewest;
  const languages = names.filter((name) => groupOf(name) === 'language').reduce((sum, name) => sum + inFives(name), 0);
  const room = released.reduce((sum, one) => sum + (one.opened ?? 0) - languagesIn(one.said), 0);
  const languagesFit = languages <= room + (row?.opened ?? 0);
  const toldOf = (name: SaidMeasure): number => {
    const [group, value] = [groupOf(name), said[name] ?? 0];
    if (!isLookedAt(group)) return 0;
    if (group === 'language') return languagesFit ? inFives(name) : 0;
    return allMayBeTold(partsOf(group)) ? value : 0;
  };
  const each = (of: (name: SaidMeasure) => number) => saidTogether({}, Object.fromEntries(names.map((name) => [name, of(name)])));
  return {
    told: each(toldOf),
    waits: each((name) => (said[name] ?? 0) - toldOf(name)),
    fresh: Object.fromEntries(Object.entries(fresh).filter(([group]) => !isLookedAt(group as SaidGroup))),
  };
}

/**
 * In how many of the conversations up to now nobody needed an interpreter, since it was last told in how many somebody did:
 * whoever has both numbers can take one from the other, so this is a part as well.
 * @param parts those in which one was needed; nothing of them has left
 */
export function withoutInterpreter(
  rows: readonly Pick<MonthRow, 'opened' | 'said'>[],
  opened: number,
  parts: readonly number[],
): number {
  const last = rows.findLastIndex(({ said }) => Object.keys(said).some((name) => name.startsWith('interpreter.')));
  const all = rows.slice(last + 1).reduce((sum, row) => sum + (row.opened ?? 0), opened);
  return parts.reduce((rest, part) => rest - part, all);
}
