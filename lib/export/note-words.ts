import type { Event } from '../consultation/event-schema';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { whenWords } from './plan-words';
import { lower } from './row-words';

/** The words of the interface, and what a note knows of its plan for who wrote down what, and with which figures. */
export interface NoteWords extends AidWords {
  /** True where what she said was told through somebody. */
  interpreted: boolean;
  /** Version of the figures of each decision, by its id: a line names only another one. */
  versions: ReadonlyMap<string, string>;
}

export function noteWords({ conversation, needSteps, decisions }: Plan, words: AidWords): NoteWords {
  const present = needSteps.find(({ step }) => step === 'present')?.said?.state;
  const line = conversation.find(({ field }) => field === 'interpreter')?.said?.words ?? '';
  // "No interpreter needed" and "None" tell that there was none.
  const [first = ''] = line
    .trim()
    .toLocaleLowerCase(words.locale)
    .split(/[^\p{L}\p{N}]+/u);
  const denied = words.t('note.noInterpreter').split(', ').includes(first);
  return {
    ...words,
    interpreted: present ? present !== 'no' : line.trim() !== '' && !denied,
    versions: new Map(decisions.map(({ pack }) => [pack.id, pack.version])),
  };
}

/** "written down by a clinician": who held the pen, which says nothing of who said it. */
export function writtenBy(who: Event['who'], { t, locale }: AidWords): string {
  return t('note.writtenBy', { who: lower(t(`who.${who}`), locale) });
}

/** Whose hand her words are in: her own, or another's to whom she told them. */
export function toldBy(who: Event['who'], { t, locale, interpreted }: NoteWords): string {
  if (who === 'woman') return t('note.hers');
  return t(interpreted ? 'note.throughInterpreter' : 'note.asTold', { who: lower(t(`who.${who}`), locale) });
}

/** Who wrote something down, when, and with which figures where these are not those of its decision. */
export function noteStamp(event: Event, words: NoteWords): string {
  return stampOf(writtenBy(event.who, words), event, words);
}

/** The same of her words. */
export function hersStamp(event: Event, words: NoteWords): string {
  return stampOf(toldBy(event.who, words), event, words);
}

function stampOf(by: string, event: Event, words: NoteWords): string {
  const { pack, version } = event;
  const other = words.versions.get(pack) === version ? '' : words.t('note.ofVersion', { version });
  return [by, whenWords(event, words), other].filter(Boolean).join(', ');
}
