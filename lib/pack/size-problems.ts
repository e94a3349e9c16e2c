import type { Problem } from '../problem';

/** The largest file of a pack is 50 kB; what is five times as large is no pack. */
const mostCharacters = 250_000;
/** A pack is nested seven deep. */
const deepest = 40;
/** The largest file of a pack has about 1,600 entries. */
const mostEntries = 10_000;

/**
 * What is too large to be a pack, seen before anything is parsed: a file from elsewhere is read in bounded time, and
 * never overflows a stack.
 */
export function sizeProblems(text: string, name: string): Problem[] {
  const todo = 'give the file of a pack';
  if (text.length > mostCharacters)
    return [{ where: name, what: `has ${text.length} characters, more than ${mostCharacters}`, todo }];
  let [depth, most, entries, inString] = [0, 0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      most = Math.max(most, depth);
    } else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === ',') entries += 1;
  }
  return [
    ...(most > deepest ? [{ where: name, what: `is nested ${most} deep, more than ${deepest}`, todo }] : []),
    ...(entries > mostEntries ? [{ where: name, what: `has ${entries} entries, more than ${mostEntries}`, todo }] : []),
  ];
}
