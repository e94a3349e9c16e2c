/** What a property list holds, as far as our files use it. */
export type Plist = string | number | boolean | Plist[] | { [key: string]: Plist };

/** Reads a property list in XML. Strict: an element that is unknown, unclosed, doubled or out of place throws. */
export function readPlist(xml: string): Plist {
  const body =
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<!DOCTYPE plist PUBLIC "[^"]+" "[^"]+">\n<plist version="1\.0">([\s\S]*)<\/plist>\n$/.exec(
      xml,
    )?.[1];
  if (body === undefined) throw new Error('this does not begin and end as a property list does');
  // Tags, and what stands between them.
  const tokens = [...body.matchAll(/<[^<>]+>|[^<>]+/g)].map(([token]) => token).filter((token) => token.trim() !== '');
  let at = 0;
  const next = () => tokens[at++] ?? 'the end';
  const text = (closing: string) => {
    if (tokens[at] === closing) return next() && '';
    const inner = next();
    if (inner.startsWith('<') || next() !== closing) throw new Error(`${closing} is missing after “${inner.slice(0, 40)}”`);
    if (/&(?!(?:amp|lt|gt);)/.test(inner)) throw new Error(`an & stands alone in “${inner.slice(0, 40)}”`);
    return inner.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  };
  const value = (): Plist => {
    const tag = next();
    if (tag === '<true/>' || tag === '<false/>') return tag === '<true/>';
    if (tag === '<string>') return text('</string>');
    if (tag === '<integer>') {
      const digits = text('</integer>');
      if (!/^-?\d+$/.test(digits)) throw new Error(`“${digits}” is no integer`);
      return Number(digits);
    }
    if (tag === '<array>') {
      const list: Plist[] = [];
      while (tokens[at] !== '</array>') list.push(value());
      at += 1;
      return list;
    }
    if (tag === '<dict>') {
      const group: { [key: string]: Plist } = {};
      while (tokens[at] !== '</dict>') {
        if (next() !== '<key>') throw new Error(`a key is missing before “${tokens[at - 1]}”`);
        const key = text('</key>');
        if (key in group) throw new Error(`${key} stands twice`);
        group[key] = value();
      }
      at += 1;
      return group;
    }
    throw new Error(`“${tag}” is no value`);
  };
  const whole = value();
  if (at < tokens.length) throw new Error(`“${tokens[at]}” stands after the end`);
  return whole;
}
