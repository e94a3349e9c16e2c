import type { Pack } from '../pack/pack';
import type { AidWords } from '../words/aid-words';

/** Which content the figures are of: its language, its dates and its whole hash, so that it can be found again. */
export function packLines(pack: Pack, words: AidWords): string[] {
  const { t, date } = words;
  return [
    t('note.packDates', { locale: pack.locale, published: date(pack.published), reviewBy: date(pack.reviewBy) }),
    t('note.packHash', { hash: pack.hash }),
  ];
}
