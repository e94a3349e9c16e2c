import english from '../../locales/en-GB/counts.json';
import { createWords, type Message } from './words';

/** The keys that exist, so that a wrong one does not compile. */
export type CountsKey = keyof typeof english;

/** The words of the page Counts. They speak to staff, in English until somebody translates them. */
export const countsWords = createWords<Record<CountsKey, Message>>('en-GB', english);
