import type { Event } from '../consultation/event-schema';
import { keptBackKey, needsState } from '../consultation/needs-state';
import { effective } from '../consultation/state';
import { type Merged, merge } from './merge';

type Filter = (event: Event) => boolean;

/**
 * Merges, and what she keeps back here stays kept back: a file may keep more from others and never less, because whoever
 * made it may be one of those. What would loosen it is left out, and of the rest as little as that takes; she can still
 * say it here herself.
 * @returns beside what `merge` does, whether something was left out for this reason
 */
export function mergeKeepingBack(here: readonly Event[], there: readonly Event[]): Merged & { stillKept: boolean } {
  const known = new Set(here.map(({ id }) => id));
  const before = keptIn(here);
  const ofReaders = new Set(here.filter(({ kind }) => kind === 'readers' || kind === 'keptBack').map(({ id }) => id));

  const loosens: Filter = (event) => {
    if (event.kind === 'readers') return before.others && event.others !== true;
    if (event.kind === 'keptBack') return !event.on && before.keptBack.has(keptBackKey(event));
    return takesBack(event) && ofReaders.has(event.event);
  };
  // Something can be taken back by way of a correction, or of words that go on with others, too.
  const couldLoosen: Filter = (event) => loosens(event) || takesBack(event) || ofReaders.has(event.continues ?? '');
  for (const leftOut of [() => false, loosens, couldLoosen] satisfies Filter[]) {
    const taken = there.filter((event) => known.has(event.id) || !leftOut(event));
    const merged = merge(here, taken);
    if (stillKept(before, merged.events)) return { ...merged, stillKept: taken.length < there.length };
  }
  return {
    ...merge(
      here,
      there.filter(({ id }) => known.has(id)),
    ),
    stillKept: true,
  };
}

const takesBack = (event: Event): event is Extract<Event, { kind: 'undone' | 'corrected' }> =>
  event.kind === 'undone' || event.kind === 'corrected';

function keptIn(events: readonly Event[]) {
  const { readers, keptBack } = needsState(effective(events));
  return { others: readers === true, keptBack };
}

function stillKept(before: ReturnType<typeof keptIn>, events: readonly Event[]): boolean {
  const after = keptIn(events);
  return (after.others || !before.others) && [...before.keptBack].every((key) => after.keptBack.has(key));
}
