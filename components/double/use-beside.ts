import { useEffect } from 'preact/hooks';
import { languageWasShown } from '../../lib/consultation/language-was-shown';
import { english } from '../../lib/languages';
import { useAid } from '../aid-context';

/** Says in the thread that two languages stand on the screen at once; the control in the head says when one stands alone. */
export function useBeside(two: boolean): void {
  const { consultation, platform } = useAid();
  const now = platform.languages?.now.value;
  useEffect(() => {
    if (two && now) languageWasShown(consultation, { locale: now.locale, draft: now.draft, beside: english });
  }, [two, now?.locale, now?.draft, consultation.plan.value]);
}
