/** A letter or a sign of any script: with none, a browser would begin the field from the left, whatever is read on the screen. */
const letter = /\p{L}/u;

/**
 * The direction of a field that anything can be typed into: while it holds no letter that of the screen, where its
 * cursor is looked for, and then that of its own words.
 * @param text what stands in it
 */
export const typedDir = (text: string): 'auto' | undefined => (letter.test(text) ? 'auto' : undefined);
