import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { hour, type Talk, talk, tiny } from '../../support/builders';

const said = (...deeds: Deed[]): Talk => {
  const t = talk();
  for (const deed of deeds) {
    t.consultation.add('tiny', deed);
    t.clock.pass(hour);
  }
  return t;
};
const shared = (...deeds: Deed[]) => said(...deeds).consultation.shared.value;
const decision = (...deeds: Deed[]) => said(...deeds).consultation.decision('tiny').state.value;
const ask = (question: string, words: string, about?: string): Deed => ({
  kind: 'question',
  question,
  words,
  ...(about && { about }),
});

describe('a question', () => {
  it('is open when it is asked, and keeps the row that it was asked about', () => {
    expect(shared(ask('q1', 'Who comes?', 'sore.first')).questions).toEqual([
      { id: 'q1', words: 'Who comes?', about: 'sore.first', by: '', answer: '', answered: false },
    ]);
  });

  it('has one who will answer, an answer, and whether it was answered, each by itself', () => {
    const { questions } = shared(
      ask('q1', 'Who comes?'),
      { kind: 'answer', question: 'q1', by: 'Sam', words: '', answered: false },
      { kind: 'answer', question: 'q1', by: 'Sam', words: 'Two of us.', answered: true },
    );

    expect(questions).toMatchObject([{ by: 'Sam', answer: 'Two of us.', answered: true }]);
  });

  it('is put in other words without losing its answer or its place', () => {
    const { questions } = shared(
      ask('q1', 'Who comes?'),
      ask('q2', 'How far?'),
      { kind: 'answer', question: 'q1', by: 'Sam', words: 'Two.', answered: true },
      ask('q1', 'Who comes with me?'),
    );

    expect(questions.map(({ words, answer }) => [words, answer])).toEqual([
      ['Who comes with me?', 'Two.'],
      ['How far?', ''],
    ]);
  });

  it('is withdrawn with empty words, and no other with it', () => {
    expect(shared(ask('q1', 'Who comes?'), ask('q2', 'How far?'), ask('q1', '')).questions).toMatchObject([{ id: 'q2' }]);
  });

  it('does not come of an answer to one that nobody asked, nor of empty words', () => {
    expect(shared({ kind: 'answer', question: 'q9', by: 'Sam', words: 'Yes.', answered: true }, ask('q1', '')).questions).toEqual(
      [],
    );
  });
});

describe('words', () => {
  it.each<[string, Deed, Deed]>([
    ['about her', { kind: 'about', prompt: 'hopes', words: 'Quiet.' }, { kind: 'about', prompt: 'hopes', words: '' }],
    [
      'of the conversation',
      { kind: 'conversation', field: 'next', words: 'Call.' },
      { kind: 'conversation', field: 'next', words: '' },
    ],
  ])('%s that are taken back are words not recorded', (_, first, then) => {
    expect(shared(first, then)).toEqual(shared());
  });

  it.each<[string, Deed, Deed]>([
    ['a reason', { kind: 'reason', words: 'Near.' }, { kind: 'reason', words: '' }],
    ['a plan B', { kind: 'planB', ifThen: 'full', words: 'Home.' }, { kind: 'planB', ifThen: 'full', words: '' }],
    ['a weight', { kind: 'value', value: 'rest', weight: 'lot' }, { kind: 'value', value: 'rest', weight: null }],
    ['a mark', { kind: 'mark', row: 'sore', on: true }, { kind: 'mark', row: 'sore', on: false }],
  ])('that were %s and are taken back are not recorded either', (_, first, then) => {
    expect(decision(first)).not.toEqual(decision());
    expect(decision(first, then)).toEqual(decision());
  });

  it('that are one space are words', () => {
    expect(shared({ kind: 'about', prompt: 'hopes', words: ' ' }).about.hopes?.words).toBe(' ');
  });
});

describe('what was said last', () => {
  it('is where she stands', () => {
    const { standings } = decision(
      { kind: 'standing', standing: 'leaning', option: 'go' },
      { kind: 'standing', standing: 'time', option: null },
    );

    expect(standings.all).toMatchObject({ standing: 'time', option: null, event: { id: 'e2' } });
  });

  it('is what is compared, what comes first, and what was offered', () => {
    const state = decision(
      { kind: 'compare', options: ['go', 'other'] },
      { kind: 'compare', options: ['go', 'wait'] },
      { kind: 'first', on: true },
      { kind: 'first', on: false },
      { kind: 'offered', option: 'go', offered: false, why: 'Closed.' },
      { kind: 'offered', option: 'wait', offered: false, why: '' },
      { kind: 'offered', option: 'wait', offered: true, why: '' },
    );

    expect(state).toMatchObject({
      compared: { all: ['go', 'wait'] },
      mattersFirst: false,
      offers: { go: { offered: false, why: 'Closed.' }, wait: { offered: true, why: '' } },
    });
  });
});

describe('weeks of pregnancy', () => {
  it('are known with the day on which they were told', () => {
    expect(shared({ kind: 'gestation', weeks: 36 }).gestation).toEqual({ weeks: 36, at: '2026-11-24T10:00:00.000Z' });
  });

  it('are not known when they were taken back', () => {
    expect(shared({ kind: 'gestation', weeks: 36 }, { kind: 'gestation', weeks: null }).gestation).toBeUndefined();
  });
});

describe('two decisions of one consultation', () => {
  it('share her hopes, and nothing that was said of one alone', () => {
    const { consultation } = talk({ packs: [tiny, { ...tiny, id: 'second' }] });

    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet.' });
    consultation.decision('tiny').stand('decided', 'go');
    consultation.decision('second').weigh('rest', 'lot');

    expect(consultation.shared.value.about.hopes?.words).toBe('Quiet.');
    expect(consultation.decision('tiny').state.value).toMatchObject({ standings: { all: { option: 'go' } }, weights: {} });
    expect(consultation.decision('second').state.value).toMatchObject({ standings: {}, weights: { rest: 'lot' } });
  });
});
