import type { Pack } from '../pack/pack';
import type { AidWords } from '../words/aid-words';
import { type Difference, whereItShows } from './differing';
import type { PackTilt } from './pack-tilt';
import type { Place, Sight } from './place';
import { placesOf } from './places-of';
import { tiltedPack } from './tilted-pack';

/** The two pages of the exercise: the first stands on the left, or above. */
export type Side = 'first' | 'second';

/** One tilt of one decision, as it is looked for. */
export interface Exercise {
  tilt: PackTilt;
  packs: Readonly<Record<Side, Pack>>;
  /** Which of them is the tilted one. */
  tilted: Side;
  sight: Sight;
  /** Where both can be pressed: what is on either of them, in the order of the fair one. */
  places: readonly Pick<Place, 'id' | 'view'>[];
  differences: readonly Difference[];
}

/** What came of a press. `same`: both pages say the same there; `otherSide`: they do not, and the other one is tilted. */
export type Judged = 'found' | 'otherSide' | 'same';

/**
 * @param chance from 0 up to but not including 1: which side the tilted page is on
 * @throws where the tilt is of another version of the pack, or shows nowhere: such a one does not build
 */
export function exerciseOf(fair: Pack, tilt: PackTilt, chance: number, words: AidWords): Exercise {
  const pack = tiltedPack(fair, tilt);
  const shown = whereItShows(fair, pack, words);
  if (!shown) throw new Error(`${tilt.id} shows on no screen of ${fair.id}`);
  const { sight, differences } = shown;
  const tilted: Side = chance < 0.5 ? 'first' : 'second';
  const places = placesOf(fair, sight, words);
  const more = placesOf(pack, sight, words).filter(({ id }) => !places.some((one) => one.id === id));
  const packs = tilted === 'first' ? { first: pack, second: fair } : { first: fair, second: pack };
  return { tilt, packs, tilted, sight, differences, places: [...places, ...more].map(({ id, view }) => ({ id, view })) };
}

/** A word of an option can be seen among the heads of the grid as well: wherever the pages differ, that is it. */
export function judge({ differences, tilted }: Exercise, side: Side, place: string): Judged {
  if (!differences.some(({ id }) => id === place)) return 'same';
  return side === tilted ? 'found' : 'otherSide';
}

/** One of a list. @param chance from 0 up to but not including 1 */
export function oneOf<T>(list: readonly T[], chance: number): T | undefined {
  return list[Math.floor(chance * list.length)];
}
