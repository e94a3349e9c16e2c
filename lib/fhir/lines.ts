import type { Event } from '../consultation/event-schema';
import type { Statement } from '../consultation/state';
import { englishWords } from '../export/english-words';
import { stampWords } from '../export/plan-words';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { bold, paragraph, quoted, text } from './xhtml';

/** A label and what is said of it; where nothing is, that is said. */
export function line(label: string, said: string | undefined, { t }: AidWords): string {
  return `<p>${bold(`${label.replace(/[:.?]$/, '')}:`)} ${text(said || t('note.unsaid'))}</p>`;
}

/** A label and words of somebody, with when and by whom. */
export function wordsLine(
  label: string,
  said: Statement | undefined,
  words: AidWords,
  hers = true,
  english?: Plan['english'],
): string {
  if (!said) return line(label, undefined, words);
  return `<p>${bold(label.replace(/[:.?]$/, ''))} ${stamp(said.event, words)}</p>${quoted(said.words, hers)}${englishLine(said, words, english)}`;
}

/** Under words of hers what they say in English, called an interpretation, with whose it is and who wrote it down. */
export function englishLine({ event }: Pick<Statement, 'event'>, words: AidWords, english: Plan['english'] | undefined): string {
  const one = english?.get(event.id);
  return one ? `<p>${bold(englishWords(one, words))} ${stamp(one.event, words)}</p>${quoted(one.words, false)}` : '';
}

/** A label, what was picked of it, and the words of somebody with it. */
export function pickedLine(
  label: string,
  picked: string | undefined,
  said: Statement | undefined,
  words: AidWords,
  hers: boolean,
  english?: Plan['english'],
): string {
  if (!said) return line(label, undefined, words);
  const own = said.words ? quoted(said.words, hers) + englishLine(said, words, english) : '';
  return `<p>${bold(`${label}:`)} ${[picked && text(picked), stamp(said.event, words)].filter(Boolean).join(' ')}</p>${own}`;
}

/** When something was said, by whom and with which figures, in brackets, as XHTML. */
export const stamp = (event: Event, words: AidWords) => `(${text(stampWords(event, words))})`;
/** Sentences of ours, each a paragraph; empty ones are left out. */
export const paragraphs = (said: readonly string[]) => said.filter(Boolean).map(paragraph).join('');
