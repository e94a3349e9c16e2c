import { isPracticeName } from '../practice/practice-mark';
import * as z from '../zod';

/** A debrief in the store of practice, without the conversation. */
export interface KeptDebrief {
  /** A practice name. */
  id: string;
  /** The file as it was saved: held to its lists each time that it is shown. */
  debrief: Readonly<Record<string, unknown>> & { decision: { id: string }; day: string };
}

const shape = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{1,80}$/), z.refine(isPracticeName)),
  debrief: z.looseObject({
    evenhand: z.literal('debrief'),
    practice: z.literal(true),
    decision: z.looseObject({ id: z.string() }),
    day: z.iso.date(),
  }),
});

/** What the list of those kept needs, or nothing where it is something else. What a page shows of it is read by `readDebrief`. */
export function parseKeptDebrief(value: unknown): KeptDebrief | undefined {
  const read = shape.safeParse(value);
  return read.success ? read.data : undefined;
}
