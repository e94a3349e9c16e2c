const day = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** Kept: making one takes the browser longer than a whole table of months, and a page of charts has hundreds of them. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(style: 'long' | 'short', year: boolean): Intl.DateTimeFormat {
  const name = `${style} ${year}`;
  const kept = formats.get(name);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-GB', { month: style, ...(year && { year: 'numeric' }), timeZone: 'UTC' });
  formats.set(name, made);
  return made;
}

/** January 2026; or January to March 2026, where it is several. @param from, to YYYY-MM */
export function monthWords(from: string, to: string, style: 'long' | 'short' = 'long'): string {
  if (from === to) return formatOf(style, true).format(day(to));
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${formatOf(style, !sameYear).format(day(from))} to ${formatOf(style, true).format(day(to))}`;
}
