/** A text, or another where something else stands: an object from a file may refuse to become one. */
export const textOr = (value: unknown, other = '') => (typeof value === 'string' ? value : other);
