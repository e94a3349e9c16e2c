import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Says how tall the line above the bar and the bar are, which depends on the language: the one scrolls away whole, and
 * what sticks below the bar begins where it ends.
 * @param inLine something in the line above the bar
 */
export function useHeadHeights(inLine: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const line = inLine.current?.parentElement;
    const screen = line?.closest<HTMLElement>('.screen');
    const bar = screen?.querySelector<HTMLElement>('.bar');
    const view = line?.ownerDocument.defaultView;
    if (!line || !screen || !bar || !view?.ResizeObserver) return;
    const say = () => {
      screen.style.setProperty('--tongues', `${line.offsetHeight}px`);
      // Where there is room, the bar of the panel scrolls away with everything else.
      const sticks = [bar, bar.closest<HTMLElement>('.head-of-aid')].some((one) => {
        const style = one && view.getComputedStyle(one);
        return style?.position === 'sticky' && style.display !== 'contents';
      });
      screen.style.setProperty('--bar', sticks ? `${bar.offsetHeight}px` : '0px');
    };
    const watch = new view.ResizeObserver(say);
    for (const one of [line, bar]) watch.observe(one);
    return () => watch.disconnect();
  }, []);
}
