import type english from '../../locales/en-GB/first.json';
import type late from '../../locales/en-GB/late.json';
import type local from '../../locales/en-GB/local.json';
import type more from '../../locales/en-GB/more.json';
import type panel from '../../locales/en-GB/panel.json';
import type { Message, Words } from './words';

/** The keys that exist, so that a wrong one does not compile: those of the first comparison, those of the steps after it,
 * those that the panel begins with besides, those that come later, and those of a trust's own offer. */
export type AidKey = Extract<
  keyof typeof english | keyof typeof more | keyof typeof late | keyof typeof panel | keyof typeof local,
  string
>;
/** A message for each key: `createWords<AidMessages>(…)` takes them in any number of parts. */
export type AidMessages = Record<AidKey, Message>;
/** The words of the interface in one language. */
export type AidWords = Words<AidKey>;
