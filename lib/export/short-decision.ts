import type { Event } from '../consultation/event-schema';
import type { DecisionPlan } from '../plan/plan';
import type { Gathered } from './gathered';
import { placeLines } from './local-words';
import { hersItem, hersLines, noteLine } from './note-entries';
import { optionStates } from './note-options';
import { noteStand } from './note-stand';
import { type NoteWords, writtenBy } from './note-words';
import { lower } from './row-words';
import { spoken } from './spoken';

/** What a short note says beside words of somebody. */
export interface ShortStamps {
  /** Whose hand her words are in, with the day where that was another one. */
  hers: (event: Event) => string;
  /** Who picked from a list, with the day where that was another one. */
  picked: (event: Event) => string;
  /** The day where that was another one; else empty. */
  earlier: (event: Event) => string;
}

/** One decision in a short note: where she is, why, plan B, every option, and what matters a lot. */
export function decisionInto(into: Gathered, decision: DecisionPlan, words: NoteWords, stamps: ShortStamps) {
  const { t } = words;
  if (decision.pack.local) into.lines.push(t('local.title'));
  standInto(into, decision, words, stamps);
  optionsInto(into, decision, words);
  const { values, marks, pack, planB } = decision;
  const lot = values.filter(({ weight }) => weight === 'lot').map(({ value }) => value.label);
  if (lot.length > 0) into.lines.push(noteLine(t('note.lot'), lot.join('; '), words));
  if (values.every(({ weight }) => !weight)) into.add(t('note.values'), undefined);
  const marked = marks.map((id) => pack.rows.find((row) => row.id === id)?.label ?? spoken(id));
  into.add(t('note.marks'), marked.length > 0 ? noteLine(t('note.marks'), marked.join('; '), words) : undefined);
  // They are worded as said to her and by her, between lines that call her she.
  if (lot.length + marked.length > 0 || planB.some(({ said }) => said)) into.lines.push(t('note.asShown'));
}

/** Where she is, why, and what she wants if that changes. Where she is is said even where it is not recorded. */
function standInto(into: Gathered, decision: DecisionPlan, words: NoteWords, { hers, earlier }: ShortStamps) {
  const { wants, reason, planB } = decision;
  const { t } = words;
  for (const { part, stand } of wants) {
    const about = [part.label, t('note.standing')].filter(Boolean).join(': ');
    const stamp = stand && [writtenBy(stand.event.who, words), earlier(stand.event)].filter(Boolean).join(', ');
    into.lines.push(noteLine(about, stand && `${noteStand(stand, words)} (${stamp})`, words));
  }
  into.lines.push(...placeLines(decision, words));
  into.addAll(t('note.why'), reason && hersLines(t('note.why'), reason, words, hers(reason.event)));
  const answered = planB.filter((one) => one.said);
  into.lines.push(noteLine(t('note.planB'), t('note.planBAnswered', { n: answered.length, total: planB.length }), words));
  for (const { ifThen, said } of answered)
    into.lines.push(...hersItem(words.say(ifThen.when), said, words, said && hers(said.event)));
}

/** Every option of the decision: on the screen or not, and those not offered with the reason. */
function optionsInto(into: Gathered, decision: DecisionPlan, words: NoteWords) {
  const { t, locale } = words;
  const states = optionStates(decision);
  const line = (label: string, some: typeof states) =>
    noteLine(label, some.map(({ option }) => lower(option.name, locale)).join('; '), words);
  const [on, off] = [states.filter(({ onScreen }) => onScreen), states.filter(({ onScreen }) => !onScreen)];
  into.lines.push(on.length > 0 ? line(t('note.onScreen'), on) : noteLine(t('note.onScreen'), t('note.noneOpened'), words));
  if (on.length > 0 && off.length > 0) into.lines.push(line(t('note.offScreen'), off));
  const offered = states.filter((state) => state.offered);
  if (offered.length > 0) into.lines.push(line(t('note.offered'), offered));
  const not = states.filter((state) => state.offered === false);
  const label = t('conversation.notOffered');
  if (not.length === 0) into.add(t('note.notOfferedShort'), undefined);
  for (const { option, why } of not)
    into.lines.push(`${label}: ${lower(option.name, locale)}. ${noteLine(t('note.why'), why && spoken(why), words)}`);
}
