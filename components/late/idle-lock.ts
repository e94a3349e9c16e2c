import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useAid } from '../aid-context';
import { hearPanicKey } from '../panic-key';
import { canLock, lockNow } from './lock-now';

/** Looked at this often: a timer as long as the wait would stand still while the computer sleeps. */
const every = 5_000;
/** A screen reader or a voice presses without a pointer or a key, and moves the focus: `click` and `focusin` are all that is seen of it. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'click', 'focusin'] as const;
/** So long before, it is told, and any of these signs puts it off: WCAG 2.2, 2.2.1, asks for twenty seconds at the least. */
const told = 60_000;

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
    const clock = () => Date.parse(consultation.now());
    const whole = minutes * 60_000;
    // Not asked for before it is told: its words may come after the first screen.
    let soon = '';
    let touched = clock();
    const look = () => {
      const now = clock();
      // A clock that was put back would put the lock off by as much.
      if (now < touched) touched = now;
      if (now - touched >= whole) lock();
      else if (now - touched >= whole - Math.min(told, whole / 2) && !platform.plans?.locked.peek()) {
        soon = t('lock.soon');
        said.value = soon;
      }
    };
    const touch = () => {
      // The first touch after a night is too late: it meets a locked screen, and does not put off the lock.
      look();
      touched = clock();
      if (soon !== '' && said.peek() === soon) said.value = '';
      platform.plans?.touch();
    };
    const timer = setInterval(look, every);
    page.addEventListener('visibilitychange', look);
    for (const sign of signs) page.addEventListener(sign, touch, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      page.removeEventListener('visibilitychange', look);
      for (const sign of signs) page.removeEventListener(sign, touch, { capture: true });
    };
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
