import type { EnglishSaid } from '../plan/english-of';
import type { AidWords } from '../words/aid-words';
import { lower } from './row-words';

/** That something is an interpretation of her words and not her words, and whose it is. */
export function englishWords({ by }: Pick<EnglishSaid, 'by'>, { t, locale }: AidWords): string {
  if (by === null) return t('english.byUnsaid');
  return t('english.by', { who: lower(t(by === 'interpreter' ? 'english.interpreter' : `who.${by}`), locale) });
}
