import type { DebriefFacts } from './debrief-facts';
import type { DebriefNames } from './debrief-schema';

/**
 * The facts with the versions that this build has, and null for any other: three numbers with dots between them have room
 * for a number of a person, and nobody here could tell one from a version.
 */
export function knownVersions(facts: DebriefFacts, { cases, pack }: DebriefNames): DebriefFacts {
  const { decision, case: acted } = facts;
  const here = cases.find(({ id }) => id === acted?.id)?.version ?? null;
  return {
    ...facts,
    case: acted && { ...acted, version: acted.version === here ? here : null },
    decision: { ...decision, version: decision.version === pack.version ? pack.version : null },
  };
}
