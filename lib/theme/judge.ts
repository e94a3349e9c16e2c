import { contrast } from './contrast';
import { difference, oklab } from './oklab';
import type { Rgb } from './rgb';
import { type Scheme, schemes } from './schemes';

/** The three colours that an accent becomes: as it is, under a pointer, and what is written on it. */
export interface Tones {
  accent: Rgb;
  deep: Rgb;
  onAccent: Rgb;
}

/**
 * Every pair in which the tones are used: a colour, and the ground it is on. A test reads the style sheets and fails
 * where one of them uses a tone on another ground. Edges and ticks would do with 3 to 1; they are held to the same.
 */
export const pairs = [
  ['accent', 'page'],
  ['accent', 'wash'],
  ['deep', 'page'],
  ['deep', 'wash'],
  ['onAccent', 'accent'],
  ['onAccent', 'deep'],
] as const;

/** WCAG 2.2, success criterion 1.4.3. */
export const leastContrast = 4.5;

/**
 * How far an accent keeps from the colours that stand for people, in OKLab: one that is nearer has the same name, plum or
 * grey, and a control could be taken for a person. Our own keeps 0.17 in light and 0.15 in dark.
 */
export const leastDifference = 0.1;

/** The pair that has the least contrast, and how much. */
export function weakestPair(tones: Tones, scheme: Scheme): { of: keyof Tones; on: 'page' | 'wash' | keyof Tones; ratio: number } {
  const colours = { ...schemes[scheme], ...tones };
  const judged = pairs.map(([of, on]) => ({ of, on, ratio: contrast(colours[of], colours[on]) }));
  return judged.reduce((weakest, pair) => (pair.ratio < weakest.ratio ? pair : weakest));
}

/** The people that a colour could be taken for; nothing is good. */
export function tooNear(colour: Rgb, scheme: Scheme): 'event' | 'rest' | undefined {
  const lab = oklab(colour);
  return (['event', 'rest'] as const).find((people) => difference(lab, oklab(schemes[scheme][people])) < leastDifference);
}

/** Whether a colour can be pressed, in each pair that it is used in, and is taken for nobody. */
export function passes(colour: Rgb, scheme: Scheme): boolean {
  const { page, wash } = schemes[scheme];
  const least = Math.min(contrast(colour, page), contrast(colour, wash));
  return least >= leastContrast && tooNear(colour, scheme) === undefined;
}
