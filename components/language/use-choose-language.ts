import type { Outcome } from '../../lib/platform';
import { useAid } from '../aid-context';

/** Shows the aid in another language. What does not arrive is told, and the screen stays as it is. */
export function useChooseLanguage(): (locale: string) => Promise<void> {
  const { platform, said, t } = useAid();
  return async (locale) => {
    const outcome: Outcome | undefined = await platform.languages?.choose(locale);
    if (outcome && !outcome.ok) said.value = t(`why.${outcome.why}`);
  };
}
