import type { Outcome } from '../../lib/platform';
import { useAid } from '../aid-context';

/**
 * Shows the aid in another language. What does not arrive is told, and the screen stays as it is.
 * @returns whether it came
 */
export function useChooseLanguage(): (locale: string) => Promise<boolean> {
  const { platform, said, t } = useAid();
  return async (locale) => {
    const outcome: Outcome | undefined = await platform.languages?.choose(locale);
    if (outcome && !outcome.ok) said.value = t(`why.${outcome.why}`);
    return outcome?.ok ?? false;
  };
}
