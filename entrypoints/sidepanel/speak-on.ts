import { effect } from '@preact/signals-core';
import { type Languages, pageLanguage } from '../../lib/languages';

/** Says on the element of a page in which language and direction it is read, and follows it. */
export function speakOn(page: HTMLElement, { now }: Pick<Languages, 'now'>): void {
  effect(() => void Object.assign(page, pageLanguage(now.value)));
}
