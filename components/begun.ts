import type { Consultation } from '../lib/consultation/consultation';

/** Where somebody has begun a new plan in this sitting: the next woman is not told of the plans before hers. */
export const begun = new WeakSet<Consultation>();
