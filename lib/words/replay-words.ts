import first from '../../locales/en-GB/first.json';
import late from '../../locales/en-GB/late.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';
import type { AidMessages } from './aid-words';
import { createWords } from './words';

/** The words that the aid had on the screen, in English, for telling afterwards what was there. */
export const replayWords = createWords<AidMessages>('en-GB', first, more, panel, late);
