import type { Signal } from '@preact/signals';
import { shortestPassphrase, tooShort } from '../../lib/passphrase';
import { useAid, useLocal } from '../aid-context';
import { useSecretWords } from './secret-words';

export interface NewSecret {
  first: Signal<string>;
  again: Signal<string>;
  problems: Signal<{ first: string; again: string }>;
  /** What was typed, the same twice; undefined where something is wrong, which each field then says. */
  take: () => string | undefined;
  /** Forgets what was typed. */
  clear: () => void;
}

/** A new passphrase that is typed twice; everything that is wrong with it is said at once. */
export function useNewSecret(): NewSecret {
  const { t } = useAid();
  const { word } = useSecretWords();
  const first = useLocal('');
  const again = useLocal('');
  const problems = useLocal({ first: '', again: '' });
  return {
    first,
    again,
    problems,
    take: () => {
      const text = first.peek();
      problems.value = {
        first: tooShort(text) ? t(`secret.${word}.tooShort`, { n: shortestPassphrase }) : '',
        again: again.peek() === text ? '' : t(`secret.${word}.differs`),
      };
      return problems.peek().first || problems.peek().again ? undefined : text;
    },
    clear: () => {
      first.value = '';
      again.value = '';
      problems.value = { first: '', again: '' };
    },
  };
}
