import { computePosition, offset, shift } from '@floating-ui/dom';

/**
 * Keeps `panel` under `link`, inside the edges of its page, and tells where the notch that points at the link goes.
 * It never covers its own link.
 * @returns how to stop
 */
export function keepUnder(link: HTMLElement, panel: HTMLElement, notch: HTMLElement): () => void {
  const page = link.ownerDocument.documentElement;
  const view = link.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const place = async () => {
    const { x, y } = await computePosition(link, panel, {
      placement: 'bottom-start',
      middleware: [offset(10), shift({ padding: 8 })],
    });
    panel.style.left = `${x}px`;
    panel.style.top = `${y}px`;
    const at = link.getBoundingClientRect();
    const half = Math.min(at.width, 60) / 2;
    const middle = view?.getComputedStyle(link).direction === 'rtl' ? at.right - half : at.left + half;
    notch.style.left = `${Math.max(middle - panel.getBoundingClientRect().left - 8, 12)}px`;
  };
  // It scrolls and moves with its link, beside which it stands: what is left to follow is how wide all of them are.
  const sizes = view && new view.ResizeObserver(place);
  for (const one of [link, panel, page]) sizes?.observe(one);
  return () => sizes?.disconnect();
}
