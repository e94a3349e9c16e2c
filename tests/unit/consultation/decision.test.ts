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
      part: undefined,
      compared: {},
      mattersFirst: false,
      weights: {},
      local: [],
      marks: [],
      shown: [],
      opened: [],
      standings: {},
      reason: undefined,
      planB: {},
      offers: {},
      codes: {},
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

    expect(decision.compared.value).toEqual(['go', 'wait']);
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

describe('what stood on the screen', () => {
  const sights = (decision: ReturnType<typeof begun>) => decision.state.value.shown;

  it('is recorded with its group, its options and its rows, each in their order', () => {
    const decision = begun();
    decision.compare(['wait', 'go']);

    decision.wasShown();

    expect(sights(decision)).toEqual([
      { stratum: 'first', options: ['go', 'wait'], rows: ['sore.first', 'sleep', 'cost'], version: '1.2.3' },
    ]);
  });

  it('is recorded again when it is another sight, and not when it is the same', () => {
    const decision = begun();
    decision.compare(['go', 'wait']);

    decision.wasShown();
    decision.wasShown();
    decision.mark('cost', true);
    decision.wasShown();
    decision.putFirst(true);
    decision.wasShown();

    expect(sights(decision).map(({ rows }) => rows[0])).toEqual(['sore.first', 'cost']);
  });

  it('is nothing while no group is picked', () => {
    const decision = talk().consultation.decision('tiny');

    decision.wasShown();

    expect(sights(decision)).toEqual([]);
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
