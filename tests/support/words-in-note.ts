const further = '  > ';

/**
 * What somebody typed, read back from a note by the rule that the note keeps: their words begin right after `lead` and go
 * to the end of that line and of every line after it that begins with "  > ", without that mark; a character that a
 * field may choke on stands there by its number.
 * @param lead how the line begins that the words are on
 * @param close what of ours stands behind the words
 */
export function wordsAfter(note: string, lead: string, close = ''): string {
  const lines = note.split('\n');
  const at = lines.findIndex((line) => line.startsWith(lead));
  if (at < 0) throw new Error(`no line of the note begins with “${lead}”`);
  const after = lines.slice(at + 1);
  const ends = after.findIndex((line) => !line.startsWith(further));
  const block = [
    lines[at]?.slice(lead.length),
    ...after.slice(0, ends < 0 ? after.length : ends).map((line) => line.slice(further.length)),
  ].join('\n');
  if (!block.endsWith(close)) throw new Error(`nothing closes the words after “${lead}”`);
  return block
    .slice(0, block.length - close.length)
    .replace(/\[U\+([0-9A-F]{4,6})\]/g, (_, number: string) => String.fromCodePoint(Number.parseInt(number, 16)));
}

/** The lines of a note that are its own, each line that holds words of somebody cut off where these begin. */
export function ownLines(note: string, lead: string): string[] {
  return note
    .split('\n')
    .filter((line) => !line.startsWith(further) && !/^\d[\d,]* characters? (is|are) written by/.test(line))
    .map((line) => (line.startsWith(lead) ? lead : line));
}
