/** Of the file, and not of what a screen says. */
const aside = new Set(['$schema', 'signOffs']);

/** Every string in a words file, with the path that leads to it. Shared by the rules on digits and on language. */
export function* walkWords(value: unknown, path: string[] = []): Generator<{ path: string[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (!aside.has(key)) yield* walkWords(inner, [...path, key]);
    }
  }
}
