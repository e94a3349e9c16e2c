import { effect } from '@preact/signals-core';
import { type Languages, pageLanguage } from '../../lib/languages';

/** Says on an element in which language and direction it is read, and follows it. @returns what stops that */
export function speakOn(page: HTMLElement, { now }: Pick<Languages, 'now'>): () => void {
  return effect(() => void Object.assign(page, pageLanguage(now.value)));
}
