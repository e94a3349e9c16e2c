import type english from '../../locales/en-GB.json';
import type late from '../../locales/en-GB.late.json';
import type panel from '../../locales/en-GB.panel.json';
import type { Message, Words } from './words';

/** The keys that exist, so that a wrong one does not compile: those of the first words, those that the panel begins with
 * besides, and those that come later. */
export type AidKey = Extract<keyof typeof english | keyof typeof late | keyof typeof panel, string>;
/** A message for each key: `createWords<AidMessages>(…)` takes them in any number of parts. */
export type AidMessages = Record<AidKey, Message>;
/** The words of the interface in one language. */
export type AidWords = Words<AidKey>;
