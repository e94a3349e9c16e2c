const mark = 'practice-';

/**
 * Names of what is said in practice, from a source of names: the mark is in the name of the plan and of every event, so
 * that nothing that is made of them can lose it, whatever is taken back, corrected or taken out.
 */
export function practiceNames(newId: () => string): () => string {
  return () => `${mark}${newId()}`;
}

/**
 * True for a name that was given in practice, also where somebody has written it with capitals, or with another sign or none
 * behind it: no name of ours begins so but these, and one too many is refused rather than one too few.
 */
export function isPracticeName(name: string): boolean {
  return /^\s*practice/i.test(name);
}

/** True for a plan of which anything at all was said in practice: its name, or one of its events, raw. */
export function isPractice({ plan, events }: { plan: string; events: readonly { id: string }[] }): boolean {
  return isPracticeName(plan) || events.some(({ id }) => isPracticeName(id));
}

/** True for a plan of which everything was said in practice: its name, and each of its events. Nothing less is one for the classroom. */
export function isAllPractice({ plan, events }: { plan: string; events: readonly { id: string }[] }): boolean {
  return isPracticeName(plan) && events.every(({ id }) => isPracticeName(id));
}
