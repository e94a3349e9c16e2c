/** Room below an open passport. */
const below = 24;

/**
 * Gives the frame the height of what is in it, so that the page scrolls and the frame does not.
 * @returns how to stop
 */
export function followHeight(frame: HTMLIFrameElement, root: HTMLElement): () => void {
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return () => undefined;
  const fit = () => {
    const passport = root.querySelector('.passport');
    const bottom = passport ? passport.getBoundingClientRect().bottom + below : 0;
    const height = `${Math.ceil(Math.max(root.getBoundingClientRect().height, bottom))}px`;
    if (frame.style.height !== height) frame.style.height = height;
  };
  const sizes = new view.ResizeObserver(fit);
  sizes.observe(root);
  const changes = new view.MutationObserver(fit);
  changes.observe(root, { childList: true, subtree: true });
  root.addEventListener('passport', fit);
  fit();
  return () => {
    sizes.disconnect();
    changes.disconnect();
    root.removeEventListener('passport', fit);
  };
}
