/** The lines under a title of a note, up to the next empty line. */
export function noteBlock(note: string, title: string): string[] {
  const lines = note.split('\n');
  const start = lines.findIndex((text, index) => text === title && /^-+$/.test(lines[index + 1] ?? ''));
  if (start < 0) throw new Error(`no part “${title}” in the note`);
  return lines.slice(start + 2, lines.indexOf('', start));
}

/** The lines of one row of figures: from its name to its finding. */
export function noteRow(note: string, label: string): string[] {
  const lines = note.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${label} [`) || line.startsWith(`${label} (`));
  if (start < 0) throw new Error(`no row “${label}” in the note`);
  const length = lines.slice(start + 1).findIndex((line) => !/^( {2}|- )/.test(line));
  return lines.slice(start, start + 1 + length);
}
