import type { Statement } from '../consultation/state';
import type { AidWords } from '../words/aid-words';
import { hersStamp, type NoteWords, noteStamp, toldBy } from './note-words';
import { quoted, spoken } from './spoken';

/** One line of a note: what it is about, and what somebody wrote there. */
export interface NoteEntry {
  label: string;
  said: Statement | undefined;
  /** True for what she says herself: it stands in quotation marks. */
  hers?: boolean;
  /** What was picked from a list, before what was written. Where nothing was written, it is all that was said. */
  picked?: string | undefined;
}

/** A label and what stands behind it; empty is said, and never left out. */
export function noteLine(label: string, value: string | undefined, { t }: AidWords): string {
  return `${label.replace(/[:.]$/, '')}: ${value || t('note.unsaid')}`;
}

/**
 * Words of hers with who wrote them down. @param stamp what is said of that; else who wrote, and when
 * @param picked what she picked, before her words
 */
export function hersLine(label: string, said: Statement | undefined, words: NoteWords, stamp?: string, picked?: string): string {
  if (!said) return noteLine(label, undefined, words);
  const bare = label.replace(/[:.]$/, '');
  const own = said.words || !picked ? quoted(said.words) : '';
  return `${bare} (${stamp ?? hersStamp(said.event, words)}): ${[picked, own].filter(Boolean).join('. ')}`;
}

/**
 * Lines of one part of a note. Who wrote, and when, is said once where it is the same for all of them; that words
 * are hers is said with each.
 */
export function entryLines(entries: readonly NoteEntry[], words: NoteWords): string[] {
  const { t } = words;
  const stamps = entries.flatMap(({ said }) => (said ? [noteStamp(said.event, words)] : []));
  const together = stamps.length > 1 && new Set(stamps).size === 1 ? stamps[0] : undefined;
  return [
    ...(together ? [t('note.together', { stamp: together })] : []),
    ...entries.map(({ label, said, hers, picked }) => {
      if (!said) return noteLine(label, undefined, words);
      if (hers) return hersLine(label, said, words, together && toldBy(said.event.who, words), picked);
      return `${label.replace(/[:.]$/, '')}${together ? '' : ` (${noteStamp(said.event, words)})`}: ${[picked, spoken(said.words)].filter(Boolean).join('. ')}`;
    }),
  ];
}
