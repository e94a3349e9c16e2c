/** A rule of a style sheet: its selector, its declarations in order, and the at-rules around it, outermost first. */
export interface CssRule {
  file: string;
  selector: string;
  declarations: readonly (readonly [property: string, value: string])[];
  within: readonly string[];
}

/** Reads the rules of a style sheet, nested ones too. It knows as much of CSS as our own sheets use. */
export function cssRules(file: string, text: string): CssRule[] {
  const rules: CssRule[] = [];
  read(text.replace(/\/\*[\s\S]*?\*\//g, ''), [], '');
  return rules;

  function read(css: string, within: readonly string[], selector: string): void {
    const declarations: [string, string][] = [];
    let from = 0;
    for (let at = 0; at < css.length; at++) {
      const sign = css[at];
      if (sign === '"') at = css.indexOf('"', at + 1);
      else if (sign === ';' || at === css.length - 1) {
        const [, property = '', value = ''] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*;?\s*$/.exec(css.slice(from, at + 1)) ?? [];
        if (property && selector) declarations.push([property, value.replace(/\s+/g, ' ')]);
        from = at + 1;
      } else if (sign === '{') {
        const head = css.slice(from, at).trim().replace(/\s+/g, ' ');
        const end = closing(css, at);
        if (head.startsWith('@')) read(css.slice(at + 1, end), [...within, head], selector);
        else read(css.slice(at + 1, end), within, head);
        from = end + 1;
        at = end;
      }
    }
    if (declarations.length > 0) rules.push({ file, selector, declarations, within });
  }
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`a block that begins with “${css.slice(open, open + 40)}” has no end`);
}
