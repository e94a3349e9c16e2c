import type { HeldKey } from '../../lib/storage/key-holder';

/** Reads a held key from whatever lies in its place. What is broken is no key: its plans ask for a passphrase, or stay shut. */
export function heldKeyFrom(value: unknown): HeldKey | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, raw, needs, wrapped, until, next } = value as Record<string, unknown>;
  const isText = (one: unknown) => one === undefined || typeof one === 'string';
  if (typeof id !== 'string' || id === '' || ![raw, wrapped, until].every(isText)) return undefined;
  if (needs !== undefined && needs !== 'passphrase') return undefined;
  // Without the key that is about to take its place, another panel would take what was just sealed under it for lost.
  const coming = heldKeyFrom(next);
  return {
    id,
    ...(typeof raw === 'string' && { raw }),
    ...(needs === 'passphrase' && { needs }),
    ...(typeof wrapped === 'string' && { wrapped }),
    ...(typeof until === 'string' && { until }),
    ...(coming && { next: coming }),
  };
}
