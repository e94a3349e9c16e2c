/** Markup that was put together here. A string is never markup, whatever stands in it. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Part = Html | string | number | undefined | false | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A template whose values are escaped: the words of a pack are written by many hands, and a local pack by anyone.
 * A list is joined; undefined and false leave nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((before, text, index) => `${before}${markupOf(parts[index - 1])}${text}`));
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
  return part.map(markupOf).join('');
}
