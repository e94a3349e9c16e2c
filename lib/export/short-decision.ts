import type { DecisionPlan } from '../plan/plan';
import type { Gathered } from './gathered';
import { localReceipt, placeLines } from './local-words';
import { hersItem, hersLines, noteLine } from './note-entries';
import { optionStates } from './note-options';
import { noteStand } from './note-stand';
import type { NoteWords } from './note-words';
import { lower, sentence } from './row-words';
import { rowsShown } from './rows-shown';
import type { ShortStamps } from './short-stamps';
import { spoken } from './spoken';

/** One decision in a short note: where she is, why, plan B, every option, what was shown of them, and what matters a lot. */
export function decisionInto(into: Gathered, decision: DecisionPlan, words: NoteWords, stamps: ShortStamps) {
  const { t } = words;
  if (decision.pack.local) into.lines.push(t('local.title'));
  standInto(into, decision, words, stamps);
  optionsInto(into, decision, words, stamps);
  into.lines.push(shownLine(decision, words), ...localReceipt(decision, words));
  const { values, marks, pack, planB } = decision;
  const lot = values.filter(({ weight }) => weight === 'lot').map(({ value }) => value.label);
  if (lot.length > 0) into.lines.push(noteLine(t('note.lot'), lot.join('; '), words));
  if (values.every(({ weight }) => !weight)) into.add('note.values', undefined);
  const marked = marks.map((id) => pack.rows.find((row) => row.id === id)?.label ?? spoken(id));
  into.add('note.marks', marked.length > 0 ? noteLine(t('note.marks'), marked.join('; '), words) : undefined);
  // They are worded as said to her and by her, between lines that call her she.
  if (lot.length + marked.length > 0 || planB.some(({ said }) => said)) into.lines.push(t('note.asShown'));
}

/** Where she is, why, and what she wants if that changes. Where she is is said even where it is not recorded. */
function standInto(into: Gathered, decision: DecisionPlan, words: NoteWords, { hers, written }: ShortStamps) {
  const { wants, reason, planB } = decision;
  const { t } = words;
  for (const { part, stand } of wants) {
    const about = [part.label, t('note.standing')].filter(Boolean).join(': ');
    into.lines.push(noteLine(about, stand && `${noteStand(stand, words)} (${written(stand.event)})`, words));
  }
  into.lines.push(...placeLines(decision, words));
  into.addAll('note.why', reason && hersLines(t('note.why'), reason, words, hers(reason.event)));
  const answered = planB.filter((one) => one.said);
  into.lines.push(noteLine(t('note.planB'), t('note.planBAnswered', { n: answered.length, total: planB.length }), words));
  for (const { ifThen, said } of answered)
    into.lines.push(...hersItem(words.say(ifThen.when), said, words, said && hers(said.event)));
}

/** Every option of the decision once: whether it was on the screen and whether it was offered, and why not. */
function optionsInto(into: Gathered, decision: DecisionPlan, words: NoteWords, { staff }: ShortStamps) {
  const { t, locale } = words;
  const states = optionStates(decision);
  const opened = states.some(({ onScreen }) => onScreen);
  if (!opened) into.lines.push(noteLine(t('note.onScreen'), t('note.noneOpened'), words));
  const seenIn = (label: string, onScreen: boolean) =>
    opened ? `${label}, ${t(onScreen ? 'note.option.on' : 'note.option.off')}` : label;
  for (const onScreen of [true, false]) {
    const here = states.filter((state) => state.onScreen === onScreen);
    const line = (label: string, some: typeof states) => {
      for (const by of new Set(some.map(({ event }) => staff(label, event)))) {
        const names = some.filter(({ event }) => staff(label, event) === by).map(({ option }) => lower(option.name, locale));
        into.lines.push(noteLine(by, names.join('; '), words));
      }
    };
    const unmarked = here.filter(({ offered }) => offered === undefined);
    line(
      seenIn(t('note.offered'), onScreen),
      here.filter(({ offered }) => offered),
    );
    // Where none was opened, that says it of all of them.
    if (opened) line(t(onScreen ? 'note.onScreen' : 'note.offScreen'), unmarked);
    for (const { option, why, event } of here.filter(({ offered }) => offered === false)) {
      const label = staff(seenIn(t('conversation.notOffered'), onScreen), event);
      into.lines.push(`${label}: ${lower(option.name, locale)}. ${noteLine(t('note.why'), why && spoken(why), words)}`);
    }
  }
  if (!states.some(({ offered }) => offered === false)) into.add('note.notOfferedShort', undefined);
}

/** "Rows shown: 17 (counts both ways: 9, other measures: 1, no figure: 7), first baby. Pack place-of-birth 0.2.0, content 0123456789ab." */
function shownLine({ receipt }: DecisionPlan, words: NoteWords): string {
  const { t, locale } = words;
  const { rows, stratum, pack, version, hash } = receipt;
  const shown = [t('note.shown', { ...rowsShown(receipt) }), stratum && lower(stratum.label, locale)];
  const seen = rows.length > 0 ? sentence(shown.filter(Boolean).join(', '), locale) : t('plan.noFigures');
  return `${seen} ${t('note.packShort', { pack, version, hash: hash.slice(0, 12) })}`;
}
