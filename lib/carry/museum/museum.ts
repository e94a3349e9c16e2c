import { fourToFive } from './four-to-five';
import { oneToTwo } from './one-to-two';
import { threeToFour } from './three-to-four';
import { twoToThree } from './two-to-three';

/** What was carried, as an older version wrote it: found whole, and not read yet. */
export interface Relic {
  plan: string;
  events: readonly unknown[];
}

/** Brings a relic up by one format. It imports nothing that can change under it. */
export type Step = (relic: Relic) => Relic;

/**
 * The steps by number: the first brings format 1 to format 2. Each is a file beside this one, which nobody changes
 * once it is released, with an example in tests/formats that has to open for ever.
 */
export const museum: readonly Step[] = [oneToTwo, twoToThree, threeToFour, fourToFive];

/** A relic of this format as the newest format has it. */
export function toNewest(relic: Relic, format: number, steps: readonly Step[] = museum): Relic {
  return steps.slice(format - 1).reduce((older, step) => step(older), relic);
}
