import type { Ground } from './aid';

/** A window that is magnified four times is no higher than this: in it, nothing sticks (languages.css). */
const low = 400;

/**
 * Tells the aid how much of its frame lies above the window, so that what sticks to its top (the way out, the names of
 * the options) stays where it can be seen. It hears the page scroll, and the page hears nothing.
 * @param root of the aid, inside the frame
 * @returns how to stop
 */
export function stayInView(frame: HTMLIFrameElement, root: HTMLElement, { call }: Ground['pristine']): () => void {
  const place = () => {
    const { top } = call(frame, 'getBoundingClientRect') as DOMRect;
    root.style.setProperty('--above', `${Math.max(0, Math.round(-top))}px`);
    root.toggleAttribute('data-low', innerHeight <= low);
  };
  addEventListener('scroll', place, { passive: true, capture: true });
  addEventListener('resize', place, { passive: true });
  place();
  return () => {
    removeEventListener('scroll', place, { capture: true });
    removeEventListener('resize', place);
  };
}
