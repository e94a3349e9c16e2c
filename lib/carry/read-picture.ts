import { decodeQR } from 'qr/decode.js';
import type { Carry } from './carry';

/** Milliseconds for a picture in which none is seen at first: a camera gives several pictures a second. */
const timeLimit = 60;

/** Reads a code in a picture. It is apart from the rest, since what only shows codes does not fetch the reader. */
export const readPicture: Carry['fromPicture'] = ({ data, width, height }) => {
  try {
    return decodeQR({ data, width, height }, { format: 'RGBA', effort: Infinity, timeLimit });
  } catch {
    // No code is seen, which is what most pictures of a camera come to.
    return undefined;
  }
};
