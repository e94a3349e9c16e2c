import type { Look } from './practice';

/** What can be seen at one moment. */
export type Seen = Omit<Look, 'at'>;

/** What is in view for less than this was passed over, and not looked at. */
const settles = 1_000;
/** Of one view there is one look in this time, however much somebody scrolls: an hour has hundreds of looks at most. */
const between = 4_000;

/** What does not come to rest is looked at all the same, as often as this. */
const longest = 5_000;

interface LookKeeperOptions {
  /** What can be seen now. */
  see: () => Seen;
  /** ISO instant. */
  now: () => string;
  /** Calls back once, some milliseconds from now; gives what calls that off. */
  after: (milliseconds: number, call: () => void) => () => void;
  looked: (look: Look) => void;
}

export interface LookKeeper {
  /** Something may have come into view or gone out of it. */
  changed: () => void;
  /** Nobody can see the page from now on, until it has changed. */
  away: () => void;
}

const nothing: Seen = { view: 'away', options: [], rows: [], frames: false };

/** Makes looks of what comes into view and goes: one for what stays long enough to be looked at, none for what is the same. */
export function lookKeeper({ see, now, after, looked }: LookKeeperOptions): LookKeeper {
  let last: Look | undefined;
  let written = '';
  /** When what is in view now came into it, as far as it is not written down; and since when it has not come to rest. */
  let since: string | undefined;
  let restless: string | undefined;
  let callOff = () => {};
  const passed = (at: string) => Date.parse(now()) - Date.parse(at);

  const write = (at: string, seen: Seen) => {
    since = undefined;
    restless = undefined;
    callOff();
    if (last && same(last, seen)) return;
    last = { at, ...seen };
    written = now();
    looked(last);
  };
  const due = () => {
    if (since === undefined) return;
    const seen = see();
    // A clock that was set back is not waited for.
    const wait = last?.view === seen.view && last.of === seen.of ? Math.min(between, between - passed(written)) : 0;
    if (wait > 0) callOff = after(wait, due);
    else write(since, seen);
  };
  return {
    changed: () => {
      since = now();
      restless ??= since;
      callOff();
      callOff = after(passed(restless) < longest ? settles : 0, due);
    },
    away: () => {
      if (since !== undefined && passed(since) >= settles) write(since, see());
      write(now(), nothing);
    },
  };
}

function same(one: Seen, other: Seen): boolean {
  const say = ({ view, of, part, options, rows, frames }: Seen) => JSON.stringify([view, of, part, options, rows, frames]);
  return say(one) === say(other);
}
