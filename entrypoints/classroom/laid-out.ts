/**
 * Resolves once nothing in a page is still being fetched: what is printed before prints that it is being looked for.
 * @param root where a part that waits has `data-reading`
 */
export function laidOut(root: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const there = () => root.childElementCount > 0 && root.querySelector('[data-reading]') === null;
    if (there()) return resolve();
    const observer = new MutationObserver(() => {
      if (!there()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-reading'] });
  });
}
