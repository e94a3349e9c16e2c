import { describe, expect, it } from 'vitest';
import { talk, tiny } from '../../support/builders';

describe('the receipt', () => {
  const begun = () => {
    const t = talk();
    const decision = t.consultation.decision('tiny');
    decision.pickStratum('first');
    const show = (...options: string[]) => {
      decision.compare(options);
      decision.wasShown();
    };
    return { ...t, decision, show, receipt: () => t.plan().decisions[0]?.receipt };
  };

  it('says which options, in which order, with which rows, from which version of which pack', () => {
    const { show, receipt } = begun();

    show('other', 'go');

    expect(receipt()).toMatchObject({
      pack: 'tiny',
      version: '1.2.3',
      hash: tiny.hash,
      older: [],
      stratum: { id: 'first' },
      options: [{ id: 'go' }, { id: 'other' }],
      notOnScreen: [{ id: 'wait' }],
      rows: [{ key: 'sore.first' }, { key: 'sleep' }, { key: 'cost' }],
    });
    expect(tiny.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has every option that was seen, also those seen earlier', () => {
    const { show, receipt } = begun();

    show('go', 'wait');
    show('go', 'other');

    expect(receipt()).toMatchObject({ options: [{ id: 'go' }, { id: 'other' }, { id: 'wait' }], notOnScreen: [] });
  });

  it('has the rows in the order in which they were last shown', () => {
    const { decision, show, receipt } = begun();
    show('go', 'other');

    decision.weigh('money', 'lot');
    decision.putFirst(true);
    decision.wasShown();

    expect(receipt()?.rows.map(({ key }) => key)).toEqual(['cost', 'sore.first', 'sleep']);
  });

  it('is of the group that was last on the screen, and of what was seen for it', () => {
    const { decision, show, receipt } = begun();
    show('go', 'wait');
    decision.pickStratum('later');

    show('go', 'other');

    expect(receipt()).toMatchObject({ stratum: { id: 'later' }, options: [{ id: 'go' }, { id: 'other' }] });
    expect(receipt()?.rows[0]?.key).toBe('sore.later');
  });

  it('names an older version in which some of it was seen', () => {
    const t = talk();
    const decision = t.consultation.decision('tiny');
    decision.pickStratum('first');
    decision.wasShown();
    const events = t.consultation.events.value.map((event) => ({ ...event, version: '1.0.0' }));

    const now = talk({ events });
    now.consultation.decision('tiny').wasShown();

    expect(now.plan().decisions[0]?.receipt).toMatchObject({ version: '1.2.3', older: ['1.0.0'] });
  });

  it('says nothing of what was ticked and never stood on the screen', () => {
    const { decision, receipt } = begun();

    decision.compare(['go', 'other']);

    expect(receipt()).toMatchObject({ stratum: undefined, rows: [], options: [] });
  });
});
