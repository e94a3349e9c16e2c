/**
 * What a decision says in one language, without its figures, structure and sources, which are those of the English one:
 * each text once, and where it stands. `at` has a number for each text of the English decision, in the order in which they
 * stand in it: which of `said` stands there, or -1 where both languages say the same (an id, an address, a citation).
 */
export interface PackTexts {
  said: readonly string[];
  at: readonly number[];
}

/**
 * The texts of `other` where `source` has its own. The two are of one decision: same rows, same options, same order.
 * @throws where they are not
 */
export function textsOf(source: object, other: object): PackTexts {
  const said: string[] = [];
  const at: number[] = [];
  const places = new Map<string, number>();
  walk(source, other, (english, text) => {
    if (english === text) return at.push(-1);
    const before = places.get(text) ?? said.push(text) - 1;
    places.set(text, before);
    return at.push(before);
  });
  return { said, at };
}

/**
 * The decision `source`, or the half of one, as `textsOf` found it in another language. It cannot be changed.
 * @throws where the texts are of another decision
 */
export function withTexts<Source extends object>(source: Source, { said, at }: PackTexts): Source {
  let next = 0;
  const put = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const place = at[next++];
      if (place === undefined) throw new Error(notThose);
      return place < 0 ? value : said[place];
    }
    if (Array.isArray(value)) return Object.freeze(value.map(put));
    if (value && typeof value === 'object')
      return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, put(inner)])));
    return value;
  };
  const pack = put(source) as Source;
  if (next !== at.length) throw new Error(notThose);
  return pack;
}

const notThose = 'the texts are those of another decision, or of another version of it';

/** Every text of `source`, with the one that stands at the same place of `other`. */
function walk(source: unknown, other: unknown, found: (source: string, other: string) => void, path = 'pack'): void {
  if (typeof source === 'string') {
    if (typeof other !== 'string') throw new Error(`${path}: a text in one language and none in the other`);
    found(source, other);
    return;
  }
  if (!source || typeof source !== 'object') {
    if (source !== other) throw new Error(`${path}: ${source} in one language and ${other} in the other`);
    return;
  }
  const [here, there] = [Object.keys(source), Object.keys(other ?? {})];
  const missing = here.filter((key) => !there.includes(key)).concat(there.filter((key) => !here.includes(key)));
  if (missing.length > 0) throw new Error(`${path}: ${missing.join(', ')} in one language and not in the other`);
  for (const key of here) walk(Reflect.get(source, key), Reflect.get(other as object, key), found, `${path} › ${key}`);
}
