import type { ConversationField } from '../consultation/event-schema';
import type { Plan } from '../plan/plan';
import { type Sitting, sittingsOf } from '../plan/sittings';
import type { AidWords } from '../words/aid-words';
import { conversationParts } from './conversation-parts';
import { entryLines, type NoteEntry, noteLine } from './note-entries';
import { heading } from './note-heading';
import { gestationWords } from './plan-words';
import { lower } from './row-words';

export function conversationEntries(plan: Plan, fields: readonly ConversationField[], { t }: AidWords): NoteEntry[] {
  return fields.map((field) => ({
    label: t(`conversation.${field}`),
    said: plan.conversation.find((one) => one.field === field)?.said,
  }));
}

/** Who was there and where, when, and at which stage. */
export function whoPart(plan: Plan, counted: Plan['events'], words: AidWords): string[] {
  const { t } = words;
  return heading(t('note.part.who'), [
    noteLine(
      t('note.dates'),
      sittingsOf(counted)
        .map((sitting) => sittingText(sitting, words))
        .join('; '),
      words,
    ),
    ...entryLines(conversationEntries(plan, conversationParts.who, words), words),
    noteLine(t('note.weeks'), plan.gestation && gestationWords(plan.gestation, words), words),
  ]);
}

/** How she wants to be told: what helps, in her words, and what was done about it. */
export function toldPart(plan: Plan, words: AidWords): string[] {
  const talk = plan.about.find(({ prompt }) => prompt === 'talk');
  return heading(words.t('note.part.told'), [
    ...entryLines(
      [
        { label: words.t('about.talk'), said: talk?.said, hers: true },
        ...conversationEntries(plan, conversationParts.told, words),
      ],
      words,
    ),
  ]);
}

/** What she says of herself, and hopes, and fears. */
export function mattersPart(plan: Plan, words: AidWords): string[] {
  const said = plan.about.filter(({ prompt }) => prompt !== 'talk');
  return heading(
    words.t('note.part.matters'),
    entryLines(
      said.map((one) => ({ label: words.t(`about.${one.prompt}`), said: one.said, hers: true })),
      words,
    ),
  );
}

/** "24 November 2026, 10:00 to 10:40 (written by the woman and a clinician)" */
function sittingText({ from, to, who }: Sitting, words: AidWords): string {
  const { t, list, locale } = words;
  return t('note.sitting', {
    date: words.date(from),
    from: words.time(from),
    to: words.time(to),
    who: list(who.map((one) => lower(t(`who.${one}`), locale))),
  });
}
