import type { Plan } from '../plan/plan';
import type { AidKey, AidWords } from '../words/aid-words';

/** What was said and is in no short note, by its name; the full note has all of it. */
export function alsoSaid(plan: Plan, { t }: AidWords): string[] {
  const { decisions, questions } = plan;
  const there: readonly (readonly [AidKey, boolean])[] = [
    ['note.also.weights', decisions.some(({ values }) => values.some(({ weight }) => weight && weight !== 'lot'))],
    ['note.also.answered', questions.some(({ answered }) => answered)],
    ['note.also.figures', decisions.some(({ receipt }) => receipt.rows.length > 0)],
    [
      'note.also.before',
      decisions.some(({ wants }) => wants.some(({ thread, stand }) => thread.some(({ event }) => event !== stand?.event))),
    ],
    ['note.also.changes', plan.changes.length > 0],
    ['note.also.amended', plan.amendments.length > 0],
    ['note.also.codes', decisions.some(({ codes }) => Object.keys(codes).length > 0)],
    ['note.also.door', plan.door.some(({ said }) => said)],
    ['note.also.deeds', plan.recordDeeds.length > 0],
    // Her own words and where she is have their stamp in a short note; the others have not.
    ['note.also.stamps', saidWithoutStamp(plan)],
  ];
  return there.flatMap(([key, said]) => (said ? [t(key)] : []));
}

function saidWithoutStamp({ conversation, decisions }: Plan): boolean {
  return (
    conversation.some(({ said }) => said) ||
    decisions.some(({ offers, marks, values }) => offers.length + marks.length > 0 || values.some(({ weight }) => weight))
  );
}
