import { describe, expect, it } from 'vitest';
import { planOf } from '../../../lib/plan/plan';
import { hour, talk, tiny } from '../../support/builders';
import { parted } from '../../support/every-kind';

const begun = () => {
  const t = talk({ packs: [parted] });
  const decision = t.consultation.decision('tiny');
  decision.pickStratum('first');
  const show = (part: string, ...options: string[]) => {
    decision.turnToPart(part);
    decision.compare(options);
    decision.wasShown();
  };
  return { ...t, decision, show, first: () => t.plan().decisions[0] };
};

describe('what she wants', () => {
  it('has a place for each part, answered or not', () => {
    const { decision, first } = begun();

    decision.stand('decided', 'stay', 'after');

    expect(first()?.wants).toMatchObject([
      { part: { id: 'how' }, stand: undefined, before: [] },
      { part: { id: 'after' }, stand: { standing: 'decided', option: { name: 'Stay on' } }, before: [] },
    ]);
  });

  it('keeps of each part where she stood before, and of no other', () => {
    const { decision, first, clock } = begun();
    decision.stand('unsure', null, 'how');
    clock.pass(hour);
    decision.stand('leaning', 'wait', 'after');
    clock.pass(hour);

    decision.stand('decided', 'go', 'how');

    expect(first()?.wants).toMatchObject([
      { stand: { option: { id: 'go' } }, before: [{ standing: 'unsure' }] },
      { stand: { option: { id: 'wait' } }, before: [] },
    ]);
  });

  it('is of the one part where the answer names none', () => {
    const { consultation, plan } = talk();

    consultation.add('tiny', { kind: 'standing', standing: 'decided', option: 'go' });

    expect(plan().decisions[0]?.wants).toMatchObject([{ part: { id: 'all' }, stand: { option: { id: 'go' } } }]);
  });
});

describe('the receipt of a decision of several parts', () => {
  it('has of each part what stood on the screen, in the order of the parts', () => {
    const { show, first } = begun();
    show('after', 'stay', 'wait');
    show('how', 'go', 'other');

    expect(first()?.receipt).toMatchObject({
      parts: [
        {
          part: { id: 'how' },
          options: [{ id: 'go' }, { id: 'other' }],
          rows: [{ key: 'sore.first' }, { key: 'sleep' }, { key: 'cost' }],
        },
        { part: { id: 'after' }, options: [{ id: 'stay' }, { id: 'wait' }], rows: [{ key: 'calm' }] },
      ],
      options: [{ id: 'go' }, { id: 'other' }, { id: 'stay' }, { id: 'wait' }],
      notOnScreen: [],
    });
  });

  it('has nothing of a part that nobody turned to, and names its options as not seen', () => {
    const { show, first } = begun();
    show('how', 'go', 'other');

    const { parts, rows, notOnScreen } = first()?.receipt ?? { parts: [], rows: [], notOnScreen: [] };

    expect(parts.map(({ part }) => part.id)).toEqual(['how']);
    expect(rows.map(({ key }) => key)).toEqual(['sore.first', 'sleep', 'cost']);
    expect(notOnScreen.map(({ id }) => id)).toEqual(['stay', 'wait']);
  });

  it('has the options of a part that were seen at different times', () => {
    const { show, first } = begun();
    show('how', 'go', 'other');
    show('after', 'stay', 'wait');
    show('how', 'go', 'wait');

    expect(first()?.receipt.parts[0]?.options.map(({ id }) => id)).toEqual(['go', 'other', 'wait']);
  });

  it('has the rows that were looked at closely, each once', () => {
    const { show, decision, first } = begun();
    show('after', 'stay', 'wait');
    decision.opened(decision.row('calm'));
    decision.opened(decision.row('calm'));

    expect(first()?.receipt.opened.map(({ key }) => key)).toEqual(['calm']);
  });

  it('has a row of two parts once', () => {
    const shared = {
      ...parted,
      rows: parted.rows.map((row) => (row.key === 'calm' ? { ...row, parts: ['how', 'after'] } : row)),
    };
    const t = talk({ packs: [shared] });
    const decision = t.consultation.decision('tiny');
    decision.pickStratum('first');
    decision.wasShown();
    decision.turnToPart('after');
    decision.wasShown();

    const receipt = t.plan().decisions[0]?.receipt;

    expect(receipt?.parts.map(({ rows }) => rows.filter(({ key }) => key === 'calm').length)).toEqual([1, 1]);
    expect(receipt?.rows.filter(({ key }) => key === 'calm')).toHaveLength(1);
  });

  it('has no group where there was none to pick', () => {
    const { consultation, plan } = talk({ packs: [{ ...tiny, strata: [] }] });

    consultation.decision('tiny').wasShown();

    expect(plan().decisions[0]?.receipt).toMatchObject({ stratum: undefined, options: [{}, {}, {}] });
    expect(consultation.events.value).toMatchObject([{ kind: 'shown', stratum: 'everyone' }]);
  });
});

describe('decisions that are not at hand', () => {
  it('are counted by what was said of them, and named once each', () => {
    const t = talk({ packs: [tiny, { ...tiny, id: 'second' }, { ...tiny, id: 'third' }] });
    t.consultation.decision('second').stand('decided', 'go');
    t.consultation.decision('second').giveReason('Near.');
    t.consultation.decision('third').weigh('rest', 'lot');
    t.consultation.decision('tiny').weigh('rest', 'lot');

    const { elsewhere, decisions } = planOf(t.consultation.events.value, [tiny], 'woman', t.clock.now());

    expect(elsewhere).toEqual({ count: 3, packs: ['second', 'third'] });
    expect(decisions.map(({ pack }) => pack.id)).toEqual(['tiny']);
  });

  it('are none of which everything was taken back', () => {
    const t = talk();
    t.consultation.decision('tiny').stand('decided', 'go');
    t.consultation.undo();

    expect(planOf(t.consultation.events.value, [], 'woman', t.clock.now()).elsewhere).toEqual({ count: 0, packs: [] });
  });

  it('lose nothing that was said to all: her hopes are in the plan', () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet.' });

    const { about } = planOf(t.consultation.events.value, [], 'woman', t.clock.now());

    expect(about.find(({ prompt }) => prompt === 'hopes')?.said?.words).toBe('Quiet.');
  });
});

it('a plan has the day on which it is looked at, from an instant or from a day', () => {
  const today = (at: string) => planOf([], [], 'woman', at).today;

  expect([today('2027-03-04T10:00:00.000Z'), today('2027-03-04')]).toEqual(['2027-03-04', '2027-03-04']);
});
