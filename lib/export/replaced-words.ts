import type { AidKey, AidWords } from '../words/aid-words';
import { isNumbered, numberOf, type Replaced } from './plain-characters';

/** Marks that everybody has a name for; every other character is called by its number. */
const named: readonly (readonly [AidKey, RegExp])[] = [
  ['note.replacedQuotes', /^[“”„‘’‚]$/],
  ['note.replacedDashes', /^[‐‑–—−]$/],
  ['note.replacedDots', /^…$/],
];

/**
 * One sentence for the note itself: which characters were written otherwise, and that the plan has them as they were
 * typed. Empty where none was.
 */
export function replacedWords(replaced: readonly Replaced[], words: AidWords): string {
  const { t } = words;
  const times = (some: readonly Replaced[]) => some.reduce((sum, one) => sum + one.times, 0);
  const plain = replaced.filter((one) => !isNumbered(one));
  const numbers = times(replaced.filter(isNumbered));
  const told = [
    ...named.flatMap(([key, marks]) => {
      const n = times(plain.filter(({ what }) => marks.test(what)));
      return n > 0 ? [t(key, { n })] : [];
    }),
    ...plain.filter(({ what }) => !named.some(([, marks]) => marks.test(what))).map((one) => replacedOne(one, words)),
  ];
  return [
    told.length > 0 ? t('note.replaced', { list: told.join('; ') }) : '',
    numbers > 0 ? t('note.numbered', { n: numbers }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "U+00F6 as o, 12 times" */
export function replacedOne({ what, by, times }: Replaced, { t }: AidWords): string {
  return t('note.replacedOne', { what: [...what].map(numberOf).join(' '), by, n: times });
}
