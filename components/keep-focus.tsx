import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * A control that takes itself away (done, remove, undo) would drop the focus to the page. This gives it to the
 * nearest part around it that is still there, so that the keyboard and a screen reader go on from the same place.
 */
export function KeepFocus({ root }: { root: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const element = root.current;
    const view = element?.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined;
    if (!element || !view) return;
    let around: Element[] = [];
    const remember = (event: FocusEvent) => {
      around = [];
      for (let at = event.target as Element | null; at && element.contains(at); at = at.parentElement) around.push(at);
    };
    const mend = () => {
      const lost = element.ownerDocument.activeElement === element.ownerDocument.body && around[0] && !around[0].isConnected;
      if (!lost) return;
      const near = around.find((at) => at.isConnected && at.matches('li, section, .value, .sheet'));
      around = [];
      if (!(near instanceof view.HTMLElement)) return;
      near.tabIndex = -1;
      near.focus({ preventScroll: true });
      near.scrollIntoView({ block: 'nearest' });
    };
    const changes = new view.MutationObserver(mend);
    element.addEventListener('focusin', remember);
    changes.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      changes.disconnect();
    };
  }, []);
  return null;
}
