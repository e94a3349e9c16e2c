const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make line feeds of them, or drop them.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/**
 * Any text as it stands in HTML, between tags or in an attribute with quotation marks: parsed again it is the same text
 * and nothing else. What HTML cannot hold (a NUL, half of a surrogate pair) becomes the replacement character.
 */
export function escaped(text: string): string {
  return text
    .replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/[&<>"'\r\n\t]/g, (sign) => entities[sign] ?? sign);
}

/** Attributes as they stand in a tag, each with a space before it; `true` is one without a value, undefined is none. */
export function attributes(all: Readonly<Record<string, string | true | undefined>>): string {
  return Object.entries(all)
    .map(([name, value]) => (value === undefined ? '' : value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}
