import { useAid } from './aid-context';
import { begun } from './begun';

/** Begins a new plan, for the next woman. Where words would be lost by it, says so on the page that can go on. */
export function useBegin(): (evenUnkept?: boolean) => Promise<boolean> {
  const { platform, consultation, go, said, t } = useAid();
  return async (evenUnkept) => {
    const outcome = await platform.plans?.begin(evenUnkept);
    if (!outcome) return false;
    if (outcome.ok) begun.add(consultation);
    go({ at: outcome.ok ? 'start' : 'saved' });
    if (!outcome.ok) said.value = t(`why.${outcome.why}`);
    return outcome.ok;
  };
}
