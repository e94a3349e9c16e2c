import type { Event } from '../consultation/event-schema';
import type { RecordDeed } from '../consultation/state';
import type { Amendment } from '../plan/amendments';
import type { Change } from '../plan/changes';
import type { Plan } from '../plan/plan';
import { noteChange, noteEvent } from './note-about';
import { noteLine } from './note-entries';
import { heading } from './note-heading';
import { answerLines } from './note-questions';
import { type NoteWords, noteStamp } from './note-words';
import { errorWords, whenWords } from './plan-words';
import { lower } from './row-words';
import { quoted, spoken } from './spoken';
import type { ThreadAround } from './thread-words';

/** What was put right, what is different from last time, and what was done with the record itself. */
export function historyPart(plan: Plan, words: NoteWords): string[] {
  const { t } = words;
  const { amendments: amended } = plan;
  const around: ThreadAround = {
    byId: new Map(
      amended.flatMap(({ mark, of, away }) => [mark, of, away]).flatMap((event) => (event ? [[event.id, event]] : [])),
    ),
    packs: plan.decisions.map(({ pack }) => pack),
    plan,
  };
  return heading(t('note.part.history'), [
    ...(amended.length === 0 ? [noteLine(t('note.amended'), t('note.noQuestions'), words)] : [`${t('note.amended')}:`]),
    ...amended.flatMap((one) => amendmentLines(one, around, words)),
    ...(plan.changes.length === 0
      ? [noteLine(t('note.changed'), t(plan.firstTime ? 'plan.firstTime' : 'plan.noChanges'), words)]
      : [`${t('note.changed')}:`]),
    ...plan.changes.flatMap((change) => changeLines(change, plan, words)),
    ...deedLines(plan.recordDeeds, words),
  ]);
}

/** What was recorded in error, what stood there, who says so and why; and that the mark was taken away, where it was. */
function amendmentLines({ mark, of, wordsStand, away }: Amendment, around: ThreadAround, words: NoteWords): string[] {
  const { t } = words;
  return [
    `- ${of ? `${noteEvent(of, around, words).about} (${noteStamp(of, words)})` : t('plan.notRecorded')}`,
    ...(of && wordsStand ? stoodLines(of, around, words) : []),
    `  ${errorWords({ ...mark, why: '' }, words)}`,
    `  ${noteLine(t('note.why'), mark.why && spoken(mark.why), words)}`,
    ...(away ? [`  ${t('thread.markGone', { when: whenWords(away, words), who: writer(away, words) })}`] : []),
  ];
}

function stoodLines(of: Event, around: ThreadAround, words: NoteWords): string[] {
  if (of.kind === 'answer') return answerLines({ by: of.by, answer: of.words, answered: of.answered }, '', words);
  const { said, words: written, hers } = noteEvent(of, around, words);
  const stood = said ?? written;
  if (!stood) return [];
  return [`  ${noteLine(words.t('note.stood'), said === undefined && hers ? quoted(stood) : spoken(stood), words)}`];
}

/** What it was and what it is, each on lines of its own: both may be words of somebody. */
function changeLines(change: Change, plan: Plan, words: NoteWords): string[] {
  const { t } = words;
  const { about, before, after } = noteChange(change, plan, words);
  if (change.kind === 'question') {
    const one = (label: string, question: typeof change.before) => [
      `  ${noteLine(label, question && quoted(question.words), words)}`,
      ...(question ? answerLines(question, '', words) : []),
    ];
    return [`- ${about}`, ...one(t('note.was'), change.before), ...one(t('note.is'), change.after)];
  }
  const hers = change.kind === 'about' || change.kind === 'reason' || change.kind === 'planB';
  const one = (value: unknown, said: string) => (value === undefined ? undefined : hers ? quoted(said) : spoken(said));
  return [
    `- ${about}`,
    `  ${noteLine(t('note.was'), one(change.before, before), words)}`,
    `  ${noteLine(t('note.is'), one(change.after, after), words)}`,
  ];
}

function deedLines(deeds: readonly RecordDeed[], words: NoteWords): string[] {
  const { t } = words;
  if (deeds.length === 0) return [noteLine(t('note.deeds'), t('note.noQuestions'), words)];
  return [
    `${t('note.deeds')}:`,
    ...deeds.map((deed) => {
      const stamp = `${noteStamp(deed, words)}, ${words.time(deed.at)}`;
      if (deed.kind === 'sameWoman') return `- ${t('note.sameWoman')} ${t(`put.locked.${deed.because}`)} (${stamp})`;
      return `- ${t('thread.entered')} (${t(`note.length.${deed.length}`)}). ${t(`put.entered.${deed.how}`)} (${stamp})`;
    }),
  ];
}

function writer(event: Event, { t, locale }: NoteWords): string {
  return lower(t(`who.${event.who}`), locale);
}
