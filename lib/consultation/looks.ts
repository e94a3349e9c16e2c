import type { Deed } from './event-schema';

/** Looking at something, and finding one's way, is not saying something. */
export const looks: ReadonlySet<Deed['kind']> = new Set<Deed['kind']>([
  'opened',
  'shown',
  'part',
  'compare',
  'first',
  'speaker',
  'label',
]);
