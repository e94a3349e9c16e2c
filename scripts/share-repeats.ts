/** Shorter values are not worth a name of their own. */
const worthSharing = 40;

/**
 * JavaScript for `value` in which everything that stands more than once is written once. A joined pack names the
 * same source and population in many rows; a compressor does not see repeats that far apart.
 * @param value JSON-like, without cycles
 * @returns an expression, and the statements that have to stand before it
 */
export function shareRepeats(value: unknown): { before: string; expression: string } {
  const counts = new Map<string, number>();
  const count = (inner: unknown) => {
    const text = JSON.stringify(inner);
    if (text === undefined || text.length < worthSharing) return;
    const seen = (counts.get(text) ?? 0) + 1;
    counts.set(text, seen);
    if (seen === 1 && inner && typeof inner === 'object') for (const part of Object.values(inner)) count(part);
  };
  count(value);

  const names = new Map<string, string>();
  const statements: string[] = [];
  const write = (inner: unknown): string => {
    const text = JSON.stringify(inner);
    const name = names.get(text);
    if (name) return name;
    const code = literal(inner);
    if ((counts.get(text) ?? 0) < 2) return code;
    const given = `v${names.size}`;
    names.set(text, given);
    statements.push(`const ${given} = ${code};`);
    return given;
  };
  const literal = (inner: unknown): string => {
    if (Array.isArray(inner)) return `[${inner.map(write).join(',')}]`;
    if (inner && typeof inner === 'object') {
      const entries = Object.entries(inner).filter(([, part]) => part !== undefined);
      return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${write(part)}`).join(',')}}`;
    }
    return JSON.stringify(inner);
  };
  const expression = write(value);
  return { before: statements.join('\n'), expression };
}
