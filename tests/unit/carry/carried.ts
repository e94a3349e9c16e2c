import type { Carry, Read } from '../../../lib/carry/carry';
import { createCarry } from '../../../lib/carry/create-carry';
import { readPicture } from '../../../lib/carry/read-picture';
import type { Event } from '../../../lib/consultation/event-schema';

/** Carries on one day, in one version. */
export const carry: Carry = createCarry({ now: () => '2026-12-01T10:00:00.000Z', version: '0.4.0', readPicture });

/** What she says, one thing a minute. */
export function said(...words: string[]): Event[] {
  return words.map((text, at) => ({
    id: `e${at + 1}`,
    at: new Date(Date.parse('2026-11-24T10:00:00.000Z') + at * 60_000).toISOString(),
    who: 'woman',
    pack: 'tiny',
    version: '1',
    kind: 'reason',
    words: text,
  }));
}

/** What was wrong, a line each; none where it was read. */
export function faults(read: Read): string[] {
  if (read.ok) return [];
  return 'needs' in read ? [`needs a ${read.needs}`] : read.problems.map(({ where, what }) => `${where} ${what}`);
}
