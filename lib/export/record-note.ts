import type { NoteLength } from '../consultation/event-schema';
import type { Pair } from '../double/paired';
import type { Plan } from '../plan/plan';
import { stamped } from '../practice/practice-stamp';
import type { AidWords } from '../words/aid-words';
import { fullNote } from './full-note';
import { guarded } from './guarded';
import { lineNote } from './line-note';
import { twoPart } from './note-in-two';
import { plainCharacters, type Replaced } from './plain-characters';
import { replacedWords } from './replaced-words';
import { shortNote } from './short-note';

/** The note as it goes into a record. */
export interface RecordNote {
  length: NoteLength;
  text: string;
  /** Characters in `text` as a field counts them (UTF-16 units). */
  characters: number;
  /** What a field may not take and what stands in its place, in the order in which it was met; empty where nothing was replaced. */
  replaced: readonly Replaced[];
}

export interface NoteOptions {
  length: NoteLength;
  /** Only characters that every field takes. */
  ascii: boolean;
  /** Of Evenhand, for the note to say what it was made with; "not recorded" where the shell does not tell. */
  version?: string | undefined;
  /** Her plan in two languages, line by line: it stands after a note of several lines, and has no room in one line. */
  two?: readonly Pair[] | undefined;
}

/**
 * What was said, for a record. Control characters and halves of characters, which a field may choke on, and marks of
 * direction, which turn a line round, are written by their number in every note; with `ascii`, whatever is no ASCII is written plainly. The note says so itself.
 */
export function recordNote(plan: Plan, words: AidWords, { length, ascii, version, two }: NoteOptions): RecordNote {
  const { text: plain, replaced } = plainCharacters(textOf(plan, words, length, version, two), ascii);
  const told = plainCharacters(replacedWords(replaced, words), ascii).text;
  // A note of several lines ends with a line break, and one line with nothing.
  const whole = told ? (length === 'line' ? `${plain} ${told}` : `${plain}${told}\n`) : plain;
  const text = stamped(plan, whole, length === 'line' ? ' ' : '\n\n');
  return { length, text, characters: text.length, replaced };
}

function textOf(plan: Plan, words: AidWords, length: NoteLength, version: string | undefined, two: NoteOptions['two']): string {
  const beside = two ? [twoPart(two, words)] : [];
  switch (length) {
    case 'full':
      return guarded([...fullNote(plan, words, version), ...beside]);
    case 'short':
      return guarded([...shortNote(plan, words, version), ...beside]);
    case 'line':
      return lineNote(plan, words, version);
  }
}
