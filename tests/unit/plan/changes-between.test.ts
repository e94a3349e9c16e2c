import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/consultation/correct';
import type { Event } from '../../../lib/consultation/event-schema';
import { type Change, changesBetween, changesSince } from '../../../lib/plan/changes';
import { anyThread } from '../../support/any-thread';
import { hour, talk, tiny } from '../../support/builders';

const between = (from: number, to: number, events: readonly Event[]) => changesBetween(from, to, events, [tiny], 'woman');
const told = (changes: readonly Change[]) => changes.map(({ kind, before, after }) => JSON.stringify([kind, before, after]));

/** Three sittings: one hope, another hope, and where she stands. */
const three = () => {
  const t = talk();
  t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet.' });
  t.clock.pass(24 * hour);
  t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Loud.' });
  t.clock.pass(24 * hour);
  t.consultation.decision('tiny').stand('decided', 'go');
  return t;
};

describe('what changed between two moments', () => {
  it('is what was said between them, whether or not something else was said since', () => {
    const events = three().consultation.events.value;

    expect(between(1, 2, events)).toMatchObject([{ kind: 'about', before: 'Quiet.', after: 'Loud.' }]);
    expect(between(2, 3, events)).toMatchObject([{ kind: 'standing', before: undefined, after: { option: 'go' } }]);
  });

  it('is everything, from before anything was said', () => {
    const events = three().consultation.events.value;

    expect(between(0, 3, events)).toMatchObject([
      { kind: 'about', before: undefined, after: 'Loud.' },
      { kind: 'standing', before: undefined },
    ]);
    expect(changesSince(0, events, [tiny], 'woman')).toEqual([]);
  });

  it('is what she marked as mattering', () => {
    const t = talk();
    t.consultation.decision('tiny').mark('sore', true);

    expect(between(0, 1, t.consultation.events.value)).toMatchObject([{ kind: 'mark', row: { id: 'sore' }, after: true }]);
  });

  it('is that something was recorded in error', () => {
    const t = three();
    correct(t.consultation, 'e2', '');

    expect(between(3, 4, t.consultation.events.value)).toMatchObject([{ kind: 'about', before: 'Loud.', after: 'Quiet.' }]);
  });

  it.each<[string, (t: ReturnType<typeof talk>) => void]>([
    ['undone', (t) => t.consultation.undo()],
    ['cleared', (t) => t.consultation.add('tiny', { kind: 'about', prompt: 'worries', words: '' })],
  ])('never has words that were %s since, whichever moments are compared', (_, takeBack) => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet.' });
    t.clock.pass(24 * hour);
    t.consultation.add('tiny', { kind: 'about', prompt: 'worries', words: 'I am afraid of him.' });
    t.clock.pass(24 * hour);
    takeBack(t);

    const events = t.consultation.events.value;

    for (const from of events.keys()) {
      for (const to of events.keys()) expect(JSON.stringify(between(from, to + 1, events))).not.toContain('afraid');
    }
  });
});

describe('whatever was said', () => {
  const twoMoments = fc.tuple(anyThread, fc.nat(), fc.nat()).map(([events, a, b]) => ({
    events,
    a: a % (events.length + 1),
    b: b % (events.length + 1),
  }));

  it('nothing changed between a moment and itself', () => {
    fc.assert(
      fc.property(twoMoments, ({ events, a }) => {
        expect(between(a, a, events)).toEqual([]);
      }),
    );
  });

  it('the other way round, before and after change places', () => {
    fc.assert(
      fc.property(twoMoments, ({ events, a, b }) => {
        const swapped = between(b, a, events).map(
          (change) => ({ ...change, before: change.after, after: change.before }) as Change,
        );

        expect(told(swapped).toSorted()).toEqual(told(between(a, b, events)).toSorted());
      }),
    );
  });

  it('what changed since is what changed between then and now', () => {
    fc.assert(
      fc.property(twoMoments, ({ events, a }) => {
        expect(changesSince(a, events, [tiny], 'woman')).toEqual(a === 0 ? [] : between(a, events.length, events));
      }),
    );
  });
});
