import type { AidWords } from '../words/aid-words';
import { isNumbered, numberOf, type Replaced } from './plain-characters';

/**
 * One sentence for the note itself: which characters were written otherwise, and that the plan has them as they were
 * typed. Empty where none was.
 */
export function replacedWords(replaced: readonly Replaced[], words: AidWords): string {
  const { t, list } = words;
  const plain = replaced.filter((one) => !isNumbered(one));
  const numbers = replaced.filter(isNumbered).reduce((sum, { times }) => sum + times, 0);
  return [
    plain.length > 0 ? t('note.replaced', { list: list(plain.map((one) => replacedOne(one, words))) }) : '',
    numbers > 0 ? t('note.numbered', { n: numbers }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "U+201C by " (12 times)" */
export function replacedOne({ what, by, times }: Replaced, { t }: AidWords): string {
  return t('note.replacedOne', { what: [...what].map(numberOf).join(' '), by, n: times });
}
