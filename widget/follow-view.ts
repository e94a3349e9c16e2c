/** What stays in view of a tall frame while the page around it scrolls. */
const bar = '.bar';
const heads = '[data-heads]:not(.heads-still)';

/**
 * A frame that is as tall as its content has nothing for `position: sticky` to stick to. This keeps the line that
 * says where her words are, and the names of the options, in view as the page scrolls. It hears scrolling, nothing else.
 * @returns how to stop
 */
export function followView(frame: HTMLIFrameElement, root: HTMLElement): () => void {
  let asked = 0;
  const place = () => {
    asked = 0;
    const above = Math.max(0, -frame.getBoundingClientRect().top);
    const line = root.querySelector<HTMLElement>(bar);
    const down = shift(line, above, root);
    const below = above + (line?.offsetHeight ?? 0);
    shift(root.querySelector('.said-now'), below, root, down > 0);
    const names = root.querySelector<HTMLElement>(heads);
    if (names) shift(names, below, names.parentElement ?? root, down > 0);
  };
  const ask = () => {
    asked ||= requestAnimationFrame(place);
  };
  addEventListener('scroll', ask, { passive: true, capture: true });
  addEventListener('resize', ask, { passive: true });
  const resized = new ResizeObserver(ask);
  resized.observe(root);
  return () => {
    cancelAnimationFrame(asked);
    removeEventListener('scroll', ask, { capture: true });
    removeEventListener('resize', ask);
    resized.disconnect();
  };
}

/** Moves `element` down to `to`, but never out of `within`; returns how far it moved. */
function shift(element: HTMLElement | null, to: number, within: HTMLElement, on = true): number {
  if (!element) return 0;
  const top = topOf(element);
  const most = topOf(within) + within.offsetHeight - element.offsetHeight - top;
  const sticks = element.ownerDocument.defaultView?.getComputedStyle(element).position !== 'static';
  const down = on && sticks ? Math.round(Math.max(0, Math.min(to - top, most))) : 0;
  const transform = down > 0 ? `translateY(${down}px)` : '';
  if (element.style.transform !== transform) element.style.transform = transform;
  return down;
}

/** Distance from the top of the frame, as laid out: transforms do not count. */
function topOf(element: HTMLElement): number {
  const parent = element.offsetParent;
  return element.offsetTop + (parent ? topOf(parent as HTMLElement) : 0);
}
