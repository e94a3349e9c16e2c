import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/consultation/correct';
import type { Event } from '../../../lib/consultation/event-schema';
import { fatesOf } from '../../../lib/consultation/fates';
import { effective } from '../../../lib/consultation/state';
import { anyThread } from '../../support/any-thread';
import { hour, talk } from '../../support/builders';

const decided = () => {
  const t = talk();
  t.consultation.decision('tiny').stand('decided', 'go');
  return { ...t, stands: () => t.consultation.decision('tiny').state.value.standings.all?.option };
};

describe('a correction', () => {
  it('appends: what was recorded stays in the list and no longer counts', () => {
    const { consultation, stands } = decided();

    correct(consultation, 'e1', 'It was the other one.');

    expect(consultation.events.value).toMatchObject([
      { id: 'e1', kind: 'standing', option: 'go' },
      { id: 'e2', kind: 'corrected', event: 'e1', why: 'It was the other one.', who: 'woman', pack: 'tiny', version: '1.2.3' },
    ]);
    expect(stands()).toBeUndefined();
  });

  it('gives back what was said before', () => {
    const { consultation, stands } = decided();
    consultation.decision('tiny').stand('decided', 'other');

    correct(consultation, 'e2', '');

    expect(stands()).toBe('go');
  });

  it('of a correction brings back what it was about', () => {
    const { consultation, stands } = decided();
    correct(consultation, 'e1', '');

    correct(consultation, 'e2', 'It was right.');

    expect(stands()).toBe('go');
    expect(consultation.events.value).toHaveLength(3);
  });

  it.each(['e1', 'e2', 'e3'])('takes a saying whole, whichever of its typing is named: %s', (named) => {
    const { consultation } = talk();
    const decision = consultation.decision('tiny');
    for (const words of ['It', 'It is', 'It is far.']) decision.giveReason(words);

    correct(consultation, named, '');

    expect(decision.state.value.reason).toBeUndefined();
    expect(consultation.events.value.filter(({ kind }) => kind === 'corrected')).toHaveLength(1);
  });

  it('leaves what was said in another sitting of the same', () => {
    const { consultation, clock } = talk();
    const decision = consultation.decision('tiny');
    decision.giveReason('Near.');
    clock.pass(hour);
    decision.giveReason('Far.');

    correct(consultation, 'e2', '');

    expect(decision.state.value.reason?.words).toBe('Near.');
  });

  it('takes both ends of a saying that two devices went on with', () => {
    const { consultation } = talk();
    const decision = consultation.decision('tiny');
    decision.giveReason('It');
    decision.giveReason('It is');
    const [first, second] = consultation.events.value;
    const other = { ...second, id: 'x', words: 'It was' } as Event;
    consultation.turnTo('plan-1', [...consultation.events.value, other]);

    correct(consultation, first?.id ?? '', '');

    expect(decision.state.value.reason).toBeUndefined();
  });

  it.each([
    ['nothing that is there', 'lost'],
    ['what was taken back', 'e1'],
    ['the taking back', 'e2'],
  ])('is not made of %s', (_, named) => {
    const { consultation } = decided();
    consultation.undo();

    correct(consultation, named, '');

    expect(consultation.events.value).toHaveLength(2);
  });

  it('is made once: what is in error is in error', () => {
    const { consultation } = decided();

    correct(consultation, 'e1', '');
    correct(consultation, 'e1', 'Again.');

    expect(consultation.events.value).toHaveLength(2);
  });

  it('is what undo takes back, where it came last', () => {
    const { consultation, stands } = decided();
    consultation.decision('tiny').weigh('rest', 'lot');
    correct(consultation, 'e1', '');

    consultation.undo();

    expect(stands()).toBe('go');
    expect(consultation.decision('tiny').state.value.weights).toEqual({ rest: 'lot' });
  });
});

describe('the events that count', () => {
  const about = (id: string, event?: string, kind: 'corrected' | 'undone' = 'corrected'): Event =>
    ({
      ...{ id, at: '2026-11-24T10:00:00.000Z', who: 'woman', pack: 'tiny', version: '1' },
      ...(event ? { kind, event, ...(kind === 'corrected' && { why: '' }) } : { kind: 'first', on: true }),
    }) as Event;
  const undone = (id: string, event: string) => about(id, event, 'undone');

  it.each<[string, Event[], string[]]>([
    ['not one that was corrected', [about('a'), about('b'), about('c', 'a')], ['b']],
    ['one whose correction was corrected', [about('a'), about('c', 'a'), about('d', 'c')], ['a']],
    [
      'not one whose correction was, and the correction of that too',
      [about('a'), about('c', 'a'), about('d', 'c'), about('e', 'd')],
      [],
    ],
    ['one whose correction was taken back', [about('a'), about('c', 'a'), undone('d', 'c')], ['a']],
    ['not one that two corrected, of which one was wrong', [about('a'), about('c', 'a'), about('d', 'a'), about('e', 'c')], []],
    ['not one that was taken back, though that is called wrong', [about('a'), undone('b', 'a'), about('c', 'b')], []],
    [
      'not one that was taken back, though its correction was corrected',
      [about('a'), about('c', 'a'), undone('b', 'a'), about('d', 'c')],
      [],
    ],
    ['all, when a correction names nothing', [about('a'), about('b', 'lost')], ['a']],
    ['all, when corrections go round in a circle', [about('a'), about('b', 'c'), about('c', 'b')], ['a']],
    ['all, when a correction names itself', [about('a'), about('b', 'b')], ['a']],
  ])('are %s', (_, events, counted) => {
    expect(effective(events).map(({ id }) => id)).toEqual(counted);
  });

  it('do not hang on a chain of twenty thousand corrections', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => (index === 0 ? about('0') : about(`${index}`, `${index - 1}`)));

    expect(effective(chain)).toEqual([]);
    expect(effective(chain.slice(0, -1))).toHaveLength(1);
  });

  it('do not hang on a saying that goes on with itself', () => {
    const [a, b] = [about('a'), about('b')].map((event, index) => ({ ...event, continues: index === 0 ? 'b' : 'a' }));

    expect(effective([a, b, about('c', 'a')] as Event[])).toEqual([]);
  });
});

describe('whatever is said, taken back and corrected', () => {
  it('every event stays in the list, in its place', () => {
    fc.assert(
      fc.property(anyThread, fc.nat(), (events, pick) => {
        const { consultation } = talk({ events });

        correct(consultation, events[pick % Math.max(events.length, 1)]?.id ?? '', 'Wrong.');

        expect(consultation.events.value.slice(0, events.length)).toEqual(events);
      }),
    );
  });

  it('what counts is some of it, and counting that again changes nothing', () => {
    fc.assert(
      fc.property(anyThread, (events) => {
        const counted = effective(events);

        expect(events).toEqual(expect.arrayContaining(counted));
        expect(effective(counted)).toEqual(counted);
      }),
    );
  });

  it('what counts does not depend on the order in which two devices hold it', () => {
    const ids = (events: readonly Event[]) => events.map(({ id }) => id).toSorted();
    fc.assert(
      fc.property(anyThread, (events) => {
        expect(ids(effective(events.toReversed()))).toEqual(ids(effective(events)));
      }),
    );
  });

  it('what no longer counts is told why, and what counts is not', () => {
    fc.assert(
      fc.property(anyThread, (events) => {
        const fates = fatesOf(events);
        const counted = new Set(effective(events).map(({ id }) => id));

        for (const { id, kind } of events) {
          if (kind !== 'undone' && kind !== 'corrected') expect(fates.has(id)).toBe(!counted.has(id));
        }
      }),
    );
  });
});
