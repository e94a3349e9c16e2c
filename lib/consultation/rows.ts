import { armFor, type Option, type Pack, type Row } from '../pack/pack';
import type { DecisionState } from './state';

/** A group is picked by its label, never computed; rows that hold for everybody are in every group. */
export function rowsFor(pack: Pack, stratum: string | undefined): Row[] {
  if (stratum === undefined) return [];
  const picked = new Set(pack.strata.filter(({ pick }) => pick).map(({ id }) => id));
  return pack.rows.filter((row) => row.stratum === null || row.stratum === stratum || !picked.has(row.stratum));
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

/** An option that no study has followed keeps a line of its own instead of a column of unknowns. */
export function isUnknownThroughout(option: Option, rows: readonly Row[]): boolean {
  return rows.length > 0 && rows.every((row) => armFor(row, option.id).kind === 'unknown');
}
