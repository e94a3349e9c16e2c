/** As deep as a key is looked for, and as many as are told: no file that people write is that deep, and a file made to be neither ends. */
const deepest = 20;
const most = 20;

/**
 * Where a key stands twice in the same group of a JSON text, as a path. `JSON.parse` keeps the last and says nothing,
 * so that half of what an editor wrote would be lost unseen.
 * @param text JSON that has been parsed already
 */
export function repeatedKeys(text: string): (string | number)[][] {
  const found: (string | number)[][] = [];
  const open: { at: string | number; keys: Set<string> }[] = [];
  let string = '""';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[') open.push({ at: token === '[' ? 0 : '', keys: new Set() });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && typeof inner?.at === 'number') inner.at += 1;
    else if (token === ':' && inner) {
      const key: string = JSON.parse(string);
      inner.at = key;
      if (inner.keys.has(key) && open.length <= deepest && found.length < most) found.push(open.map(({ at }) => at));
      inner.keys.add(key);
    } else string = token;
  }
  return found;
}
