import type { NoteLength } from '../consultation/event-schema';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { noteText } from './note-text';

/** The note as it goes into a record. */
export interface RecordNote {
  length: NoteLength;
  text: string;
  /** Characters in `text` as a field counts them (UTF-16 units). */
  characters: number;
  /** What a field that takes only ASCII would not have taken, and what stands in its place; empty where nothing was replaced. */
  replaced: readonly { what: string; by: string; times: number }[];
}

export interface NoteOptions {
  length: NoteLength;
  /** Only characters that every field takes. */
  ascii: boolean;
}

export function recordNote(plan: Plan, words: AidWords, { length }: NoteOptions): RecordNote {
  const text = noteText(plan, words);
  return { length, text, characters: text.length, replaced: [] };
}
