type Group = Record<string, unknown>;

const list = (value: unknown): Group[] =>
  Array.isArray(value) ? value.filter((one): one is Group => typeof one === 'object' && one !== null) : [];
const names = (value: unknown, key: string): string[] =>
  list(value).flatMap((one) => (typeof one[key] === 'string' ? [one[key]] : []));

/**
 * The options that a file names for a decision, and the arms of each of its rows, as they were written: also in entries
 * with another fault, so that one fault is not told as two.
 */
export function writtenIn(json: unknown, decision: string): { options: string[]; armsOf: (row: string) => string[] } {
  const file = (typeof json === 'object' && json !== null ? json : {}) as Group;
  const own = list(file.decisions).filter((one) => one.decision === decision);
  return {
    options: own.flatMap((one) => names(one.options, 'option')),
    armsOf: (row) =>
      own.flatMap((one) =>
        list(one.rows)
          .filter(({ id }) => id === row)
          .flatMap(({ arms }) => names(arms, 'option')),
      ),
  };
}
