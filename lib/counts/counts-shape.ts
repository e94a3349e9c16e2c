import * as z from '../zod';
import { bothMayBeTold, fewest, mayBeTold } from './may-be-told';
import { isSaidMeasure } from './measures';

const mostCounted = 1_000_000;

/** YYYY-MM */
export const monthName = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/));
export const whole = z.int().check(z.minimum(0), z.maximum(mostCounted));
export const part = z.strictObject({ value: whole, of: whole });
export const saidName = z.string().check(z.refine(isSaidMeasure));

const told = z.optional(part.check(z.refine(mayBeTold)));

const isInFives = (name: string) => name.startsWith('language.');

/** A month as it may leave the device: no number from one to four, and none of which one is left. */
export const monthRow = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  month: monthName,
  from: monthName,
  opened: z.optional(whole.check(z.minimum(fewest))),
  done: z
    .strictObject({ compared: told, waiting: told, planB: told, given: told })
    .check(z.refine(({ compared, waiting }) => (compared && waiting ? bothMayBeTold(compared, waiting) : compared === waiting))),
  said: z
    .record(saidName, whole.check(z.minimum(fewest)))
    .check(z.refine((said) => Object.entries(said).every(([name, value]) => !isInFives(name) || value % fewest === 0))),
});
