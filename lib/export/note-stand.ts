import type { Stand } from '../plan/thread';
import type { AidWords } from '../words/aid-words';
import { lower } from './row-words';

/** Where she stands, said of her: beside who wrote it down, "I" would be somebody else. */
export function noteStand({ standing, option }: Pick<Stand, 'standing' | 'option'>, { t, locale }: AidWords): string {
  const bare = lower(t(`stand.${standing}`), locale);
  if (standing !== 'decided' && standing !== 'leaning') return bare;
  if (!option) return t('stand.whichUnsaid', { stand: bare });
  return t(standing === 'decided' ? 'stand.decidedFor' : 'stand.leaningTo', { option: lower(option.name, locale) });
}
