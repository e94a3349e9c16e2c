import { useAid } from './aid-context';

/** Begins a new plan, for the next woman. Where words would be lost by it, says so on the page that can go on. */
export function useBegin(): () => Promise<void> {
  const { platform, go, said, t } = useAid();
  return async () => {
    const outcome = await platform.plans?.begin();
    if (!outcome) return;
    go({ at: outcome.ok ? 'start' : 'saved' });
    if (!outcome.ok) said.value = t(`why.${outcome.why}`);
  };
}
