/** A chance said both ways: `event` in `per` have it, `rest` in `per` do not. Whole people. */
export interface Frames {
  event: number;
  rest: number;
  per: number;
}

/**
 * Both frames of a count. Sentence, table and picture all take this value, so that they cannot disagree.
 * Nothing is calculated but the complement (NICE NG197, 1.4: say both; MHRA: nothing that the reader cannot check).
 * @param value whole people to whom it happened, 0 to `per`
 * @param per denominator, a power of ten
 * @throws on a count that is not whole or not within its denominator: the pack's rules refuse those
 */
export function frames(value: number, per: number): Frames {
  if (!Number.isInteger(value) || value < 0 || value > per)
    throw new RangeError(`${value} is not a whole count from 0 to ${per}`);
  if (!isPowerOfTen(per)) throw new RangeError(`${per} is not a power of ten`);
  return { event: value, rest: per - value, per };
}

function isPowerOfTen(per: number): boolean {
  return Number.isInteger(per) && /^10+$/.test(String(per));
}
