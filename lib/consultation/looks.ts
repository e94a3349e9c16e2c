import type { Deed } from './event-schema';

/** Looking at something, and finding one's way, is not saying something. */
export const looks: ReadonlySet<Deed['kind']> = new Set<Deed['kind']>([
  'opened',
  'shown',
  'local',
  'part',
  'compare',
  'first',
  'speaker',
  'label',
  'language',
  // Who may read what is not told where others may read: a list of what was said would give away that it is kept from them.
  'readers',
  'keptBack',
]);

/** What was done with the record beside the panel cannot be undone from here: nobody takes it back out of there. */
export const doneElsewhere: ReadonlySet<Deed['kind']> = new Set<Deed['kind']>(['sameWoman', 'entered']);

/** What only somebody with the record in front of them can say, whoever was writing last. */
export const clinicians: ReadonlySet<Deed['kind']> = new Set<Deed['kind']>([...doneElsewhere, 'coded', 'needStep']);

/**
 * What is asked on the pages of staff alone. Where a device goes from hand to hand it is theirs: who wrote on a page of
 * hers is no answer to who writes there.
 */
export const onStaffPages: ReadonlySet<Deed['kind']> = new Set<Deed['kind']>(['english', 'conversation', 'offered', 'gestation']);
