/** More than these side by side would be too narrow to read: they go on in a second line, each under its name. */
export const mostAcross = 5;

/** The class that sets how many options stand side by side; a pair has an axis between them. */
export function columns(count: number): string {
  if (count === 2) return 'two across-2';
  return count > mostAcross ? 'many wrapped' : `many across-${count}`;
}
