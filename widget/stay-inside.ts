type View = Window & typeof globalThis;

/**
 * Keeps in the frame what is dragged, and makes what brings something into view move the frame alone. A browser goes on
 * with the page around it, and the page hears how far it has been moved: from that it could tell which row or field was
 * meant.
 * @param view of the frame, which is ours: nothing of the page's own window is changed
 */
export function stayInside(view: View): void {
  // What is dragged out says to the page what kind of thing it is, and what it is where it is let go.
  view.addEventListener('dragstart', (event) => event.preventDefault(), true);
  const { focus } = view.HTMLElement.prototype;
  view.Element.prototype.scrollIntoView = function (how) {
    show(this, view, typeof how === 'object' ? how.block : undefined);
  };
  view.HTMLElement.prototype.focus = function (how) {
    focus.call(this, { ...how, preventScroll: true });
    if (!how?.preventScroll) show(this, view, 'nearest');
  };
}

function show(element: Element, view: View, block: ScrollLogicalPosition = 'start'): void {
  const { scrollMarginTop, scrollMarginBottom } = view.getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const [top, bottom] = [
    box.top - (Number.parseFloat(scrollMarginTop) || 0),
    box.bottom + (Number.parseFloat(scrollMarginBottom) || 0),
  ];
  const below = bottom - view.innerHeight;
  const by: Record<ScrollLogicalPosition, number> = {
    start: top,
    end: below,
    center: (top + below) / 2,
    // What is taller than the frame is shown from where it begins.
    nearest: top < 0 ? top : Math.min(top, Math.max(0, below)),
  };
  view.scrollBy(0, by[block]);
}
