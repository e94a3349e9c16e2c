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
  const asTheyWere = shelved(pieces, left, sumOf);
  // Those that are as they were go first, so that of two alike the changed one is told.
  const lost = parts.filter((part) => !asTheyWere(sumOf(part)));
  const identified = shelved(
    [...left].filter(({ identifier }) => identifier !== undefined),
    left,
    ({ identifier }) => identifier ?? '',
  );
  const nameless = shelved(
    [...left].filter(({ identifier }) => identifier === undefined),
    left,
    ({ kind }) => kind,
  );
  const changed = lost.map(({ name, kind }): Difference => {
    const piece = identified(`urn:uuid:${partId(name, document)}`) ?? nameless(kind);
    return { at: placeOf(name, kind), what: piece ? 'says something else than when it was made' : 'is missing' };
  });
  return [...changed, ...[...left].map(({ kind }) => ({ at: placeOf(kind, kind), what: 'was not there when it was made' }))];
}

const sumOf = ({ kind, sum }: Pick<Piece, 'kind' | 'sum'>) => JSON.stringify([kind, sum]);

/** Takes pieces by a key, the first of several first. A document may have thousands, so that nobody looks them all through. */
function shelved(pieces: readonly Piece[], left: Set<Piece>, keyOf: (piece: Piece) => string) {
  const shelves = new Map<string, Piece[]>();
  for (const piece of pieces.toReversed()) {
    const shelf = shelves.get(keyOf(piece));
    if (shelf) shelf.push(piece);
    else shelves.set(keyOf(piece), [piece]);
  }
  return (key: string) => {
    const piece = shelves.get(key)?.pop();
    if (piece) left.delete(piece);
    return piece;
  };
}

/** Names are made of ids of ours; whatever else stands there was made by somebody and is not repeated. */
function placeOf(name: string, kind: string): string {
  const plain = /^[\w -]{1,120}$/;
  return plain.test(name) ? name : plain.test(kind) ? kind : 'entry';
}
