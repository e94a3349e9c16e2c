import { forOthers } from '../plan/for-others';
import { keptFromPaper, needsKeptFromPaper } from '../plan/kept-from-paper';
import type { Plan } from '../plan/plan';
import { stamped } from '../practice/practice-stamp';
import type { AidWords } from '../words/aid-words';
import { bareLine, bareLines } from './bare-lines';
import { draftWords } from './draft-words';
import { placeLines } from './local-words';
import { gestationWords } from './plan-words';

/**
 * Everything that was said, as she says it, to go into a message or a letter of hers: her plan without figures, in the
 * first person, with what it is not. Who may see what is not in it, nor what she keeps from others: it goes home with her.
 * @param draft nobody has signed the words of the language that it is in
 */
export function myWords(whole: Plan, words: AidWords, draft = false): string {
  const { t } = words;
  const plan = forOthers(whole);
  const lines = bareLines(plan, words, t('plan.why'))
    .filter(({ field, need }) => !(field && keptFromPaper.has(field)) && !(need && needsKeptFromPaper.has(need)))
    .map((line) => {
      if (line.field) return { ...line, about: t(`conversation.${line.field}`) };
      return line.door ? { ...line, about: `${t('step.door')}, ${t(`door.${line.door}`)}` } : line;
    });
  const weeks = plan.gestation ? [`${t('note.weeks')}: ${gestationWords(plan.gestation, words)}`] : [];
  // Where it is, and whom she rings, is of no use to her in the plan alone.
  const places = plan.decisions.flatMap((decision) => placeLines(decision, words));
  const said = [...lines.map(bareLine), ...weeks, ...places];
  const text = [
    t('paper.mine'),
    ...(draft ? draftWords(words).map(({ text }) => text) : []),
    ...(said.length > 0 ? said : [t('plan.notRecorded')]),
    `${t('plan.change')} ${t('plan.notConsent')} ${t('start.emergency')}`,
  ].join('\n\n');
  return stamped(plan, text);
}
