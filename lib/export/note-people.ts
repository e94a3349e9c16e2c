import type { ConversationField } from '../consultation/event-schema';
import type { Plan } from '../plan/plan';
import type { Sitting } from '../plan/sittings';
import type { AidWords } from '../words/aid-words';
import { conversationParts } from './conversation-parts';
import { keptBackWords } from './kept-back-words';
import { needEntries, needStepEntries } from './needs-entries';
import { entryLines, hersItem, type NoteEntry, noteLine } from './note-entries';
import { heading } from './note-heading';
import type { NoteWords } from './note-words';
import { whenWords } from './plan-words';
import { lower } from './row-words';

export function conversationEntries(plan: Plan, fields: readonly ConversationField[], { t }: AidWords): NoteEntry[] {
  return fields.map((field) => ({
    label: t(`note.field.${field}`),
    said: plan.conversation.find((one) => one.field === field)?.said,
  }));
}

/** Who was there and where, when, and at which stage. */
export function whoPart(plan: Plan, words: NoteWords): string[] {
  const { t } = words;
  // When it began and ended is told by what was recorded, where anything was.
  const entries = conversationEntries(plan, conversationParts.who, words).filter(
    ({ label, said }) => said || plan.sittings.length === 0 || label !== t('note.field.times'),
  );
  return heading(t('note.part.who'), [
    noteLine(t('note.dates'), plan.sittings.map((sitting) => sittingText(sitting, words)).join('; '), words),
    ...entryLines(entries, words),
    gestationLine(plan, words),
  ]);
}

/** Weeks of pregnancy as told, and the day on which they were told. */
export function gestationLine({ gestation }: Plan, words: AidWords): string {
  const told = gestation && { n: gestation.weeks, when: whenWords({ at: gestation.at }, words) };
  return noteLine(words.t('note.gestation'), told && words.t('note.gestationWeeks', told), words);
}

/**
 * How she wants to be told: what she needs and what was done about it. It comes first, so that whoever opens the record
 * sees it before they speak with her (Accessible Information Standard, DCB1605).
 */
export function toldPart(plan: Plan, words: NoteWords): string[] {
  const { t } = words;
  const talk = plan.about.find(({ prompt }) => prompt === 'talk');
  const keptBack = keptBackWords(plan, words);
  // Where none of it is recorded, one line says so of all of it.
  const needs = plan.needs.some(({ said }) => said);
  const steps = plan.needSteps.some(({ said }) => said);
  const done = steps
    ? needStepEntries(plan, words)
    : [{ label: t('note.needSteps'), said: undefined }, ...conversationEntries(plan, conversationParts.needs, words)];
  return heading(t('note.part.told'), [
    ...(needs ? [] : [noteLine(t('note.needs'), undefined, words)]),
    ...entryLines(
      [...(needs ? needEntries(plan, words) : []), { label: t('note.about.talk'), said: talk?.said, hers: true }],
      words,
    ),
    ...(steps ? [`${t('note.needSteps')}:`] : []),
    ...entryLines([...done, ...conversationEntries(plan, conversationParts.told, words)], words),
    ...(keptBack ? [keptBack] : []),
  ]);
}

/** What she says of herself, and hopes, and fears, and what she wants on the door of the room. */
export function mattersPart(plan: Plan, words: NoteWords): string[] {
  const said = plan.about.filter(({ prompt }) => prompt !== 'talk');
  const { t } = words;
  const door = plan.door.filter((one) => one.said);
  return heading(t('note.part.matters'), [
    ...entryLines(
      said.map((one) => ({ label: t(`note.about.${one.prompt}`), said: one.said, hers: true })),
      words,
    ),
    ...(door.length === 0 ? [noteLine(t('note.door'), undefined, words)] : [`${t('note.door')}:`]),
    ...door.flatMap((one) => hersItem(t(`note.doorLine.${one.line}`), one.said, words)),
  ]);
}

/** "24 November 2026, recorded from 10:00 to 10:40 (written down by the woman and a clinician)" */
function sittingText({ from, to, who }: Sitting, words: AidWords): string {
  const { t, list, locale } = words;
  const stamp = t('note.writtenBy', { who: list(who.map((one) => lower(t(`who.${one}`), locale))) });
  const [date, began, ended] = [words.date(from), words.time(from), words.time(to)];
  return began === ended && date === words.date(to)
    ? t('note.sittingAt', { date, time: began, stamp })
    : t('note.sitting', { date, from: began, to: ended, stamp });
}
