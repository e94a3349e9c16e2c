import type { Event } from '../consultation/event-schema';
import { onlyPart } from '../pack/pack';
import { beginsSitting } from './sitting';

/** How the reason for where she stands is asked for. */
export interface WhyAsked {
  /** She stood elsewhere in an earlier sitting: the question is what changed. */
  changed: boolean;
  /** The reason that was said last belongs to where she stood in an earlier sitting, and not to where she stands now. */
  old: boolean;
}

/** @param events effective events of every decision, oldest first */
export function whyAsked(events: readonly Event[], pack: string): WhyAsked {
  const parts = new Map<string, { sitting: number; where: string }[]>();
  let sitting = 0;
  let reason: number | undefined;
  events.forEach((event, index) => {
    if (beginsSitting(events[index - 1], event)) sitting += 1;
    if (event.pack !== pack) return;
    if (event.kind === 'reason') reason = event.words ? sitting : undefined;
    if (event.kind !== 'standing') return;
    const part = event.part ?? onlyPart;
    const stands = parts.get(part) ?? [];
    stands.push({ sitting, where: `${event.standing} ${event.option}` });
    parts.set(part, stands);
  });
  /** Whether, on any part on which she stood somewhere at the end of a sitting, she stands elsewhere now. */
  const elsewhereThan = (then: (last: number) => number) =>
    [...parts.values()].some((stands) => {
      const now = stands.at(-1);
      const was = now && stands.findLast((stand) => stand.sitting <= then(now.sitting));
      return was !== undefined && was.where !== now?.where;
    });
  const said = reason;
  return { changed: elsewhereThan((last) => last - 1), old: said !== undefined && elsewhereThan(() => said) };
}
