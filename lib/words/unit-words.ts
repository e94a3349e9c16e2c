import english from '../../locales/en-GB/unit.json';
import { createWords, type Message } from './words';

/** The keys that exist, so that a wrong one does not compile. */
export type UnitKey = keyof typeof english;

/** The words of the unit page. They speak to staff, in English until somebody translates them. */
export const unitWords = createWords<Record<UnitKey, Message>>('en-GB', english);
