import type { Event } from '../consultation/event-schema';
import type { Statement } from '../consultation/state';
import type { AidWords } from '../words/aid-words';
import { whenWords } from './plan-words';
import { quoted, spoken } from './spoken';

/** One line of a note: what it is about, and what somebody wrote there. */
export interface NoteEntry {
  label: string;
  said: Statement | undefined;
  /** True for what she says herself: it stands in quotation marks. */
  hers?: boolean;
}

/** Who wrote it, when, at how many weeks, and with which figures at hand. */
function entryStamp(event: Event, words: AidWords): string {
  return words.t('note.entry', { by: words.t(`note.by.${event.who}`), when: whenWords(event, words), version: event.version });
}

/** A label and what stands behind it; empty is said, and never left out. */
export function noteLine(label: string, value: string | undefined, { t }: AidWords): string {
  return `${label.replace(/[:.]$/, '')}: ${value || t('note.unsaid')}`;
}

/** Words of hers with who wrote them down. @param stamp what is said of that; else who wrote, when and with which figures */
export function hersLine(label: string, said: Statement | undefined, words: AidWords, stamp?: string): string {
  if (!said) return noteLine(label, undefined, words);
  const bare = label.replace(/[:.]$/, '');
  return `${bare} (${stamp ?? entryStamp(said.event, words)}): ${quoted(said.words)}`;
}

/**
 * Lines of one part of a note. Who wrote, when and with which figures is said once where it is the same for all of
 * them; that words are hers is said with each.
 */
export function entryLines(entries: readonly NoteEntry[], words: AidWords): string[] {
  const { t } = words;
  const stamps = entries.flatMap(({ said }) => (said ? [entryStamp(said.event, words)] : []));
  const together = stamps.length > 1 && new Set(stamps).size === 1 ? stamps[0] : undefined;
  return [
    ...(together ? [t('note.together', { stamp: together })] : []),
    ...entries.map(({ label, said, hers }) => {
      if (!said) return noteLine(label, undefined, words);
      if (hers) return hersLine(label, said, words, together && t(`note.by.${said.event.who}`));
      return `${label.replace(/[:.]$/, '')}${together ? '' : ` (${entryStamp(said.event, words)})`}: ${spoken(said.words)}`;
    }),
  ];
}
