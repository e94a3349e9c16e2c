/** Characters that were written otherwise than they were typed: which, how, and how often. */
export interface Replaced {
  what: string;
  by: string;
  times: number;
}

export interface PlainText {
  text: string;
  /** In the order in which they were met. */
  replaced: readonly Replaced[];
}

/**
 * What a field of a record may choke on or take for something else: control characters but for the tab and the line
 * feed, ends of lines that are no line feed, and halves of characters. Marks of direction, which are seen by nobody and
 * turn round on the screen what stands beside them (all that have `Bidi_Control`, https://www.unicode.org/reports/tr9/):
 * letters that are read from the right need none. Besides, what looks like our own way of writing those, so that it can
 * be read back without a doubt.
 */
const unruly = /[^\P{Cc}\t\n]|[\u2028\u2029]|\p{Bidi_Control}|\p{Cs}|\[(?=U\+[0-9A-F]{4,6}\])/gu;
// A letter that is typed in two parts, itself and its accent, is one letter.
const beyondAscii = /[A-Za-z]\p{Mn}+|[^\t\n\u0020-\u007e]|\[(?=U\+[0-9A-F]{4,6}\])/gu;

/** Marks that have a plain form which everybody reads as the same mark. */
const plainForms: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '′': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '•': '*',
  '·': '-',
  '…': '...',
  '×': 'x',
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '≤': '<=',
  '≥': '>=',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};

/**
 * Writes what may not stand in a field as `[U+1F930]`, by its number in Unicode, so that nothing vanishes.
 * @param ascii true for a field that takes nothing above U+007E: curly quotation marks become straight ones, dashes
 * hyphens, and a letter with an accent its letter without; every other character is written by its number
 */
export function plainCharacters(text: string, ascii: boolean): PlainText {
  const found = new Map<string, Replaced>();
  const plain = text.replace(ascii ? beyondAscii : unruly, (what) => {
    const before = found.get(what);
    const replaced = before ?? { what, by: ascii ? asciiOf(what) : numbered(what), times: 0 };
    if (!before) found.set(what, replaced);
    replaced.times += 1;
    return replaced.by;
  });
  return { text: plain, replaced: [...found.values()] };
}

/** Whether it is written by its number, and can be read nowhere else than in the plan. */
export function isNumbered({ by }: Replaced): boolean {
  return by.startsWith('[U+');
}

function asciiOf(character: string): string {
  const form = plainForms[character];
  if (form !== undefined) return form;
  const bare = character.normalize('NFKD').replace(/\p{Mn}/gu, '');
  return /^[A-Za-z]+$/.test(bare) ? bare : numbered(character);
}

/** `U+0000`, as Unicode writes the number of a character. */
export function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function numbered(character: string): string {
  return `[${numberOf(character)}]`;
}
