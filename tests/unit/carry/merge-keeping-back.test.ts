import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../../lib/carry/merge';
import { mergeKeepingBack } from '../../../lib/carry/merge-keeping-back';
import type { Deed, Event } from '../../../lib/consultation/event-schema';
import { needsState } from '../../../lib/consultation/needs-state';
import { effective } from '../../../lib/consultation/state';
import { anyEvents } from './any-event';

type Said = Deed & { continues?: string };
/** Events `<side>0`, `<side>1` …, a minute apart, from that minute on. */
const said = (side: string, minute: number, ...deeds: Said[]) =>
  deeds.map((deed, place) => ({
    ...{ id: `${side}${place}`, at: new Date(Date.UTC(2026, 10, 24, 10, minute + place)).toISOString(), who: 'woman' },
    ...{ pack: 'tiny', version: '1', ...deed },
  })) as Event[];

const worries: Deed = { kind: 'about', prompt: 'worries', words: 'Him.' };
const keeps = (on: boolean): Deed => ({ kind: 'keptBack', of: 'about', name: 'worries', on });
const read = (others: boolean | null): Deed => ({ kind: 'readers', others });
const here = said('h', 0, worries, read(true), keeps(true));
const keptIn = (events: readonly Event[]) => {
  const { readers, keptBack } = needsState(effective(events));
  return { readers, keptBack: [...keptBack] };
};
const kept = { readers: true, keptBack: ['about worries'] };

describe('a file that is added to a plan in which she keeps something back', () => {
  it.each<[string, Said[]]>([
    ['says that only she reads it', [read(false)]],
    ['takes back that others read it', [read(null)]],
    ['no longer keeps it back', [keeps(false)]],
    ['takes back that she keeps it back', [{ kind: 'undone', event: 'h2' }]],
    ['corrects that others read it', [{ kind: 'corrected', event: 'h1', why: '' }]],
    [
      'corrects words that go on with what she keeps back',
      [
        { ...worries, continues: 'h2' },
        { kind: 'corrected', event: 't0', why: '' },
      ],
    ],
  ])('changes nothing of it where it %s', (_, deeds) => {
    const { events, stillKept } = mergeKeepingBack(here, said('t', 5, ...deeds, { kind: 'reason', words: 'Near.' }));

    expect(keptIn(events)).toEqual(kept);
    expect(stillKept).toBe(true);
    expect(events).toContainEqual(expect.objectContaining({ kind: 'reason', words: 'Near.' }));
    // The same file would have undone it before.
    expect(keptIn(merge(here, said('t', 5, ...deeds)).events)).not.toEqual(kept);
  });

  it('changes nothing of it by a correction of what she corrected here', () => {
    const corrected = [...here, ...said('m', 4, read(false), { kind: 'corrected', event: 'm0', why: '' })];
    const there = said('t', 9, { kind: 'corrected', event: 'm1', why: '' });

    expect(keptIn(mergeKeepingBack(corrected, there).events)).toEqual(kept);
    expect(keptIn(merge(corrected, there).events).readers).toBe(false);
  });

  it('may keep more back, and is added as it is', () => {
    const more = said('t', 5, { kind: 'keptBack', of: 'reason', name: '', on: true }, { kind: 'undone', event: 'h0' });
    const merged = mergeKeepingBack(here, more);

    expect(keptIn(merged.events).keptBack).toEqual(['about worries', 'reason tiny ']);
    expect(merged).toEqual({ ...merge(here, more), stillKept: false });
  });

  it('is added as it is where what it took back was kept back again since', () => {
    const there = [...here.slice(0, 2), ...said('t', -9, keeps(true), keeps(false))];

    expect(mergeKeepingBack(here, there)).toEqual({ ...merge(here, there), stillKept: false });
  });

  it('is added as it is where nothing is here yet: it is her own from another device', () => {
    const there = [...here, ...said('t', 5, keeps(false), read(null))];

    expect(mergeKeepingBack([], there)).toEqual({ ...merge([], there), stillKept: false });
  });

  it('never shows more to others, whatever is in it, and neither when it is added again', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, fc.boolean(), (mine, theirs, others) => {
        const own = [...mine, ...said('h', 0, worries, read(others), keeps(true))];
        const before = keptIn(own);
        const there = [...theirs, ...said('t', 9, keeps(false), read(null), { kind: 'undone', event: 'h2' })];
        const once = mergeKeepingBack(own, there).events;

        for (const after of [once, mergeKeepingBack(once, there).events].map(keptIn)) {
          expect(after.keptBack).toEqual(expect.arrayContaining(before.keptBack));
          if (before.readers) expect(after.readers).toBe(true);
        }
      }),
    );
  }, 30_000);
});
