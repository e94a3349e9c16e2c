import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { useLocal } from '../aid-context';

/** True until an instant has come. @param until ISO instant, or nothing to wait for */
export function useWait(until: string | undefined, now: () => string): ReadonlySignal<boolean> {
  const waits = useLocal(false);
  useLayoutEffect(() => {
    const left = until === undefined ? 0 : Date.parse(until) - Date.parse(now());
    waits.value = left > 0;
    if (left <= 0) return;
    const timer = setTimeout(() => {
      waits.value = false;
    }, left);
    return () => clearTimeout(timer);
  }, [until]);
  return waits;
}
