import type { BrowserContext, Page } from 'playwright-core';

/** Makes every page from now on add up what moves on it without anybody having pressed anything. */
export const watchShifts = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    if (window !== top) return;
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    // A line of the page that arrives in two pieces moves the space at the end of the first: nothing that anybody sees.
    const isSpace = ({ node }: { node: Node | null }) => node instanceof Text && node.data.trim() === '';
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Node | null }[];
        };
        if (!hadRecentInput && !(sources.length > 0 && sources.every(isSpace))) seen.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** How much has moved so far, as browsers score it; 0 is nothing. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((settle) => {
        const told = () => settle((globalThis as unknown as { seen: { shift: number } }).seen.shift);
        // What the last picture moved is told after it.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(told)));
      }),
  );
