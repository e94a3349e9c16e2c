import * as z from '../zod';
import { answersFit } from './answers-fit';
import { countsForm } from './counts-form';
import { bothMayBeTold, fewest, isLanguageOutOfFives, mayBeTold } from './may-be-told';
import { isSaidMeasure } from './measures';

/** YYYY-MM */
export const monthName = z.string().check(z.regex(countsForm.month));
export const whole = z.int().check(z.minimum(0), z.maximum(countsForm.mostCounted));
export const part = z.strictObject({ value: whole, of: whole });
export const saidName = z.string().check(z.refine(isSaidMeasure));

const told = z.optional(part.check(z.refine(mayBeTold)));

/** A month as it may leave the device: no number from one to four, and none of which one is left. */
export const monthRow = z.strictObject({
  id: z.string().check(z.regex(countsForm.id)),
  month: monthName,
  from: monthName,
  opened: z.optional(whole.check(z.minimum(fewest))),
  done: z
    .strictObject({ compared: told, waiting: told, planB: told, given: told })
    .check(z.refine(({ compared, waiting }) => (compared && waiting ? bothMayBeTold(compared, waiting) : compared === waiting))),
  // A record leaves out what is under `__proto__`, which is an ordinary name in JSON.
  said: z.pipe(
    z.unknown().check(z.refine((said) => typeof said !== 'object' || said === null || !Object.hasOwn(said, '__proto__'))),
    z
      .record(saidName, whole.check(z.minimum(fewest)))
      .check(z.refine((said) => !Object.entries(said).some(([name, value]) => isLanguageOutOfFives(name, value))))
      .check(z.refine(answersFit)),
  ),
});
