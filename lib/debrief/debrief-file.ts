import type { DebriefFacts } from './debrief-facts';
import { type DebriefNames, debriefFormat, debriefSchema } from './debrief-schema';
import { knownVersions } from './known-versions';

/**
 * A debrief as a file that says that it is practice.
 * @throws where something is in it that its closed format has no place for: nothing is saved then
 */
export function debriefFile(facts: DebriefFacts, names: DebriefNames): { name: string; type: string; text: string } {
  const value = { evenhand: 'debrief', format: debriefFormat, practice: true, ...facts };
  const held = debriefSchema(names).safeParse(value);
  if (!held.success) throw new Error('the debrief has something in it that no debrief has');
  // A version is any three numbers until it is one that this build has.
  const { case: acted, decision } = knownVersions(facts, names);
  const versions = { case: acted, decision };
  return {
    name: `practice-debrief-${facts.day}.json`,
    type: 'application/json',
    text: `${JSON.stringify({ ...held.data, ...versions }, null, 2)}\n`,
  };
}
