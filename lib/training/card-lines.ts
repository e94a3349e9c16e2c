/** The most that one card may be, in lines of a page of A4, besides the banner of practice, the title and the foot. */
export const mostCardLines = 45;
/** Letters in a line of print at 11 points, in a wide letter. */
const lettersInLine = 90;
/** The heading of a group with the room above it. */
const heading = 1.6;
/** The room around one thing that she tells. */
const gap = 0.4;
/** What stands before what has to be asked about, and around what changes how somebody acts. */
const [askedAbout, ifThis] = ['Asked about '.length, 'If : '.length];
/** In the title of the card, or printed nowhere. */
const noParagraph = new Set(['name', 'post']);

const linesOf = (letters: number) => Math.ceil(letters / lettersInLine);

/**
 * How many printed lines a card takes, as the classroom prints it: each group has a heading, each text begins on a line
 * of its own, and what has to be asked about stands above what she then tells.
 * @param above paragraphs without a heading before the first group: the scene, and on hers that she can stop
 */
export function cardLines(card: object, above: readonly string[] = []): number {
  const first = above.reduce((sum, text) => sum + linesOf(text.length) + gap, 0);
  return Object.entries(card).reduce<number>((sum, [key, group]) => {
    if (noParagraph.has(key) || group === undefined) return sum;
    const entries: unknown[] = Array.isArray(group) ? group : [group];
    return sum + heading + entries.reduce<number>((lines, entry) => lines + entryLines(entry), 0);
  }, first);
}

function entryLines(entry: unknown): number {
  if (typeof entry === 'string') return linesOf(entry.length);
  const { asked, tells, when, you, cue } = entry as Record<string, unknown>;
  const letters = (text: unknown) => (typeof text === 'string' ? text.length : 0);
  if (asked !== undefined || tells !== undefined) return linesOf(letters(asked) + askedAbout) + linesOf(letters(tells)) + gap;
  if (cue !== undefined) return linesOf(letters(cue));
  return linesOf(letters(when) + letters(you) + ifThis);
}
