/**
 * What a record from a file holds under `id`, and nothing that every object has: a file may name an entry
 * `constructor`, which `record[id]` would find without anybody having written it.
 */
export function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
