/** One text of a file of words: a sentence, or its plural forms by category. */
export interface SaidText {
  /** Its keys from the top of the file. */
  path: readonly string[];
  /** By category; a text without forms has one, `''`. */
  forms: ReadonlyMap<string, string>;
}

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
/** Of the file, and not of what a screen says. */
const aside = new Set(['$schema', 'locale', 'signOffs']);

/** Whether a value of a file of words is the plural forms of one text. */
function isForms(value: object): boolean {
  const keys = Object.keys(value);
  return keys.includes('other') && keys.every((key) => categories.has(key));
}

/**
 * Every text of a file of words, of the interface or of a pack, by its path.
 * @param file parsed JSON; what is neither text nor object in it is nothing to say
 */
export function saidTexts(file: unknown): Map<string, SaidText> {
  const found = new Map<string, SaidText>();
  const walk = (value: unknown, path: readonly string[]) => {
    const add = (forms: [string, string][]) => found.set(path.join(' › '), { path, forms: new Map(forms) });
    if (typeof value === 'string') add([['', value]]);
    else if (value && typeof value === 'object') {
      if (isForms(value)) add(Object.entries(value).map(([form, text]) => [form, String(text)]));
      else for (const [key, inner] of Object.entries(value)) if (path.length > 0 || !aside.has(key)) walk(inner, [...path, key]);
    }
  };
  walk(file, []);
  return found;
}
