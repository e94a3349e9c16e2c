import { type Event, parseEvent } from '../consultation/event-schema';
import { isTiltedId } from '../practice/tilt-mark';
import type { Problem } from '../problem';
import { canonical } from './canonical';
import { mostEvents, mostProblems } from './limits';
import { type Refused, refused } from './refused';

/** Reads every event or none: a plan in which one is missing would say something else. Twice the same is once. Nothing is said of a tilted decision. */
export function readEvents(values: readonly unknown[], where: string): { ok: true; events: readonly Event[] } | Refused {
  if (values.length > mostEvents) {
    const what = `has ${values.length} events, more than ${mostEvents}`;
    return refused(where, what, 'open a file that Evenhand saved');
  }
  const events = new Map<string, Event>();
  const problems: Problem[] = [];
  for (const [at, value] of values.entries()) {
    const event = parseEvent(value);
    const same = event && events.get(event.id);
    const of = `${where} › event ${at + 1} of ${values.length}`;
    if (!event) problems.push({ where: of, what: 'cannot be read by this version', todo: 'open it with the newest Evenhand' });
    else if (isTiltedId(event.pack)) {
      const what = 'is about a decision that was made unfair on purpose, for an exercise in the classroom';
      problems.push({ where: of, what, todo: 'say it again in the side panel, about the decision itself' });
    } else if (same && canonical(same) !== canonical(event)) {
      problems.push({ where: of, what: 'has the name of an earlier event and says something else', todo: 'save the plan again' });
    } else if (!same) events.set(event.id, event);
  }
  if (!problems.length) return { ok: true, events: [...events.values()] };
  const rest = problems.length - mostProblems;
  const told = problems.slice(0, mostProblems);
  if (rest > 0) told.push({ where, what: `has ${rest} more events like these`, todo: 'open it with the newest Evenhand' });
  return { ok: false, problems: told };
}
