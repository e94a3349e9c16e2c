import type { Event } from '../consultation/event-schema';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { whenWords } from './plan-words';
import { lower } from './row-words';
import { withoutEnglish } from './without-english';

/** The words of the interface, and what a note knows of its plan for who wrote down what, and with which figures. */
export interface NoteWords extends AidWords {
  /** Names of the events that were told through somebody: said while an interpreter was recorded as present. */
  interpreted: ReadonlySet<string>;
  /** What her words say in English, by the name of the event that said them. */
  english: Plan['english'];
  /** Names of the events whose words are plainly in another language, and without English. */
  withoutEnglish: ReadonlySet<string>;
  /** Version of the figures of each decision, by its id: a line names only another one. */
  versions: ReadonlyMap<string, string>;
}

export function noteWords(plan: Plan, words: AidWords): NoteWords {
  const { interpreters, english, decisions } = plan;
  const there = interpreters.filter(({ line }) => !denied(line, words));
  return {
    ...words,
    interpreted: new Set(there.flatMap(({ said }) => [...said])),
    english,
    withoutEnglish: withoutEnglish(plan, words),
    versions: new Map(decisions.map(({ pack }) => [pack.id, pack.version])),
  };
}

/** "No interpreter needed" and "None" tell that there was none. */
function denied(line: string, { t, locale }: AidWords): boolean {
  const [first = ''] = line
    .trim()
    .toLocaleLowerCase(locale)
    .split(/[^\p{L}\p{N}]+/u);
  return first !== '' && t('note.noInterpreter').split(', ').includes(first);
}

/** "written down by a clinician": who held the pen, which says nothing of who said it. */
export function writtenBy(who: Event['who'], { t, locale }: AidWords): string {
  return t('note.writtenBy', { who: lower(t(`who.${who}`), locale) });
}

/** Whose hand her words are in: her own, or another's to whom she told them; whether she told them, where nobody said who wrote, is not known. */
export function toldBy({ id, who }: Event, { t, locale, interpreted }: NoteWords): string {
  if (who === 'woman') return t('note.hers');
  if (who === 'unsaid') return t('note.writtenBy', { who: lower(t('who.unsaid'), locale) });
  return t(interpreted.has(id) ? 'note.throughInterpreter' : 'note.asTold', { who: lower(t(`who.${who}`), locale) });
}

/** "picked from the list by the woman": nobody said these words, so that they are nobody's own. */
export function pickedBy({ id, who }: Event, { t, locale, interpreted }: NoteWords): string {
  const told =
    who === 'woman' || who === 'unsaid'
      ? 'note.picked'
      : interpreted.has(id)
        ? 'note.pickedThroughInterpreter'
        : 'note.pickedAsTold';
  return t(told, { who: lower(t(`who.${who}`), locale) });
}

/** Who wrote something down, when, and with which figures where these are not those of its decision. */
export function noteStamp(event: Event, words: NoteWords): string {
  return stampOf(writtenBy(event.who, words), event, words);
}

/** The same of her words. */
export function hersStamp(event: Event, words: NoteWords): string {
  return stampOf(toldBy(event, words), event, words);
}

/** The same of what was picked from a list. */
export function pickedStamp(event: Event, words: NoteWords): string {
  return stampOf(pickedBy(event, words), event, words);
}

function stampOf(by: string, event: Event, words: NoteWords): string {
  return [by, whenWords(event, words), otherFigures(event, words)].filter(Boolean).join(', ');
}

/** "figures 0.1.0": with which figures something was said, where these are not those of its decision; else empty. */
export function otherFigures({ pack, version }: Event, { t, versions }: NoteWords): string {
  return versions.get(pack) === version ? '' : t('note.ofVersion', { version });
}
