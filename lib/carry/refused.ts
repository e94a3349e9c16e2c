import type { Problem } from '../problem';

/** Nothing is read, and this is all that is wrong. */
export interface Refused {
  ok: false;
  problems: readonly Problem[];
}

/** Refuses for one reason. No words of hers, and nothing else from the file, may stand in it. */
export function refused(where: string, what: string, todo: string): Refused {
  return { ok: false, problems: [{ where, what, todo }] };
}

/** What was acted is nobody's plan: what it is, and where it can be opened. */
export const madeInPractice = ['was made in practice, and is nobody’s plan', 'open its plan file in the classroom'] as const;

/** A plan in which not everything was acted: for nobody, since nothing tells what of it is real. */
export const partlyActed = [
  'has something in it that was not said in practice, and this is practice',
  'save the conversation again in the classroom where it was acted',
] as const;

/** The plan was changed, or a part of it was lost, on its way. */
export function damaged(where: string): Refused {
  return refused(where, 'is damaged or cut short', 'save the plan again where it came from, and open that');
}
