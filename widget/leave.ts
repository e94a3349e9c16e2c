import { ownProperty } from './script-address';

/** Where the way out leads: a page that says nothing about who was here. */
const harmless = 'https://www.bbc.co.uk/weather';
/** Nothing of any page; without a title a browser would show the address. */
const neutral = { title: '…', address: '/' };

/** What each aid on the page forgets when she leaves. */
const forgets = new Set<() => void>();

/**
 * @param verbs what an aid forgets, each by itself
 * @returns how to take it back
 */
export function whenLeaving(...verbs: readonly (() => void)[]): () => void {
  for (const verb of verbs) forgets.add(verb);
  return () => {
    for (const verb of verbs) forgets.delete(verb);
  };
}

/**
 * Leaves at once, from wherever it is called. What can be seen goes first: the page around the aid names her reason
 * for being here as much as the aid does. Each step stands alone, so that one that a page forbids stops no other.
 */
export function leaveNow(): void {
  const root = ownProperty<HTMLElement>(Document.prototype, 'documentElement');
  const steps = [
    () => root?.replaceChildren(),
    () => {
      const [head, title] = [document.createElement('head'), document.createElement('title')];
      title.append(neutral.title);
      head.append(title);
      root?.append(head);
      // Where what was there would not go, the first title is still the old one.
      document.title = neutral.title;
    },
    // A page without an origin of its own, or in a file, has no other address to show.
    () => history.replaceState(null, '', neutral.address),
    ...forgets,
    // A page that comes back out of the browser's memory is left again, whatever its scripts have put on it meanwhile.
    () => addEventListener('pageshow', leaveAgain),
    // In a frame the page around it goes, where the browser lets it: that names her reason as well.
    () => top !== window && top?.location.replace(harmless),
    () => location.replace(harmless),
  ];
  for (const step of steps) {
    try {
      step();
    } catch {
      // the next step is what is left to do
    }
  }
}

function leaveAgain(event: PageTransitionEvent): void {
  if (event.persisted) leaveNow();
}
