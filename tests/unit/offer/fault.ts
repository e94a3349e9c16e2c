import type { Written } from './tiny-offer';

/** One thing that is wrong with an offer: what it is, how a sound one comes to it, and every line that is said of it. */
export type Fault = [title: string, spoil: (offer: Written) => unknown, says: string[]];

export function set(target: object, values: object): void {
  Object.assign(target, values);
}

/** What is said of any field that there is not. */
export const unknownTodo =
  'correct the spelling or take it out; an offer adds to the national figures and words, and replaces or hides none';
