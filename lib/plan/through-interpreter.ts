import type { Event } from '../consultation/event-schema';
import { beginsSitting } from './sitting';

/** For a while somebody recorded that an interpreter was there. */
export interface InterpreterThere {
  /** What was written of it in the line of the conversation; empty where the step says it. It may say that there was none. */
  line: string;
  /** Names of the events that were said in that while, from beginning to end. */
  said: ReadonlySet<string>;
}

/**
 * While which words of hers an interpreter was recorded as present: from the event that says so to the one that says
 * otherwise, in the order of the events and not by the clock, which two devices may have set differently. It ends with the
 * visit too: who was there on one day says nothing of another. In a visit in which the step was answered it is believed; else
 * the line of the conversation, which older plans have alone. What was begun before belongs to no while, whatever was added
 * to it: it was not told through somebody who was not there.
 * @param counted events that count, oldest first
 */
export function throughInterpreter(counted: readonly Event[]): InterpreterThere[] {
  const all: { line: string; said: Set<string> }[] = [];
  const within = new Map<string, { line: string; said: Set<string> }>();
  for (const visit of visitsOf(counted)) {
    const byStep = visit.some((event) => toldByStep(event) !== undefined);
    let now: (typeof all)[number] | undefined;
    for (const event of visit) {
      const told = byStep ? toldByStep(event) : toldByLine(event);
      if (told !== undefined) {
        // From the room to the telephone, or with more letters of the same line, it is the same while.
        const goesOn = now !== undefined && (byStep || event.continues !== undefined);
        if (told === false) now = undefined;
        else if (now && goesOn) now.line = told;
        else {
          now = { line: told, said: new Set() };
          all.push(now);
        }
      }
      if (!now || (event.continues !== undefined && within.get(event.continues) !== now)) continue;
      within.set(event.id, now);
      now.said.add(event.id);
    }
  }
  return all;
}

/** Undefined where the event says nothing of it, false where it says that nobody is there. */
function toldByStep(event: Event): string | false | undefined {
  if (event.kind !== 'needStep' || event.step !== 'present') return undefined;
  return event.state !== null && event.state !== 'no' && '';
}

function toldByLine(event: Event): string | false | undefined {
  if (event.kind !== 'conversation' || event.field !== 'interpreter') return undefined;
  return event.words.trim() !== '' && event.words;
}

function visitsOf(counted: readonly Event[]): Event[][] {
  const visits: Event[][] = [];
  counted.forEach((event, index) => {
    if (visits.length === 0 || beginsSitting(counted[index - 1], event)) visits.push([]);
    visits.at(-1)?.push(event);
  });
  return visits;
}
