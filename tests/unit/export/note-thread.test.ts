import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/consultation/correct';
import { hour, type Talk, talk } from '../../support/builders';
import { fullNoteOf } from '../../support/full-note-of';
import { noteBlock } from '../../support/note-block';

const decisionOf = (t: Talk) => noteBlock(fullNoteOf(t.plan()), 'A tiny choice');
/** Plan A, without whether it is a decision. */
const planA = (t: Talk) => {
  const block = decisionOf(t);
  return block
    .slice(block.indexOf('Plan A:') + 1, block.indexOf('Plan B:'))
    .filter((line) => !line.startsWith('- Decision made'));
};
const weights = (t: Talk) => {
  const block = decisionOf(t);
  const from = block.indexOf('How much each thing matters to her:');
  return block.slice(from, block.indexOf('Rows marked as what matters to her: not recorded'));
};

/** She leaned one way at 34 weeks and said why; two weeks later she stands elsewhere. */
const changedHerMind = () => {
  const t = talk();
  const decision = t.consultation.decision('tiny');
  t.consultation.add('tiny', { kind: 'gestation', weeks: 34 });
  decision.stand('leaning', 'go');
  decision.giveReason('It is near.');
  t.clock.pass(14 * 24 * hour);
  t.consultation.add('tiny', { kind: 'gestation', weeks: 36 });
  decision.stand('decided', 'other');
  return { ...t, decision };
};

describe('a preference in a note', () => {
  it('has who wrote it down, when and at how many weeks, and so has the one before', () => {
    expect(planA(changedHerMind()).slice(0, 2)).toEqual([
      '- Where she is now: decided: other way (written down by the woman, on 8 December 2026, at 36 weeks)',
      '- Before: leaning to go now (written down by the woman, on 24 November 2026, at 34 weeks)',
    ]);
  });

  it('does not borrow the reason of where she stood before', () => {
    expect(planA(changedHerMind()).slice(2, 4)).toEqual([
      '- Why then (her words, on 24 November 2026, at 34 weeks): “It is near.”',
      '- Why: not recorded',
    ]);
  });

  it('has why it changed, once that is said', () => {
    const t = changedHerMind();
    t.decision.giveReason('I saw the other one.');

    expect(planA(t).slice(2, 4)).toEqual([
      '- Why then (her words, on 24 November 2026, at 34 weeks): “It is near.”',
      '- Why (her words, on 8 December 2026, at 36 weeks): “I saw the other one.”',
    ]);
  });

  it('says when a reason was said', () => {
    const t = talk();
    t.consultation.decision('tiny').stand('decided', 'go');
    t.clock.pass(24 * hour);
    t.consultation.decision('tiny').giveReason('It is near.');

    expect(planA(t)).toEqual([
      '- Where she is now: decided: go now (written down by the woman, on 24 November 2026)',
      '- Why (her words, on 25 November 2026): “It is near.”',
    ]);
  });

  it('that was recorded in error stays, and says so, with why', () => {
    const t = talk({ who: 'clinician' });
    t.consultation.decision('tiny').stand('decided', 'go');
    correct(t.consultation, 'e1', 'I pressed the wrong one.');

    expect(planA(t).slice(0, 3)).toEqual([
      '- Where she is now: not recorded',
      '- Before: decided: go now (written down by a clinician, on 24 November 2026)',
      '- Recorded in error. Marked so on 24 November 2026, by a clinician. I pressed the wrong one.',
    ]);
  });

  it('that she took back is not there at all', () => {
    const t = talk();
    t.consultation.decision('tiny').stand('decided', 'go');
    t.consultation.undo();

    expect(fullNoteOf(t.plan())).toBe(fullNoteOf(talk().plan()));
  });
});

describe('how much things matter, in a note', () => {
  it('has its date once where all was said at one time', () => {
    const t = talk();
    t.consultation.decision('tiny').weigh('rest', 'lot');
    t.consultation.decision('tiny').weigh('money', 'little');

    expect(weights(t)).toEqual([
      'How much each thing matters to her:',
      'Each answer here: written down by the woman, on 24 November 2026.',
      '- How I rest: A lot',
      '- What I pay: Not much',
    ]);
  });

  it('has the date of each where they differ', () => {
    const t = talk();
    t.consultation.decision('tiny').weigh('rest', 'lot');
    t.clock.pass(24 * hour);
    t.consultation.decision('tiny').weigh('money', 'little');

    expect(weights(t)).toEqual([
      'How much each thing matters to her:',
      '- How I rest: A lot (written down by the woman, on 24 November 2026)',
      '- What I pay: Not much (written down by the woman, on 25 November 2026)',
    ]);
  });
});
