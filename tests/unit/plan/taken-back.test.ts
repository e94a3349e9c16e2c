import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/consultation/correct';
import type { Deed } from '../../../lib/consultation/event-schema';
import { takenBack } from '../../../lib/plan/taken-back';
import { hour, talk } from '../../support/builders';

const begun = () => {
  const t = talk();
  const say = (deed: Deed, after = hour) => {
    t.clock.pass(after);
    return t.consultation.add('tiny', deed).id;
  };
  /** Which event took back which. */
  const back = () => Object.fromEntries([...takenBack(t.consultation.events.value)].map(([id, by]) => [id, by.id]));
  return { ...t, say, back, hopes: (words: string) => say({ kind: 'about', prompt: 'hopes', words }) };
};

describe('words are taken back', () => {
  it('by an undoing, with every pause in their typing', () => {
    const { consultation, say, back } = begun();
    say({ kind: 'reason', words: 'I am' });
    say({ kind: 'reason', words: 'I am afraid.' }, 1000);
    consultation.undo();

    expect(back()).toEqual({ e1: 'e4', e2: 'e3' });
  });

  it('by clearing the field that held them, with all that it held before', () => {
    const { hopes, back } = begun();
    for (const words of ['Quiet.', 'Loud.', '', 'Home.']) hopes(words);

    expect(back()).toEqual({ e1: 'e3', e2: 'e3' });
  });

  it('and are there again when the clearing was an error', () => {
    const { consultation, hopes, back } = begun();
    for (const words of ['Quiet.', '']) hopes(words);
    correct(consultation, 'e2', '');

    expect(back()).toEqual({});
  });

  it('with their answers, when a question is withdrawn', () => {
    const { say, back } = begun();
    say({ kind: 'question', question: 'q1', words: 'Who?' });
    say({ kind: 'answer', question: 'q1', by: 'Sam', words: 'Two.', answered: true });
    say({ kind: 'question', question: 'q1', words: '' });

    expect(back()).toEqual({ e1: 'e3', e2: 'e3' });
  });

  it('and no others: neither of another prompt nor of another decision', () => {
    const { hopes, say, back, consultation } = begun();
    hopes('Quiet.');
    say({ kind: 'about', prompt: 'worries', words: '' });
    say({ kind: 'reason', words: 'Near.' });
    const other = { ...consultation.events.value.at(-1), id: 'x', pack: 'second', words: '' } as never;
    consultation.turnTo('plan-1', [...consultation.events.value, other]);

    expect(back()).toEqual({});
  });

  it('but not the reason of an earlier sitting, when a new one was begun and cleared', () => {
    const { consultation, clock, back } = begun();
    const decision = consultation.decision('tiny');
    decision.stand('decided', 'go');
    decision.giveReason('Near.');
    clock.pass(24 * hour);
    decision.stand('decided', 'other');
    decision.giveReason('Because');
    decision.giveReason('');

    expect(back()).toEqual({ e4: 'e5' });
  });
});
