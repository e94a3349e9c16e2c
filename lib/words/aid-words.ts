import type english from '../../locales/en-GB.json';
import type { Words } from './words';

/** The keys that exist, so that a wrong one does not compile. */
export type AidKey = Extract<keyof typeof english, string>;
/** The words of the interface in one language. */
export type AidWords = Words<AidKey>;
