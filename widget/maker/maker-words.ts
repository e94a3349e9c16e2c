import { createWords, type Message } from '../../lib/words/words';
import english from '../../locales/en-GB/maker.json';

/** The keys that exist, so that a wrong one does not compile. */
export type MakerKey = keyof typeof english;

/** The words of both pages. They speak to web editors, in English until somebody translates them. */
export const words = createWords<Record<MakerKey, Message>>('en-GB', english);
export const { t } = words;
