import type { Event } from '../consultation/event-schema';
import type { Statement } from '../consultation/state';
import type { AidWords } from '../words/aid-words';
import { englishWords } from './english-words';
import { hersStamp, type NoteWords, noteStamp, pickedBy, pickedStamp, toldBy, writtenBy } from './note-words';
import { quoted, spoken } from './spoken';

/** One line of a note: what it is about, and what somebody wrote there. */
export interface NoteEntry {
  label: string;
  said: Statement | undefined;
  /** True for what she says herself: it stands in quotation marks. */
  hers?: boolean;
  /** What was picked from a list: nobody wrote these words. Where nothing was written, it is all that was said. */
  picked?: string | undefined;
}

/** A label and what stands behind it; empty is said, and never left out. */
export function noteLine(label: string, value: string | undefined, { t }: AidWords): string {
  return `${label.replace(/[:.]$/, '')}: ${value || t('note.unsaid')}`;
}

/**
 * Words of hers with who wrote them down, and under them what they say in English, where somebody gave that: hers come
 * first, and the other is called an interpretation. That it is missing where they are plainly in another language is said.
 * @param stamp what is said of who wrote hers down; else who wrote, and when
 */
export function hersLines(label: string, said: Statement | undefined, words: NoteWords, stamp?: string): string[] {
  if (!said) return [noteLine(label, undefined, words)];
  const english = words.english.get(said.event.id);
  const by = english && (stamp === undefined ? noteStamp(english.event, words) : writtenBy(english.event.who, words));
  return [
    stamped(label, stamp ?? hersStamp(said.event, words), quoted(said.words)),
    ...(english && by ? [`  ${stamped(englishWords(english, words), by, quoted(english.words))}`] : []),
    ...(words.withoutEnglish.has(said.event.id) ? [`  ${words.t('english.notGiven')}`] : []),
  ];
}

/** The same as one of a list: what belongs to a line stands under it. */
export const hersItem = (...said: Parameters<typeof hersLines>): string[] =>
  hersLines(...said).map((line, index) => (index === 0 ? `- ${line}` : line));

/** What is said of who wrote something down, in place of who wrote it, and when. */
export interface Stamps {
  hers: string;
  picked: string;
}

/**
 * What she picked and what she said, each on a line of its own: what stands on a list is nobody's own words, and no reader
 * may take it for hers.
 */
export function pickedLines({ label, said, picked }: NoteEntry, words: NoteWords, stamps?: Stamps): string[] {
  if (!said) return [noteLine(label, undefined, words)];
  return [
    ...(picked ? [stamped(label, stamps?.picked ?? pickedStamp(said.event, words), picked)] : []),
    ...(said.words || !picked ? hersLines(label, said, words, stamps?.hers) : []),
  ];
}

const stamped = (label: string, stamp: string, value: string) => `${label.replace(/[:.]$/, '')} (${stamp}): ${value}`;

/**
 * Lines of one part of a note. Who wrote, and when, is said once where it is the same for all of them; that words
 * are hers, or from a list, is said with each.
 */
export function entryLines(entries: readonly NoteEntry[], words: NoteWords): string[] {
  const { t } = words;
  const stamps = entries.flatMap(({ said }) => (said ? [noteStamp(said.event, words)] : []));
  const together = stamps.length > 1 && new Set(stamps).size === 1 ? stamps[0] : undefined;
  return [
    ...(together ? [t('note.together', { stamp: together })] : []),
    ...entries.flatMap((entry) => {
      const { label, said, hers, picked } = entry;
      if (!said) return [noteLine(label, undefined, words)];
      if (hers) return pickedLines(entry, words, together ? stampsOf(said.event, words) : undefined);
      return `${label.replace(/[:.]$/, '')}${together ? '' : ` (${noteStamp(said.event, words)})`}: ${[picked, spoken(said.words)].filter(Boolean).join('. ')}`;
    }),
  ];
}

const stampsOf = (event: Event, words: NoteWords): Stamps => ({ hers: toldBy(event, words), picked: pickedBy(event, words) });
