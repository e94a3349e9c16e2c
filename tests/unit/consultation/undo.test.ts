import { describe, expect, it } from 'vitest';
import type { Event } from '../../../lib/consultation/event-schema';
import { effective } from '../../../lib/consultation/state';
import { hour, minute, talk } from '../../support/builders';

describe('undo', () => {
  it('appends: what was said and that it was taken back both stay', () => {
    const { consultation } = talk();
    const decision = consultation.decision('tiny');
    decision.stand('decided', 'go');

    consultation.undo();

    expect(consultation.events.value).toMatchObject([
      { id: 'e1', kind: 'standing' },
      { id: 'e2', kind: 'undone', event: 'e1' },
    ]);
    expect(consultation.effective.value).toEqual([]);
    expect(decision.state.value.standings.all).toBeUndefined();
  });

  it('gives back the answer before', () => {
    const { consultation } = talk();
    const decision = consultation.decision('tiny');
    decision.weigh('rest', 'some');
    decision.weigh('rest', 'lot');

    consultation.undo();

    expect(decision.state.value.weights).toEqual({ rest: 'some' });
  });

  it('takes back a saying whole, with every pause in its typing', () => {
    const { consultation, clock } = talk();
    const decision = consultation.decision('tiny');
    decision.giveReason('Because it is near.');
    clock.pass(hour);
    for (const words of ['It', 'It is', 'It is far.']) {
      clock.pass(minute);
      decision.giveReason(words);
    }

    consultation.undo();

    expect(decision.state.value.reason?.words).toBe('Because it is near.');
    expect(consultation.events.value.filter(({ kind }) => kind === 'undone')).toHaveLength(3);
  });

  it('takes back a saying whole when other things were said in between', () => {
    const { consultation } = talk();
    const decision = consultation.decision('tiny');
    decision.giveReason('It');
    decision.weigh('rest', 'lot');
    decision.giveReason('It is near.');

    consultation.undo();

    expect(decision.state.value).toMatchObject({ reason: undefined, weights: { rest: 'lot' } });
  });

  it('takes back one answer at a time, until there is none', () => {
    const { consultation } = talk();
    const decision = consultation.decision('tiny');
    decision.pickStratum('first');
    decision.weigh('rest', 'lot');
    const left = () => [consultation.canUndo.value, decision.state.value.stratum, decision.state.value.weights.rest];

    const all = [left()];
    for (const _ of [1, 2]) {
      consultation.undo();
      all.push(left());
    }

    expect(all).toEqual([
      [true, 'first', 'lot'],
      [true, 'first', undefined],
      [false, undefined, undefined],
    ]);
  });

  it('takes back an answer and not a look', () => {
    const { consultation } = talk();
    const decision = consultation.decision('tiny');
    decision.pickStratum('first');
    decision.weigh('rest', 'lot');
    decision.compare(['go', 'other']);
    decision.putFirst(true);
    decision.wasShown();

    consultation.undo();

    expect(decision.state.value).toMatchObject({
      weights: {},
      compared: { all: ['go', 'other'] },
      mattersFirst: true,
      shown: [{ stratum: 'first' }],
    });
  });

  it('does nothing when there is no answer to take back', () => {
    const { consultation } = talk();
    consultation.decision('tiny').compare(['go', 'other']);

    consultation.undo();

    expect(consultation.events.value).toHaveLength(1);
  });

  it('leaves no trace in the plan', () => {
    const { consultation, plan } = talk();
    const decision = consultation.decision('tiny');
    const empty = plan();
    decision.stand('decided', 'go');
    decision.sayPlanB('full', 'Then home.');
    consultation.add('tiny', { kind: 'question', question: 'q1', words: 'Who comes?' });

    for (const _ of [1, 2, 3]) consultation.undo();

    expect(plan()).toEqual(empty);
  });
});

describe('an act beside the typing', () => {
  const ask = (words: string) => ({ kind: 'question', question: 'q1', words }) as const;
  const answer = (words: string, answered: boolean) => ({ kind: 'answer', question: 'q1', by: 'Sam', words, answered }) as const;

  it('is taken back alone: a question that was taken out is there again', () => {
    const { consultation } = talk();
    consultation.add('tiny', ask('Who comes?'));
    consultation.add('tiny', ask(''));

    consultation.undo();

    expect(consultation.shared.value.questions).toMatchObject([{ words: 'Who comes?' }]);
  });

  it('is taken back alone: words that were cleared are there again', () => {
    const { consultation } = talk();
    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'A long text.' });
    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: '' });

    consultation.undo();

    expect(consultation.shared.value.about.hopes?.words).toBe('A long text.');
  });

  it('is taken back alone: a tick that it was answered leaves the answer', () => {
    const { consultation } = talk();
    consultation.add('tiny', ask('Who comes?'));
    consultation.add('tiny', answer('Two of us.', false));
    consultation.add('tiny', answer('Two of us.', true));

    consultation.undo();

    expect(consultation.shared.value.questions).toMatchObject([{ answer: 'Two of us.', answered: false }]);
  });

  it('is taken back alone: an option that was offered after all', () => {
    const { consultation } = talk();
    const decision = consultation.decision('tiny');
    consultation.add('tiny', { kind: 'offered', option: 'go', offered: false, why: 'Closed.' });
    consultation.add('tiny', { kind: 'offered', option: 'go', offered: true, why: 'Closed.' });

    consultation.undo();

    expect(decision.state.value.offers.go).toEqual({ offered: false, why: 'Closed.' });
  });
});

describe('the events that count', () => {
  const event = (id: string, undoes?: string): Event => ({
    ...{ id, at: '2026-11-24T10:00:00.000Z', who: 'woman', pack: 'tiny', version: '1' },
    ...(undoes ? { kind: 'undone', event: undoes } : { kind: 'first', on: true }),
  });

  it.each<[string, Event[], string[]]>([
    ['all of them', [event('a'), event('b')], ['a', 'b']],
    ['not one that was undone', [event('a'), event('b'), event('c', 'a')], ['b']],
    ['not one whose undoing was undone: nothing is done again', [event('a'), event('b', 'a'), event('c', 'b')], []],
    ['not one that was undone twice', [event('a'), event('b', 'a'), event('c', 'a')], []],
    ['all, when an undoing names nothing', [event('a'), event('b', 'lost')], ['a']],
  ])('are %s', (_, events, counted) => {
    expect(effective(events).map(({ id }) => id)).toEqual(counted);
  });
});
