import type { LanguageEntry } from '../lib/languages';

/**
 * Two languages that nobody speaks, made from English while building for a test, and in no release. `en-XA` is longer,
 * accented and in brackets: what stayed English, was cut off or was put together from pieces is seen. `ar-XB` is the same
 * in Arabic letters, from right to left.
 */
export const testEntries: readonly LanguageEntry[] = [
  { locale: 'en-XA', name: 'Ţéšţ ĺöñĝ', english: 'Test, long', dir: 'ltr', signOffs: [] },
  { locale: 'ar-XB', name: 'ضفسض', english: 'Test, mirrored', dir: 'rtl', signOffs: [] },
];

/** Set for a build that a browser is to be tested with. */
export const hasTestLanguages = () => process.env.EVENHAND_TEST_LANGUAGES === '1';

const latin = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letters: Readonly<Record<string, string>> = {
  'en-XA': 'àƀçđéƒĝĥîĵķĺɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĹṀÑÖÞǪŔŠŢÛṼŴẊÝŽ',
  'ar-XB': 'ابثدعفغهيجكلمنوقطرستخذشحزضابثدعفغهيجكلمنوقطرستخذشحزض',
};
const padding: Readonly<Record<string, string>> = { 'en-XA': 'ẽ', 'ar-XB': 'ب' };
/** A word that is longer than any of English, so that a column that cannot break one is seen. */
const longestPad = 12;
const placeholder = /(\{[A-Za-z][\w-]*(?:\.exact)?\}|[\w-]+(?:\.[\w-]+)+)/;

/**
 * One text in a test language: longer by two fifths, short ones by as much again, and in brackets. Placeholders and names
 * of files stay.
 */
export function madeText(text: string, locale: string): string {
  const into = letters[locale] ?? latin;
  const mapped = text
    .split(placeholder)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/[A-Za-z]/g, (letter) => into[latin.indexOf(letter)] ?? letter),
    )
    .join('');
  const more = Math.ceil(text.length * (text.length < 20 ? 1 : 0.4));
  const pads = Array.from({ length: Math.ceil(more / longestPad) }, (_, index) =>
    (padding[locale] ?? '~').repeat(Math.min(longestPad, more - index * longestPad)),
  );
  return `[${mapped} ${pads.join(' ')}]`;
}

const forms = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/**
 * A file of words, of the interface or of a pack, in a test language.
 * @param file parsed JSON of the English one
 */
export function madeFrom<T>(file: T, locale: string): T {
  const make = (value: unknown): unknown => {
    if (typeof value === 'string') return madeText(value, locale);
    if (!value || typeof value !== 'object') return value;
    const entries = Object.entries(value);
    if ('other' in value && entries.every(([key]) => forms.has(key))) {
      const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const of = value as Record<string, string>;
      return Object.fromEntries(needed.map((form) => [form, madeText(of[form] ?? of.other ?? '', locale)]));
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, make(inner)]));
  };
  const { $schema: _, locale: source, ...texts } = file as Record<string, unknown>;
  return { ...(source !== undefined && { locale }), ...(make(texts) as object) } as T;
}
