import type { DebriefFacts } from './debrief-facts';
import { type DebriefNames, debriefSchema } from './debrief-schema';

/**
 * A debrief as a file that says that it is practice.
 * @throws where something is in it that its closed format has no place for: nothing is saved then
 */
export function debriefFile(facts: DebriefFacts, names: DebriefNames): { name: string; type: string; text: string } {
  const value = { evenhand: 'debrief', format: 1, practice: true, ...facts };
  const held = debriefSchema(names).safeParse(value);
  if (!held.success) throw new Error('the debrief has something in it that no debrief has');
  return {
    name: `practice-debrief-${facts.day}.json`,
    type: 'application/json',
    text: `${JSON.stringify(held.data, null, 2)}\n`,
  };
}
