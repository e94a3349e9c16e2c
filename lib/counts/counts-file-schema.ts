import * as z from '../zod';
import { countsForm } from './counts-form';
import { monthRow } from './counts-shape';

/** A file of counts, field by field: nothing else may be in it. */
export const countsFileSchema = z.strictObject({
  evenhand: z.literal('counts'),
  format: z.literal(countsForm.format),
  months: z.array(monthRow).check(z.maxLength(countsForm.mostMonths)),
});
