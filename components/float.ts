import { autoUpdate, computePosition, offset, shift } from '@floating-ui/dom';

/**
 * Keeps `panel` under `link`, inside the edges of its page, and tells where the notch that points at the link goes.
 * It never covers its own link.
 * @returns how to stop
 */
export function keepUnder(link: HTMLElement, panel: HTMLElement, notch: HTMLElement): () => void {
  return autoUpdate(link, panel, async () => {
    const { x, y } = await computePosition(link, panel, {
      placement: 'bottom-start',
      middleware: [offset(10), shift({ padding: 8 })],
    });
    panel.style.left = `${x}px`;
    panel.style.top = `${y}px`;
    const middle = link.getBoundingClientRect().left + Math.min(link.offsetWidth, 60) / 2;
    // A shell whose page grows with its content makes room for it.
    panel.dispatchEvent(new CustomEvent('passport', { bubbles: true }));
    notch.style.left = `${Math.max(middle - panel.getBoundingClientRect().left - 8, 12)}px`;
  });
}
