/** What stands before every further line of somebody's words. No line of the note's own begins with it. */
const further = '  > ';

/**
 * Somebody's words in a note, letter for letter, at the end of a line: every further line of theirs begins with
 * "  > ", so that nothing they typed can look like a line of the note. Without those marks they are what was typed.
 */
export function spoken(words: string): string {
  return words.replaceAll('\n', `\n${further}`);
}

/**
 * The same in quotation marks, which nothing follows on their last line: the last mark is ours, and marks among the
 * words are theirs.
 */
export function quoted(words: string): string {
  return `“${spoken(words)}”`;
}
