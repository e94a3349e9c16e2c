import { useAid } from './aid-context';

/**
 * Deletes everything of hers, on the screen and on the device, then says so: at once where it is on the screen alone, and
 * where something is kept once she was asked.
 */
export function useDelete(): (yes?: unknown) => Promise<void> {
  const { platform, t, said, sure, go } = useAid();
  return async (yes) => {
    const { plans } = platform;
    if (!plans) return;
    // Pressed twice by a hand that shakes, it has still only asked.
    if (plans.kept.peek().state !== 'nowhere' && yes !== true) {
      sure.value = true;
      return;
    }
    const outcome = await plans.erase();
    go({ at: 'start' });
    // A refusal has a notice of its own, which stays.
    if (outcome.ok) said.value = t('kept.deleted');
  };
}
