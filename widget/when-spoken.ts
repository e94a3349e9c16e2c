import { effect, untracked } from '@preact/signals-core';
import { pageLanguage } from '../lib/languages';
import type { LanguagesHere } from '../lib/languages-here';

/**
 * Says on a page in which language it is read, and draws the aid again in each that is chosen.
 * @returns how to stop
 */
export function whenSpoken({ now, words }: LanguagesHere, page: Document, draw: () => void): () => void {
  return effect(() => {
    // Both change at once: what is drawn is in one language.
    words.value;
    Object.assign(page.documentElement, pageLanguage(now.value));
    untracked(draw);
  });
}
