import type { Change } from './change';

/** A tilt of one pack, as the exercise has it: worked out while building, so that no rule and no schema comes with it. */
export interface PackTilt {
  id: string;
  /** What was done, in a phrase. */
  title: string;
  /** Id of the rule that catches it. */
  rule: string;
  /** Why that does harm, and where the rule comes from, with addresses of what that names. */
  harm: string;
  source: string;
  links: readonly SourceLink[];
  /** From the fair pack to the tilted one, in the form of `slimPack`. */
  changes: readonly Change[];
}

export interface SourceLink {
  name: string;
  url: string;
}
