import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnknownThroughout } from '../../../lib/consultation/rows';
import type { Row } from '../../../lib/pack/pack';
import { packOf, parsePlaceOfBirth, talk, tiny } from '../../support/builders';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const keys = (rows: readonly Row[]) => rows.map(({ key }) => key);
const begun = () => {
  const { consultation } = talk();
  const decision = consultation.decision('tiny');
  decision.pickStratum('first');
  return decision;
};

describe('before anybody has chosen', () => {
  it('nothing is chosen', () => {
    const { consultation } = talk();

    expect(consultation.events.value).toEqual([]);
    expect(consultation.decision('tiny').state.value).toEqual({
      stratum: undefined,
      compared: [],
      mattersFirst: false,
      weights: {},
      marks: [],
      opened: [],
      standing: undefined,
      reason: undefined,
      planB: {},
      offers: {},
    });
  });

  it('no group is hers, so no row is shown', () => {
    expect(talk().consultation.decision('tiny').rows.value).toEqual([]);
  });

  it('no option is away: all of them stand in the order of the pack', () => {
    expect(ids(talk().consultation.decision('tiny').shown.value)).toEqual(['go', 'other', 'wait']);
  });
});

describe('options that are compared', () => {
  it('stand in the order of the pack, whatever the order of ticking', () => {
    const order = ids(tiny.options);

    fc.assert(
      fc.property(fc.shuffledSubarray(order, { minLength: 1 }), (ticked) => {
        const decision = begun();

        decision.compare(ticked);

        expect(ids(decision.shown.value)).toEqual(order.filter((id) => ticked.includes(id)));
      }),
    );
  });

  it('stand in the order of the pack even when they were stored in another', () => {
    const { consultation } = talk();

    consultation.add('tiny', { kind: 'compare', options: ['wait', 'go'] });

    expect(ids(consultation.decision('tiny').shown.value)).toEqual(['go', 'wait']);
  });

  it('are those of the pack: a name that leads nowhere is left out', () => {
    const decision = begun();

    decision.compare(['go', 'lost', 'wait']);

    expect(decision.state.value.compared).toEqual(['go', 'wait']);
  });
});

describe('the rows of her group', () => {
  it('are those of the group, and those that hold for everybody', () => {
    expect(keys(begun().rows.value)).toEqual(['sore.first', 'sleep', 'cost']);
  });

  it('change with the group, and never mix two', () => {
    const decision = begun();

    decision.pickStratum('later');

    expect(keys(decision.rows.value)).toEqual(['sore.later', 'sleep', 'cost']);
  });

  it('have the figures of a group that nobody can pick, too', () => {
    const pack = packOf(parsePlaceOfBirth());
    const decision = talk({ packs: [pack] }).consultation.decision(pack.id);

    decision.pickStratum('multiparous');

    const groups = new Set(decision.rows.value.map(({ stratum }) => stratum));
    expect(groups).toEqual(new Set(['multiparous', 'all_low_risk', null]));
  });

  it('are found by name, and a name that leads nowhere throws', () => {
    expect(begun().row('sore.later').label).toBe('Being sore');
    expect(() => begun().row('lost')).toThrow('tiny has no row lost');
  });
});

describe('what matters', () => {
  it('comes to the top when she wants that, in the order of the pack', () => {
    const decision = begun();
    decision.weigh('money', 'lot');
    decision.mark('sleep', true);

    decision.putFirst(true);

    expect(keys(decision.ordered.value)).toEqual(['sleep', 'cost', 'sore.first']);
  });

  it('stays where it is until she wants that', () => {
    const decision = begun();

    decision.weigh('money', 'lot');

    expect(keys(decision.matters.value)).toEqual(['cost']);
    expect(decision.ordered.value).toEqual(decision.rows.value);
  });

  it.each(['some', 'little', 'unsure'] as const)('is not what matters “%s”', (weight) => {
    const decision = begun();

    decision.weigh('money', weight);

    expect(decision.matters.value).toEqual([]);
  });

  it('is taken back with its weight or its mark', () => {
    const decision = begun();
    decision.weigh('money', 'lot');
    decision.mark('sleep', true);

    decision.weigh('money', null);
    decision.mark('sleep', false);

    expect(decision.matters.value).toEqual([]);
    expect(decision.state.value).toMatchObject({ weights: {}, marks: [] });
  });

  it('keeps every row once, with an arm for every option, whatever she says', () => {
    const said = fc.record({
      weights: fc.array(fc.tuple(fc.constantFrom('rest', 'money'), fc.constantFrom('lot', 'some', null))),
      marks: fc.array(fc.tuple(fc.constantFrom('sore', 'sleep', 'cost'), fc.boolean())),
      first: fc.boolean(),
    });

    fc.assert(
      fc.property(said, ({ weights, marks, first }) => {
        const decision = begun();
        for (const [value, weight] of weights) decision.weigh(value, weight);
        for (const [row, on] of marks) decision.mark(row, on);

        decision.putFirst(first);

        expect(keys(decision.ordered.value).sort()).toEqual(keys(decision.rows.value).sort());
        for (const row of decision.ordered.value) expect(row.arms.map(({ option }) => option)).toEqual(ids(tiny.options));
      }),
    );
  });
});

describe('an option that no study has followed', () => {
  it('is told apart from one with a figure, or with a reason why none applies', () => {
    const rows = begun().rows.value;

    expect(tiny.options.map((option) => isUnknownThroughout(option, rows))).toEqual([false, false, true]);
  });

  it('is not known of before there is a row', () => {
    expect(tiny.options.map((option) => isUnknownThroughout(option, []))).toEqual([false, false, false]);
  });
});
