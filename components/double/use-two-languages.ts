import { english } from '../../lib/languages';
import { useAid } from '../aid-context';

/** Whether the screen is in another language than English, so that two can stand beside each other. */
export function useTwoLanguages(): boolean {
  const now = useAid().platform.languages?.now.value;
  return now !== undefined && now.locale !== english && !now.simple;
}
