import type { AboutPrompt, ConversationField, Event } from '../consultation/event-schema';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { alsoSaid } from './also-said';
import { Gathered } from './gathered';
import { keptBackWords } from './kept-back-words';
import { localReceipt } from './local-words';
import { stepWords } from './need-words';
import { needEntries } from './needs-entries';
import { hersLines, noteLine, pickedLines } from './note-entries';
import { heading } from './note-heading';
import { gestationLine } from './note-people';
import { noteTitle } from './note-title';
import { type NoteWords, noteWords, pickedBy, toldBy } from './note-words';
import { elsewhereWords, unsignedWords, whenWords } from './plan-words';
import { receiptWords } from './receipt-words';
import { screenLanguage } from './screen-language';
import { decisionInto, type ShortStamps } from './short-decision';
import { spoken } from './spoken';

/**
 * What a colleague needs on one screen: needs first, then who she is with, each decision, her words in full, her open
 * questions and what comes next. What was not said is named in one line, and what stands in the full note in another.
 * @param version of Evenhand
 */
export function shortNote(plan: Plan, plain: AidWords, version: string | undefined): string[][] {
  const words = noteWords(plan, plain);
  const { t } = words;
  const stamps = stampsOf(plan, words);
  const [before, after] = [new Gathered(words), new Gathered(words)];
  const several = plan.decisions.length > 1;

  needsInto(before, plan, words, stamps);
  aboutInto(before, plan, words, stamps, 'talk');
  needStepsInto(before, plan, words, stamps);
  talkInto(before, plan, words, stamps, 'interpreter', 'needsMet', 'involvement', 'capacity');
  talkInto(before, plan, words, stamps, 'present', 'professional', 'setting', 'mode', 'times', 'urgency');
  before.add(t('note.gestation'), plan.gestation && gestationLine(plan, words));
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
  const keptBack = keptBackWords(plan, words);
  const end = [
    ...before.unsaid(after),
    ...(also.length > 0 ? [noteLine(t('note.alsoSaid'), also.join('; '), words)] : []),
    keptBack,
    ...(plan.elsewhere.count > 0 ? [elsewhereWords(plan, words)] : []),
    ...plan.decisions.flatMap((decision) => [
      noteLine(t('note.receipt'), receiptWords(decision.receipt, decision.pack.title, words)[0], words),
      ...localReceipt(decision, words),
    ]),
    unsignedWords(plan, words),
    screenLanguage({ languages: plan.languages.filter(({ draft }) => draft) }, words),
    `${t('plan.notConsent')} ${t('note.madeWith', { version: version || t('note.unsaid') })}`,
  ].filter(Boolean);
  const start = [...noteTitle(plan, words), ...before.lines];
  const rest = [...after.lines, ...end];
  return several ? [start, ...blocks, rest] : [[...start, ...rest]];
}

/** What was said at another visit has its date; what was said at this one has that of the note. */
function stampsOf({ sittings }: Plan, words: NoteWords): ShortStamps {
  const last = sittings.at(-1);
  const earlier = (event: Event) => (last && event.at >= last.from ? '' : whenWords(event, words));
  const by = (told: typeof toldBy) => (event: Event) => [told(event, words), earlier(event)].filter(Boolean).join(', ');
  return { earlier, hers: by(toldBy), picked: by(pickedBy) };
}

function talkInto(
  into: Gathered,
  { conversation }: Plan,
  words: NoteWords,
  { earlier }: ShortStamps,
  ...fields: ConversationField[]
) {
  for (const field of fields) {
    const said = conversation.find((one) => one.field === field)?.said;
    const label = words.t(`note.field.${field}`);
    const when = said && earlier(said.event);
    into.add(label, said && noteLine(when ? `${label} (${when})` : label, spoken(said.words), words));
  }
}

/** Her needs stand first: where none is recorded, that does. */
function needsInto(into: Gathered, plan: Plan, words: NoteWords, { hers, picked }: ShortStamps) {
  const entries = needEntries(plan, words);
  if (!entries.some(({ said }) => said) && !plan.about.some(({ prompt, said }) => prompt === 'talk' && said)) {
    into.lines.push(noteLine(words.t('note.needs'), undefined, words));
    return;
  }
  for (const entry of entries) {
    const { label, said } = entry;
    const stamps = said && { hers: hers(said.event), picked: picked(said.event) };
    into.addAll(label, said && pickedLines(entry, words, stamps));
  }
}

function needStepsInto(into: Gathered, plan: Plan, words: NoteWords, { earlier }: ShortStamps) {
  if (!plan.needSteps.some(({ said }) => said)) {
    into.add(words.t('note.needSteps'), undefined);
    return;
  }
  for (const { step, said } of plan.needSteps) {
    const label = words.t(`needStep.${step}`);
    const when = said && earlier(said.event);
    const told = said && [stepWords(step, said, words), spoken(said.words)].filter(Boolean).join('. ');
    into.add(label, said && noteLine(when ? `${label} (${when})` : label, told, words));
  }
}

function aboutInto(into: Gathered, { about }: Plan, words: NoteWords, { hers }: ShortStamps, ...prompts: AboutPrompt[]) {
  for (const prompt of prompts) {
    const said = about.find((one) => one.prompt === prompt)?.said;
    const label = words.t(`note.about.${prompt}`);
    into.addAll(label, said && hersLines(label, said, words, hers(said.event)));
  }
}

/** Every question that nobody has answered yet, with who will and what was said so far, where that is known. */
function questionsInto(into: Gathered, { questions }: Plan, words: NoteWords, { hers }: ShortStamps) {
  const { t } = words;
  if (questions.length === 0) into.add(t('note.questions'), undefined);
  for (const { words: asked, by, answer, answered, asked: event } of questions) {
    if (answered) continue;
    const label = t('note.openQuestion');
    into.lines.push(...hersLines(label, event && { words: asked, event }, words, event && hers(event)));
    if (by) into.lines.push(`  ${noteLine(t('note.answerBy'), spoken(by), words)}`);
    if (answer) into.lines.push(`  ${noteLine(t('note.answer'), spoken(answer), words)}`);
  }
}
