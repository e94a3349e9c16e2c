import type { Checks } from './checks';
import { partId } from './part-id';
import type { Piece } from './pieces';

/** One place of a document that is not as the plan in it has it. */
export interface Difference {
  /** A path; none of her words. */
  at: string;
  what: string;
}

/** Holds a document against what it said when it was made. @param document its UUID */
export function changesIn(pieces: readonly Piece[], { parts }: Checks, document: string): Difference[] {
  const left = new Set(pieces);
  const take = (which: (piece: Piece) => boolean) => {
    const piece = [...left].find(which);
    if (piece) left.delete(piece);
    return piece;
  };
  // Those that are as they were go first, so that of two alike the changed one is told.
  const lost = parts.filter(({ kind, sum }) => !take((piece) => piece.kind === kind && piece.sum === sum));
  const changed = lost.map(({ name, kind }): Difference => {
    const identifier = `urn:uuid:${partId(name, document)}`;
    const at = placeOf(name, kind);
    const piece =
      take((one) => one.identifier === identifier) ?? take((one) => one.kind === kind && one.identifier === undefined);
    return { at, what: piece ? 'says something else than when it was made' : 'is missing' };
  });
  return [...changed, ...[...left].map(({ kind }) => ({ at: placeOf(kind, kind), what: 'was not there when it was made' }))];
}

/** Names are made of ids of ours; whatever else stands there was made by somebody and is not repeated. */
function placeOf(name: string, kind: string): string {
  const plain = /^[\w -]{1,120}$/;
  return plain.test(name) ? name : plain.test(kind) ? kind : 'entry';
}
