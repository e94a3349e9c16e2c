/** Every place in a JSON value at which something could be written in its stead, or beside it: as a path of keys. */
export function* placesIn(value: unknown, path: readonly string[] = []): Generator<string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...path, key];
    yield* placesIn(inner, [...path, key]);
  }
}

/** A copy of a JSON value with something else at that place. */
export function withPut<T>(value: T, path: readonly string[], what: unknown): T {
  const copy = structuredClone(value);
  const into = path.slice(0, -1).reduce((here, key) => (here as Record<string, object>)[key] ?? {}, copy as object);
  (into as Record<string, unknown>)[path.at(-1) ?? ''] = what;
  return copy;
}
