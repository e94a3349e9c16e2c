import type { DoubleOf } from '../../lib/double/double-of';
import type { Pair } from '../../lib/double/paired';
import { screenOf } from '../../lib/double/screen-of';
import type { AidValue } from '../aid-context';
import { pairsOf } from './pairs-of';

interface Screen {
  of: DoubleOf;
  /** All lines of the screen, folded away or not. */
  pairs: readonly Pair[];
}

/** A line, and the screen that it is on. */
export interface LineNamed {
  of: DoubleOf;
  pair: Pair;
}

/**
 * The line that somebody means by a number, whatever screen they are on. What can be a whole number is that one and no other:
 * whoever says "1.5" of her plan, where 7.1.5 stands, would else be led to other words than the one who says it on another step.
 * What no screen begins with is short for a line of this one, without what all numbers here begin with.
 * @param number as `numberSaid` gives it, not empty
 */
export function lineNamed(number: string, { of, pairs }: Screen, aid: AidValue): LineNamed | undefined {
  const among = (lines: readonly Pair[], wanted: string) => lines.find((pair) => pair.number === wanted);
  const on = (screen: DoubleOf, pair: Pair | undefined) => pair && { of: screen, pair };
  const here = among(pairs, number);
  if (here) return { of, pair: here };
  const pack = aid.consultation.current.value;
  const whole = pack && number.includes('.') ? screenOf(number, pack) : undefined;
  // Of this screen it would be among its lines.
  if (whole) return isSame(whole, of) || !isAtHand(whole, aid) ? undefined : on(whole, among(pairsOf(whole, aid), number));
  const begin = (pairs[0]?.number ?? '').split('.').slice(0, -1);
  return on(of, among(pairs, [...begin, number].join('.')) ?? among(pairs, [begin[0], number].join('.')));
}

/** A number opens no figures that she could not open by hand: those of her group, once she has said which it is. */
function isAtHand(of: DoubleOf, { decision }: AidValue): boolean {
  return of.step !== 'row' || decision.rows.value.some(({ key }) => key === of.row);
}

function isSame(one: DoubleOf, other: DoubleOf): boolean {
  return one.step === 'row' && other.step === 'row' ? one.row === other.row : one.step === other.step;
}
