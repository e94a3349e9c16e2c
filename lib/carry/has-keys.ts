/** True where a record has these keys and no other. */
export function hasKeys(record: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  const there = Object.keys(record);
  return there.length === keys.length && keys.every((key) => Object.hasOwn(record, key));
}
