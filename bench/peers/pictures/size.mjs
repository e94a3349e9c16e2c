/** The box that one picture has, in CSS pixels: what a row of the aid gives to each of its two. */
export const width = 218;
export const height = 543;
/** People in a line, and lines. */
export const across = 25;
export const down = 40;
export const people = across * down;
/** What the others are told to draw with: our own colours in light. */
export const eventColour = '#6b1a66';
export const restColour = '#828f97';

/** A person's place in the picture. @param {number} index from 0 */
export const placeOf = (index) => ({
  x: (index % across) * (width / across),
  y: Math.floor(index / across) * (height / down),
});
