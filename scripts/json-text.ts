/** The longest line of the repository (biome.json). */
const widest = 130;

/**
 * A JSON value as Biome lays it out: each entry of an object on its own line, a list on one line where it fits and
 * holds no object. So a generated file passes the same check as one that was written by hand.
 */
export function jsonText(value: unknown): string {
  return `${laidOut(value, '', 0)}\n`;
}

/** @param before characters that stand on the line already, and what follows with a comma after it */
function laidOut(value: unknown, indent: string, before: number): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
    const simple = value.every((one) => typeof one !== 'object' || one === null);
    if (simple && before + flat.length + 1 <= widest) return flat;
    return `[\n${value.map((one) => `${deeper}${laidOut(one, deeper, deeper.length)}`).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, inner]) => {
    const start = `${deeper}${JSON.stringify(key)}: `;
    return `${start}${laidOut(inner, deeper, start.length)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
