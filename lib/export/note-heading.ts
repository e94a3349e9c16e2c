/** A part of a note: its title, a line under it, and its lines. */
export function heading(title: string, lines: readonly string[]): string[] {
  return [title, '-'.repeat(Math.min(title.length, 60)), ...lines];
}
