import type { Why } from '../../lib/why';
import { useAid } from '../aid-context';

/** What opens the plans is called a passphrase at a ward computer and a passcode on her own phone. */
export type SecretWord = 'passphrase' | 'passcode';

const named: Partial<Record<Why, 'wrong' | 'wait' | 'short'>> = {
  passphrase_wrong: 'wrong',
  passphrase_wait: 'wait',
  passphrase_short: 'short',
};

/** The words for what opens the plans here, and the sentence for each reason, in the same word. */
export function useSecretWords(): { word: SecretWord; whyNot: (why: Why) => string } {
  const { t, platform } = useAid();
  const word = platform.plans?.byItself === false ? 'passcode' : 'passphrase';
  return {
    word,
    whyNot: (why) => {
      const known = named[why];
      return known ? t(`secret.${word}.${known}`) : t(`why.${why}`);
    },
  };
}
