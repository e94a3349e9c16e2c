import type * as z from '../zod';
import type { coproductionFile } from './coproduction-schema';
import { ofWomen } from './roles';

/** Who had a hand in a decision, what came of it, and what comes next. Roles and numbers of people, and no names. */
export type Coproduction = Omit<z.infer<typeof coproductionFile>, '$schema'>;
export type Involvement = Coproduction['involved'][number];

/** What stands wherever a record is shown, as long as it is so. */
export const noWomanYet = 'No woman who uses maternity care has been involved in this decision yet.';

/** How many women who use maternity care took part, in how many pieces of work: somebody who took part twice counts twice. */
export function womenInvolved({ involved }: Pick<Coproduction, 'involved'>): { people: number; times: number } {
  const counts = involved
    .map(({ who }) => who.reduce((sum, { role, people }) => sum + (ofWomen.has(role) ? people : 0), 0))
    .filter((people) => people > 0);
  return { people: counts.reduce((sum, people) => sum + people, 0), times: counts.length };
}
