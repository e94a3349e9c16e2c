import { notReviewedBy } from '../pack/human-items';
import type { Pack } from '../pack/pack';
import type { AidWords } from '../words/aid-words';

/** Who has signed what of this version, in their words. Nobody is named who has not. */
export function signOffWords(pack: Pack, { t, date }: AidWords): string {
  const signed = pack.signOffs.filter(({ version }) => version === pack.version);
  if (signed.length === 0) return t('passport.notChecked');
  return signed.map(({ name, role, on, statement }) => t('passport.signed', { name, role, date: date(on), statement })).join(' ');
}

/** Everything that a person still has to judge of this version, in one sentence; empty when all of it is signed. */
export function notReviewedWords(pack: Pack, { t, list }: AidWords): string {
  const open = notReviewedBy(pack).map((who) => t(`human.${who}`));
  return open.length > 0 ? t('passport.notReviewedBy', { who: list(open) }) : '';
}
