import type { AboutPrompt, ConversationField } from '../consultation/event-schema';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { alsoSaid } from './also-said';
import { Gathered } from './gathered';
import { keptBackWords } from './kept-back-words';
import { hersLines, noteLine } from './note-entries';
import { heading } from './note-heading';
import { gestationLine } from './note-people';
import { noteTitle } from './note-title';
import { type NoteWords, noteWords } from './note-words';
import { elsewhereWords, unsignedWords } from './plan-words';
import { screenLanguage } from './screen-language';
import { decisionInto } from './short-decision';
import { needStepsInto, needsInto } from './short-needs';
import { type ShortStamps, shortStamps } from './short-stamps';
import { spoken } from './spoken';

/**
 * What a colleague needs on one screen: needs first, then who she is with, each decision with what was shown of it, her words
 * in full, her open questions and what comes next. What was not said is named or counted in one line, and what stands in the
 * full note in another; nothing is said twice.
 * @param version of Evenhand
 */
export function shortNote(plan: Plan, plain: AidWords, version: string | undefined): string[][] {
  const words = noteWords(plan, plain);
  const { t } = words;
  const stamps = shortStamps(plan, words);
  const [before, after] = [new Gathered(words), new Gathered(words)];
  const several = plan.decisions.length > 1;

  needsInto(before, plan, words, stamps);
  aboutInto(before, plan, words, stamps, 'talk');
  needStepsInto(before, plan, words, stamps);
  talkInto(before, plan, words, stamps, 'interpreter', 'needsMet');
  const keptBack = keptBackWords(plan, words);
  if (keptBack) before.lines.push(keptBack);
  talkInto(
    before,
    plan,
    words,
    stamps,
    'involvement',
    'capacity',
    'present',
    'professional',
    'setting',
    'mode',
    'times',
    'urgency',
  );
  before.add('note.gestation', plan.gestation && gestationLine(plan, words));
  const blocks = plan.decisions.flatMap((decision) => {
    const into = several ? new Gathered(words) : before;
    decisionInto(into, decision, words, stamps);
    return several ? [heading(decision.pack.title, [...into.lines, ...into.unsaid()])] : [];
  });
  aboutInto(after, plan, words, stamps, 'home', 'hopes', 'before', 'worries');
  talkInto(after, plan, words, stamps, 'discussed', 'raised', 'recommendation', 'factors', 'checked', 'time');
  questionsInto(after, plan, words, stamps);
  talkInto(after, plan, words, stamps, 'given', 'next', 'review', 'copy', 'consent', 'sharing', 'measure');

  const also = alsoSaid(plan, words);
  const end = [
    ...before.unsaid(after),
    ...(also.length > 0 ? [noteLine(t('note.alsoSaid'), also.join('; '), words)] : []),
    ...(plan.elsewhere.count > 0 ? [elsewhereWords(plan, words)] : []),
    // The title of one decision stands at the top.
    several ? unsignedWords(plan, words) : unsignedWords(plan, words) && `${t('start.unsignedTitle')} ${t('start.unsigned')}`,
    screenLanguage({ languages: plan.languages.filter(({ draft }) => draft) }, words),
    `${t('plan.notConsent')} ${t('note.madeWith', { version: version || t('note.unsaid') })}`,
  ].filter(Boolean);
  const start = [...noteTitle(plan, words), ...before.lines];
  const rest = [...after.lines, ...end];
  return several ? [start, ...blocks, rest] : [[...start, ...rest]];
}

function talkInto(
  into: Gathered,
  { conversation, sittings }: Plan,
  words: NoteWords,
  { staff }: ShortStamps,
  ...fields: ConversationField[]
) {
  for (const field of fields) {
    const said = conversation.find((one) => one.field === field)?.said;
    // When it began and ended is told by what was recorded, where anything was.
    if (!said && field === 'times' && sittings.length > 0) continue;
    const label = staff(words.t(`note.field.${field}`), said?.event);
    into.add(`note.field.${field}`, said && noteLine(label, spoken(said.words), words));
  }
}

function aboutInto(into: Gathered, { about }: Plan, words: NoteWords, { hers }: ShortStamps, ...prompts: AboutPrompt[]) {
  for (const prompt of prompts) {
    const said = about.find((one) => one.prompt === prompt)?.said;
    const label = words.t(`note.about.${prompt}`);
    into.addAll(`note.about.${prompt}`, said && hersLines(label, said, words, hers(said.event)));
  }
}

/** Every question that nobody has answered yet, with who will and what was said so far, where that is known. */
function questionsInto(into: Gathered, { questions }: Plan, words: NoteWords, { hers, staff }: ShortStamps) {
  const { t } = words;
  if (questions.length === 0) into.add('note.questions', undefined);
  for (const { words: asked, by, answer, answered, asked: event, told } of questions) {
    if (answered) continue;
    const label = t('note.openQuestion');
    into.lines.push(...hersLines(label, event && { words: asked, event }, words, event && hers(event)));
    if (by) into.lines.push(`  ${noteLine(staff(t('note.answerBy'), told), spoken(by), words)}`);
    if (answer) into.lines.push(`  ${noteLine(staff(t('note.answer'), told), spoken(answer), words)}`);
  }
}
