import { armFor, type Option, type Pack, type Part, type Row, type Stratum } from '../pack/pack';
import type { DecisionState } from './state';

/** Of decisions whose figures are not kept apart for groups that somebody could pick. */
export const everyone = 'everyone';

/** The groups that she or the clinician can pick from, by their labels. */
export function groupsOf(pack: Pack): Stratum[] {
  return pack.strata.filter(({ pick }) => pick);
}

/**
 * The group whose figures are on the screen: `everyone` where there is nothing to pick, undefined until one is picked.
 * A group picked from another version, that this one does not have, has to be picked again.
 */
export function groupOf(pack: Pack, { stratum }: Pick<DecisionState, 'stratum'>): string | undefined {
  const groups = groupsOf(pack);
  return groups.length === 0 ? everyone : groups.find(({ id }) => id === stratum)?.id;
}

/** The part of the decision that is looked at: the first until somebody turns to another. */
export function partOf(pack: Pack, { part }: Pick<DecisionState, 'part'>): Part {
  const found = pack.parts.find(({ id }) => id === part) ?? pack.parts[0];
  if (!found) throw new Error(`${pack.id} has no parts`);
  return found;
}

/**
 * The rows of one part for one group. A group is picked by its label, never computed; rows that hold for everybody, and
 * rows of groups that nobody can pick, are in every group.
 */
export function rowsFor(pack: Pack, group: string | undefined, part: Part): Row[] {
  if (group === undefined) return [];
  const picked = new Set(groupsOf(pack).map(({ id }) => id));
  const here = pack.rows.filter(
    (row) => row.parts.includes(part.id) && (row.stratum === null || row.stratum === group || !picked.has(row.stratum)),
  );
  // Of one outcome, the row of her group comes before that of everybody; the order of outcomes is the pack's.
  const first = (row: Row) => here.findIndex(({ id }) => id === row.id);
  return [...here].sort((a, b) => first(a) - first(b) || Number(b.stratum === group) - Number(a.stratum === group));
}

/** The rows that she marked, or that a value she gave a lot of weight names. */
export function mattering(rows: readonly Row[], pack: Pack, { marks, weights }: DecisionState): Row[] {
  const named = new Set([...marks, ...pack.values.filter(({ id }) => weights[id] === 'lot').flatMap((value) => value.rows)]);
  return rows.filter(({ id }) => named.has(id));
}

/** What matters to her first, if she wants that: the same rows in the same order for every option. */
export function inOrder(rows: readonly Row[], pack: Pack, state: DecisionState): Row[] {
  const first = state.mattersFirst ? mattering(rows, pack, state) : [];
  return [...first, ...rows.filter((row) => !first.includes(row))];
}

/** More reasons than these are said row by row: then the column is where they are read. */
const fewReasons = 2;

/** An option that no study has followed, for one or two reasons, keeps a line of its own instead of a column of unknowns. */
export function isUnknownThroughout(option: Option, rows: readonly Row[]): boolean {
  const reasons = new Set<string>();
  for (const row of rows) {
    const arm = armFor(row, option.id);
    if (arm.kind !== 'unknown') return false;
    reasons.add(arm.reason);
  }
  return rows.length > 0 && reasons.size <= fewReasons;
}

/**
 * The group of a row that is not simply hers: rows of several groups can stand on one screen, and each says whose it is.
 * @returns a published group; `population` where the row is not of one and has siblings that are, so that its own
 * population names it; undefined where nothing has to be told apart
 */
export function groupToName(row: Row, pack: Pack, group: string | undefined): Stratum | 'population' | undefined {
  if (row.stratum === null) {
    const apart = pack.rows.some((other) => other.id === row.id && other.stratum !== null);
    return apart ? 'population' : undefined;
  }
  const alone = row.stratum === group && !pack.rows.some((other) => other.id === row.id && other.stratum === null);
  return alone ? undefined : pack.strata.find(({ id }) => id === row.stratum);
}
