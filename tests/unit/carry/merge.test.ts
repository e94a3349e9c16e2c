import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../../lib/carry/merge';
import type { Event } from '../../../lib/consultation/event-schema';
import { anyEvents } from './any-event';
import { said } from './carried';

const ids = (events: readonly Event[]) => events.map(({ id }) => id);
/** Events of these names, each at the minute that is given with it. */
const at = (minutes: Record<string, number>) =>
  Object.entries(minutes).map(([id, minute], place) => ({
    ...said(...Array.from({ length: place + 1 }, () => 'x'))[place],
    id,
    words: id,
    at: new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString(),
  })) as Event[];

/** Three devices with some of the same events, each in one order that all could have seen. */
const devices = fc.tuple(anyEvents, fc.infiniteStream(fc.integer({ min: 0, max: 7 }))).map(([events, which]) => {
  const holders = events.map((event) => [event, which.next().value ?? 0] as const);
  return [1, 2, 4].map((bit) => holders.filter(([, mask]) => mask & bit).map(([event]) => event)) as [Event[], Event[], Event[]];
});
const inOrderOf = (side: readonly Event[], events: readonly Event[]) => {
  const mine = new Set(ids(side));
  return ids(events).filter((id) => mine.has(id));
};

describe('two devices that have the same plan', { timeout: 30_000 }, () => {
  it('come to what both have, by time', () => {
    const merged = merge(at({ a: 1, c: 3 }), at({ b: 2, d: 4 }));

    expect(ids(merged.events)).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(merged.added)).toEqual(['b', 'd']);
  });

  it('have one order for what was said at one moment', () => {
    expect(ids(merge(at({ b: 1 }), at({ a: 1 })).events)).toEqual(['a', 'b']);
    expect(ids(merge(at({ a: 1 }), at({ b: 1 })).events)).toEqual(['a', 'b']);
  });

  it('keep what was said after what, though a clock was set back', () => {
    const merged = merge(at({ first: 50, second: 10, third: 11 }), at({ other: 30 }));

    expect(ids(merged.events)).toEqual(['other', 'first', 'second', 'third']);
  });

  it('put what is new between what both know', () => {
    const merged = merge(at({ a: 1, m: 20, z: 30 }), at({ a: 1, late: 25, m: 20, early: 2 }));

    expect(ids(merged.events)).toEqual(['a', 'late', 'm', 'early', 'z']);
  });

  it('keep the words here where the same event says something else', () => {
    const [mine] = said('mine');
    const [yours] = said('yours');
    const merged = merge(mine ? [mine] : [], yours ? [yours] : []);

    expect(merged).toEqual({ events: [mine], added: [], here: 0, differing: 1 });
  });

  it('count what is here already', () => {
    expect(merge(at({ a: 1, b: 2 }), at({ a: 1, b: 2, c: 3 }))).toMatchObject({ here: 2, differing: 0 });
    expect(merge(at({ a: 1 }), [...at({ b: 2 }), ...at({ b: 2 })]).events).toHaveLength(2);
  });

  it('keep the order here where they order the same events differently', () => {
    expect(ids(merge(at({ a: 1, b: 2 }), at({ b: 2, n: 3, a: 1 })).events)).toEqual(['a', 'b', 'n']);
  });

  it('lose nothing and say nothing twice', () => {
    fc.assert(
      fc.property(devices, ([here, there]) => {
        const { events, added, here: same, differing } = merge(here, there);

        expect(new Set(ids(events))).toEqual(new Set([...ids(here), ...ids(there)]));
        expect(new Set(ids(events)).size).toBe(events.length);
        expect(added.length + same + differing).toBe(there.length);
      }),
    );
  });

  it('each find their own order in it', () => {
    fc.assert(
      fc.property(devices, ([here, there]) => {
        const { events } = merge(here, there);

        expect(inOrderOf(here, events)).toEqual(ids(here));
        expect(inOrderOf(there, events)).toEqual(ids(there));
      }),
    );
  });

  it('change nothing by merging again', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (here, there) => {
        const once = merge(here, there);
        const twice = merge(once.events, there);

        expect(twice.events).toEqual(once.events);
        expect(twice.added).toEqual([]);
      }),
    );
  });

  it('come to the same on both', () => {
    fc.assert(
      fc.property(devices, ([here, there]) => {
        expect(merge(here, there).events).toEqual(merge(there, here).events);
      }),
    );
  });

  it('have the same events, whichever of three was merged first', () => {
    fc.assert(
      fc.property(devices, ([one, two, three]) => {
        const left = merge(merge(one, two).events, three).events;
        const right = merge(one, merge(two, three).events).events;

        expect(new Set(ids(left))).toEqual(new Set(ids(right)));
      }),
    );
  });
});
