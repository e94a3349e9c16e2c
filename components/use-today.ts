import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Often enough for a date. */
const every = 3_600_000;

/** The date, also of an aid that stays open over midnight: looked at when the page is shown again, and each hour. */
export function useToday(now: () => string, root: RefObject<HTMLElement | null>): ReadonlySignal<string> {
  const today = useSignal(now().slice(0, 10));
  useEffect(() => {
    const page = root.current?.ownerDocument;
    const look = () => {
      today.value = now().slice(0, 10);
    };
    look();
    const timer = setInterval(look, every);
    page?.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      page?.removeEventListener('visibilitychange', look);
    };
  }, [now]);
  return today;
}
