const day = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** January 2026; or January to March 2026, where it is several. @param from, to YYYY-MM */
export function monthWords(from: string, to: string, style: 'long' | 'short' = 'long'): string {
  const named = (month: string, year: boolean) =>
    new Intl.DateTimeFormat('en-GB', { month: style, ...(year && { year: 'numeric' }), timeZone: 'UTC' }).format(day(month));
  if (from === to) return named(to, true);
  return `${named(from, from.slice(0, 4) !== to.slice(0, 4))} to ${named(to, true)}`;
}
