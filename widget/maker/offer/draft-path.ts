/** The way to one field of the draft: names of keys, and places in a list. */
export type DraftPath = readonly (string | number)[];

/** As one word, for the id of a field. */
export const fieldAt = (path: DraftPath): string => path.join('.');

/** What stands at the end of a path, or undefined where the way ends before. */
export function valueAt(from: unknown, path: DraftPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value && typeof value === 'object' && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined),
    from,
  );
}

/** A copy with another value at the end of a path; what is missing on the way becomes an object. Nothing else changes. */
export function withValueAt<T>(from: T, path: DraftPath, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  const inner = withValueAt(valueAt(from, [step]) ?? {}, rest, value);
  if (Array.isArray(from)) return from.with(Number(step), inner) as T;
  return { ...from, [step]: inner };
}
