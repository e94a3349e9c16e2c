import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useAid } from '../aid-context';
import { hearPanicKey } from '../panic-key';
import { canLock, lockNow } from './lock-now';
import { watchIdle } from './watch-idle';

/**
 * Locks the screen after the minutes that were set without a touch or a key in the aid, by the clock on the wall, and
 * tells it a minute before, or half of the time where that is less;
 * when the computer locks its own screen, where the shell can tell; and at the panic key. Shows nothing.
 * @param root any element of the aid
 */
export function IdleLock({ root }: { root: RefObject<HTMLElement | null> }) {
  const aid = useAid();
  const { platform, consultation, said, t } = aid;
  const lock = () => void lockNow(aid);
  const minutes = canLock(platform.plans) ? platform.plans.keeping.value.lockMinutes : 0;
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!page || minutes === 0) return;
    // Not asked for before it is told: its words may come after the first screen.
    let soon = '';
    return watchIdle({
      page,
      clock: () => Date.parse(consultation.now()),
      whole: minutes * 60_000,
      onOver: lock,
      onSoon: () => {
        if (platform.plans?.locked.peek()) return;
        soon = t('lock.soon');
        said.value = soon;
      },
      onTouch: () => {
        if (soon !== '' && said.peek() === soon) said.value = '';
        platform.plans?.touch();
      },
    });
  }, [minutes, t]);
  useEffect(() => {
    const settling = platform.plans?.settling;
    // A lock may come from another page: what is half-typed here is said before the screen is cleared.
    const settle = () => {
      for (const field of [...aid.fields]) field();
    };
    settling?.add(settle);
    return () => {
      settling?.delete(settle);
    };
  }, [platform]);
  useEffect(() => platform.onScreenLock?.(lock), [platform]);
  useEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    // Where there is a way to leave at once, that is what the key is for.
    if (view && !platform.leave) return hearPanicKey([view], lock);
  }, [platform]);
  useEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    if (!view || !platform.leave) return;
    // The way back leads to the page as it was: what opens with secret words is out of sight before it is left.
    const away = async () => {
      const screen = root.current;
      if (!screen || !platform.plans?.keeping.peek().asks) return;
      screen.hidden = true;
      await lockNow(aid);
      screen.hidden = false;
    };
    const back = ({ persisted }: PageTransitionEvent) => void (persisted && away());
    view.addEventListener('pagehide', away);
    view.addEventListener('pageshow', back);
    return () => {
      view.removeEventListener('pagehide', away);
      view.removeEventListener('pageshow', back);
    };
  }, [platform]);
  return null;
}
