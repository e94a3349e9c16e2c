import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';

/** "NOTE FOR THE RECORD: WHERE TO GIVE BIRTH" */
export function noteTitle({ decisions }: Plan, { t, list, locale }: AidWords): string {
  const titles = list(decisions.map(({ pack }) => pack.title));
  return [t('note.title'), titles].filter(Boolean).join(': ').toLocaleUpperCase(locale);
}
