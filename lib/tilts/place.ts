/** The four pages of the exercise, in the order in which a woman comes to them. */
export const placeViews = ['choice', 'figures', 'asked', 'from'] as const;
export type PlaceView = (typeof placeViews)[number];

/** One thing on a page that can be pressed as what was tilted, with everything that it says. */
export interface Place {
  /** What it is of, then a colon and the id of that: `option:home`, `row:transfer`; or one word: `order`. */
  id: string;
  view: PlaceView;
  lines: readonly Line[];
}

/** One line that a screen shows. `name` is the same in both packs, so that they can be held against each other. */
export interface Line {
  name: string;
  text: string;
}

/** What is on the screen of a decision that shows one part, for one group, and some of its options. */
export interface Sight {
  part: string;
  group: string;
  options: readonly string[];
}
