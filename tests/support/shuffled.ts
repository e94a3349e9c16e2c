/** A copy of a JSON value in which the keys of every object stand in another order; lists keep theirs. */
export function shuffled(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((inner) => shuffled(inner, next));
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => ({ place: next(), entry: [key, shuffled(inner, next)] as const }))
    .sort((one, other) => one.place - other.place);
  return Object.fromEntries(entries.map(({ entry }) => entry));
}
