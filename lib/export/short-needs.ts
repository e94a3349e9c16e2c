import type { Plan } from '../plan/plan';
import type { Gathered } from './gathered';
import { stepWords } from './need-words';
import { needEntries } from './needs-entries';
import { hersItem, type NoteEntry, noteLine, pickedLines } from './note-entries';
import type { NoteWords } from './note-words';
import type { ShortStamps } from './short-stamps';
import { quoted, spoken } from './spoken';

/** Her needs stand first: where none is recorded, that does. */
export function needsInto(into: Gathered, plan: Plan, words: NoteWords, stamps: ShortStamps) {
  const { t } = words;
  const entries = needEntries(plan, words);
  if (!needsSaid(plan)) {
    into.lines.push(noteLine(t('note.needs'), undefined, words));
    return;
  }
  const picked = entries.flatMap((one) => (one.said && one.picked ? [one.said.event] : []));
  const picks = picked.map(stamps.picked);
  // What another than she and staff picked, or what was told through somebody, says so in each line.
  const alone = picked.some(({ id, who }) => who !== 'woman' && (who !== 'clinician' || words.interpreted.has(id)));
  const together = picks.length > 1 && new Set(picks).size === 1 && !alone;
  if (together) into.lines.push(`${t('note.needs')} (${picks[0]}):`);
  for (const [place, { need }] of plan.needs.entries()) {
    const entry = entries[place];
    const said = entry?.said;
    const beside = said && { hers: stamps.hers(said.event), picked: stamps.picked(said.event) };
    const lines = together ? itemLines : pickedLines;
    into.addAll(`note.need.${need}`, entry && said && lines(entry, words, beside));
  }
}

/** One need under the line that says who picked: what was picked, and her words at the end of it. */
function itemLines(entry: NoteEntry, words: NoteWords, stamps: { hers: string } | undefined): string[] {
  const { label, said, picked } = entry;
  if (!said || !picked) return hersItem(label, said, words, stamps?.hers);
  const item = `- ${label}: ${picked}`;
  if (!said.words) return [item];
  const [, ...english] = hersItem(label, said, words, stamps?.hers);
  return [`${item}; ${stamps?.hers}: ${quoted(said.words)}`, ...english];
}

/** What was done about them. */
export function needStepsInto(into: Gathered, plan: Plan, words: NoteWords, { staff }: ShortStamps) {
  if (!plan.needSteps.some(({ said }) => said)) {
    // Where no need is recorded either, that is said already.
    if (needsSaid(plan)) into.add('note.needSteps', undefined);
    else into.addOther();
    return;
  }
  for (const { step, said } of plan.needSteps) {
    const label = staff(words.t(`needStep.${step}`), said?.event);
    const told = said && [stepWords(step, said, words), spoken(said.words)].filter(Boolean).join('. ');
    into.add(`needStep.${step}`, said && noteLine(label, told, words));
  }
}

const needsSaid = ({ needs, about }: Plan): boolean =>
  needs.some(({ said }) => said) || about.some(({ prompt, said }) => prompt === 'talk' && said);
