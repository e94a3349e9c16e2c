import type { Aid } from './walk';

/** Notes from now on what the live regions of an aid say, one line each time that one of them says something. */
export const listen = (aid: Aid): Promise<unknown> =>
  aid.evaluate(() => {
    const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const words = (region: Element) => (region.textContent ?? '').replace(/\s+/g, ' ').trim();
    const last = new Map([...document.querySelectorAll(live)].map((region) => [region, words(region)]));
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(live)) {
        const now = words(region);
        if (now && now !== last.get(region)) heard.push(now);
        last.set(region, now);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

/** What was said since, and forgets it. */
export const heard = (aid: Aid): Promise<string[]> =>
  aid.evaluate(
    () =>
      new Promise<string[]>((settle) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => settle((globalThis as unknown as { heard: string[] }).heard.splice(0))),
        );
      }),
  );
