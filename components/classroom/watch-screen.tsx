import { useEffect } from 'preact/hooks';
import { lookKeeper } from '../../lib/practice/look-keeper';
import type { Look } from '../../lib/practice/practice';
import { useAid } from '../aid-context';
import type { WatchScreen } from './props';
import { marksOn, type ScreenMark, seenOnScreen } from './seen-on-screen';

/** In these steps of its size an element tells that it comes into view. */
const steps = [0, 0.25, 0.5, 0.75, 1];

/** A part of the aid that tells what can be seen on its screen, each time that has changed. It shows nothing itself. */
export function watchScreen(looked: (look: Look) => void): WatchScreen {
  return function Watch({ root }) {
    const aid = useAid();
    useEffect(() => {
      const screen = root.current;
      const page = screen?.ownerDocument;
      const around = page?.defaultView;
      if (!screen || !page || !around) return undefined;
      let marks: readonly ScreenMark[] = [];
      const keeper = lookKeeper({
        see: () => seenOnScreen(marks, page, aid),
        now: aid.consultation.now,
        after: (milliseconds, call) => {
          const timer = around.setTimeout(call, milliseconds);
          return () => around.clearTimeout(timer);
        },
        looked,
      });
      const changed = () => {
        // What moves where nobody looks is not seen.
        if (page.visibilityState !== 'hidden') keeper.changed();
      };
      const inView = new around.IntersectionObserver(changed, { threshold: steps });
      const find = () => {
        marks = marksOn(screen, aid);
        inView.disconnect();
        for (const { element } of marks) inView.observe(element);
        changed();
      };
      const drawn = new around.MutationObserver(find);
      drawn.observe(screen, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['open', 'hidden', 'data-step'],
      });
      const hid = () => (page.visibilityState === 'hidden' ? keeper.away() : keeper.changed());
      page.addEventListener('visibilitychange', hid);
      around.addEventListener('pagehide', keeper.away);
      find();
      return () => {
        keeper.away();
        drawn.disconnect();
        inView.disconnect();
        page.removeEventListener('visibilitychange', hid);
        around.removeEventListener('pagehide', keeper.away);
      };
    }, []);
    return null;
  };
}
