/** A page function: tells a field that nobody can see, however it was hidden. What can be scrolled to can be seen. */
export function learnToSee(): void {
  globalThis.evenhandRecord ??= {};
  const tools = globalThis.evenhandRecord;
  /** Under this many pixels nobody sees a field, and under this much nobody sees through to it. */
  const smallest = 4;
  const faintest = 0.1;

  const isClippedAway = ({ clipPath, clip, position }: CSSStyleDeclaration) =>
    /(inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%|circle\(\s*0)/.test(clipPath) ||
    ((position === 'absolute' || position === 'fixed') && /^rect\((?:[01]px[, ]*){4}\)$/.test(clip));

  tools.isHidden = (leaf) => {
    const inside = (element: Element): boolean => {
      const view = element.ownerDocument.defaultView;
      if (!view) return true;
      let { left, top, right, bottom } = element.getBoundingClientRect();
      if (right - left < smallest || bottom - top < smallest) return true;
      if (view.getComputedStyle(element).visibility !== 'visible') return true;
      let opacity = 1;
      let fixed = false;
      // Out of shadow roots, but not out of the frame: that has a sight of its own.
      for (let at: Element | undefined = element; at && at.ownerDocument === element.ownerDocument; at = tools.around?.(at)) {
        const style = view.getComputedStyle(at);
        opacity *= Number(style.opacity) * (/opacity\(0(?:\.0\d*)?%?\)/.test(style.filter) ? 0 : 1);
        if (opacity < faintest || isClippedAway(style)) return true;
        fixed ||= style.position === 'fixed';
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (at === element || at === at.ownerDocument.body || at === at.ownerDocument.documentElement) continue;
        const box = at.getBoundingClientRect();
        if (cuts(style.overflowX)) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        if (cuts(style.overflowY)) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
        if (right - left < smallest || bottom - top < smallest) return true;
      }
      const page = element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
      // Where pages scroll to the left, what lies there can be seen.
      const { direction } = view.getComputedStyle(element.ownerDocument.documentElement);
      const first = fixed ? 0 : -view.scrollX - (direction === 'rtl' ? page.scrollWidth - page.clientWidth : 0);
      const last = fixed ? view.innerWidth : page.scrollWidth - view.scrollX;
      const highest = fixed ? 0 : -view.scrollY;
      const lowest = fixed ? view.innerHeight : page.scrollHeight - view.scrollY;
      return right <= first || left >= last || bottom <= highest || top >= lowest;
    };
    for (let at: Element | null | undefined = leaf; at; at = at.ownerDocument.defaultView?.frameElement) {
      if (!at.checkVisibility() || inside(at)) return true;
    }
    return false;
  };
}
