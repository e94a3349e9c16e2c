import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/consultation/correct';
import { namePlan } from '../../../lib/consultation/name-plan';
import { bySitting, momentsOf } from '../../../lib/plan/moments';
import { anyThread } from '../../support/any-thread';
import { hour, talk } from '../../support/builders';

const counts = (t: ReturnType<typeof talk>) => momentsOf(t.consultation.events.value).map(({ count }) => count);

describe('the moments of a thread', () => {
  it('are none before anything was said', () => {
    expect(momentsOf([])).toEqual([]);
  });

  it('are one for each thing said, and none for a look', () => {
    const t = talk();
    const decision = t.consultation.decision('tiny');
    decision.pickStratum('first');
    decision.compare(['go', 'other']);
    decision.putFirst(true);
    decision.wasShown();
    decision.opened(decision.row('sleep'));
    t.consultation.add('tiny', { kind: 'speaker', who: 'supporter' });
    namePlan(t.consultation, 'Blue coat');
    decision.weigh('rest', 'lot');

    expect(counts(t)).toEqual([1, 8]);
  });

  it('are one for a saying, at the end of its typing', () => {
    const t = talk();
    const decision = t.consultation.decision('tiny');
    decision.giveReason('It');
    decision.weigh('rest', 'lot');
    decision.giveReason('It is near.');

    expect(momentsOf(t.consultation.events.value)).toMatchObject([
      { count: 2, event: { kind: 'value' } },
      { count: 3, event: { kind: 'reason', words: 'It is near.' } },
    ]);
  });

  it('are one for a taking back, and one for a correction', () => {
    const t = talk();
    const decision = t.consultation.decision('tiny');
    decision.weigh('rest', 'lot');
    decision.giveReason('It');
    decision.giveReason('It is near.');
    t.consultation.undo();
    correct(t.consultation, 'e1', '');

    expect(counts(t)).toEqual([1, 3, 5, 6]);
  });

  it('know their sitting, counted from nought', () => {
    const t = talk();
    const decision = t.consultation.decision('tiny');
    decision.weigh('rest', 'lot');
    decision.weigh('money', 'lot');
    t.clock.pass(2 * hour + 1);
    decision.putFirst(true);
    t.clock.pass(2 * hour + 1);
    decision.weigh('money', 'some');
    const moments = momentsOf(t.consultation.events.value);

    expect(moments.map(({ sitting }) => sitting)).toEqual([0, 0, 2]);
    expect(bySitting(moments).map((sitting) => sitting.length)).toEqual([2, 1]);
  });

  it('never lose a thing that was said, and stand in its order', () => {
    fc.assert(
      fc.property(anyThread, (events) => {
        const moments = momentsOf(events);

        for (const { count, event } of moments) expect(events[count - 1]).toBe(event);
        expect(moments.map(({ count }) => count)).toEqual(moments.map(({ count }) => count).toSorted((a, b) => a - b));
        expect(bySitting(moments).flat()).toEqual(moments);
      }),
    );
  });
});
