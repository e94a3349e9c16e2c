import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../lib/pack/pack';
import { talk, tiny } from '../../support/builders';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const keys = (rows: readonly Row[]) => rows.map(({ key }) => key);
const begun = () => {
  const { consultation } = talk();
  const decision = consultation.decision('tiny');
  decision.pickStratum('first');
  return decision;
};

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
