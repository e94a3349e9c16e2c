/**
 * The kind of every figure that the words of a pack name, by its placeholder; of two kinds under one name, neither.
 * @param pack parsed JSON of its figures
 */
export function figureKinds(pack: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown) => {
    if (!value || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'figures' && inner && typeof inner === 'object')
        for (const [name, one] of Object.entries(inner as Record<string, { kind?: string; figure?: { kind?: string } }>)) {
          const kind = String(one?.figure?.kind ?? one?.kind ?? '');
          const known = found.get(name);
          found.set(name, known === undefined || known === kind ? kind : '');
        }
      walk(inner);
    }
  };
  walk(pack);
  return found;
}
