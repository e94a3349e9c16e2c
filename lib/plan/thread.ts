import type { Event, Standing } from '../consultation/event-schema';
import type { Fate } from '../consultation/fates';
import type { Statement } from '../consultation/state';
import { type Option, onlyPart, type Pack, type Part } from '../pack/pack';

/** Shorter than this, an answer was on the way to another. */
const aWhile = 60_000;

/** Where she stands, at one moment. */
export interface Stand {
  standing: Standing;
  option: Option | undefined;
  event: Event;
}

/** Where she stood for a while. */
export interface ThreadStand extends Stand {
  /** The reason that was said between this and the next; undefined where none was. */
  because: Statement | undefined;
  /** The correction that says that it was recorded in error. */
  error: Extract<Event, { kind: 'corrected' }> | undefined;
}

/**
 * Everywhere she stood on one part, oldest first, up to now. What was taken back is not in it; what was recorded in
 * error is, and says so.
 */
export function threadOf(events: readonly Event[], fates: ReadonlyMap<string, Fate>, pack: Pack, part: Part): ThreadStand[] {
  const own = events.filter(({ id, pack: of }) => of === pack.id && fates.get(id)?.how !== 'takenBack');
  const stands = own.flatMap((event): Stand[] =>
    event.kind === 'standing' && (event.part ?? onlyPart) === part.id
      ? [{ standing: event.standing, option: pack.options.find(({ id }) => id === event.option), event }]
      : [],
  );
  const counted = stands.filter(({ event }) => !fates.has(event.id));
  const kept = stood(counted);
  const onTheWay = new Set(counted.map(({ event }) => event));

  // A reason is that of the answer it was said after, with all that was passed over on the way to that answer. One
  // that was said before any answer is that of the first.
  const why: (Statement | undefined)[] = [];
  let at = 0;
  let reached = false;
  for (const event of own) {
    if (onTheWay.has(event)) {
      if (reached) at += 1;
      reached = event === kept[at]?.event;
    }
    if (event.kind === 'reason' && !fates.has(event.id)) why[at] = event.words ? { words: event.words, event } : undefined;
  }
  return stands.flatMap((stand): ThreadStand[] => {
    const by = fates.get(stand.event.id)?.by;
    if (by?.kind === 'corrected') return [{ ...stand, because: undefined, error: by }];
    const index = kept.indexOf(stand);
    return index < 0 ? [] : [{ ...stand, because: why[index], error: undefined }];
  });
}

/**
 * Answers that stood for a while, each once in a row, and the last: passing over an answer on the way to another is
 * not a change of mind.
 */
function stood(stands: readonly Stand[]): Stand[] {
  const long = stands.filter((stand, index) => {
    const next = stands[index + 1];
    return !next || Date.parse(next.event.at) - Date.parse(stand.event.at) >= aWhile;
  });
  return long.filter((stand, index) => {
    const next = long[index + 1];
    return !next || !(stand.standing === next.standing && stand.option?.id === next.option?.id);
  });
}
