const mark = 'practice-';

/**
 * Names of what is said in practice, from a source of names: the mark is in the name of the plan and of every event, so
 * that nothing that is made of them can lose it, whatever is taken back, corrected or taken out.
 */
export function practiceNames(newId: () => string): () => string {
  return () => `${mark}${newId()}`;
}

/** True for a name that was given in practice. */
export function isPracticeName(name: string): boolean {
  return name.startsWith(mark);
}

/** True for a plan of which anything at all was said in practice: its name, or one of its events, raw. */
export function isPractice({ plan, events }: { plan: string; events: readonly { id: string }[] }): boolean {
  return isPracticeName(plan) || events.some(({ id }) => isPracticeName(id));
}
