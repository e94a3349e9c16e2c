import type { KeepingNow } from '../../lib/keeping';
import { useAid } from '../aid-context';
import { Facts } from './facts';
import { useSecretWords } from './secret-words';

/** How it is kept now, when the screen locks and when a plan is deleted. */
export function KeepingFacts({ keeping }: { keeping: KeepingNow }) {
  const { t, platform } = useAid();
  const { word } = useSecretWords();
  const { how, chosen, asks, lockMinutes, purgeDays, byPolicy } = keeping;
  const locks = how === 'session' || how === 'passphrase';
  return (
    <Facts
      facts={[
        [t('keeping.now'), t(`keeping.how.${how}.${word}`)],
        [
          t('keeping.chosenBy'),
          how !== 'nothing' && t(byPolicy ? 'keeping.byPolicy' : chosen ? `keeping.by.${word}` : 'keeping.byNobody'),
        ],
        [
          t(asks ? 'keeping.locks' : 'keeping.covers'),
          locks && (lockMinutes > 0 ? t('keeping.lockAfter', { n: lockMinutes }) : t('keeping.lockNever')),
        ],
        [t('keeping.atOnce'), locks && !platform.leave && t(asks ? 'keeping.panic' : 'keeping.panicCover')],
        [t('keeping.opens'), locks && t(asks ? `secret.${word}.opens` : 'keeping.opensAnybody')],
        [t('keeping.deleted'), how === 'session' ? t('keeping.purgeSession') : how !== 'nothing' && deletedWords(purgeDays, t)],
      ]}
    />
  );
}

function deletedWords(days: number | undefined, t: ReturnType<typeof useAid>['t']): string {
  if (days === undefined) return t('keeping.purgeNever');
  return days === 0 ? t('keeping.purgeToday') : t('keeping.purgeAfter', { n: days });
}
