import { vi } from 'vitest';

/** Makes keys from passphrases in a thousandth of the rounds. What is written down of them stays as it is. */
export function quickRounds() {
  const { deriveKey } = crypto.subtle;
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((how, ...rest) => {
    const { iterations, ...others } = how as Pbkdf2Params;
    return deriveKey.call(crypto.subtle, { ...others, iterations: Math.ceil(iterations / 1000) } as Pbkdf2Params, ...rest);
  });
}
