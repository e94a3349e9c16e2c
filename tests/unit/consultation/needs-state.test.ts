import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { hour, talk } from '../../support/builders';

const saying = (...deeds: Deed[]) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return t;
};

describe('what she needs', () => {
  it('is as it was said last, with what was picked and what was written', () => {
    const { consultation } = saying(
      { kind: 'need', need: 'format', ways: ['large'], words: '' },
      { kind: 'need', need: 'format', ways: ['large', 'easy'], words: 'Yellow paper' },
    );

    expect(consultation.shared.value.needs.format).toMatchObject({ ways: ['large', 'easy'], words: 'Yellow paper' });
  });

  it('is not recorded where everything of it was taken away', () => {
    const { consultation } = saying(
      { kind: 'need', need: 'format', ways: ['large'], words: '' },
      { kind: 'need', need: 'format', ways: [], words: '' },
      { kind: 'needStep', step: 'met', state: 'yes', on: null, words: '' },
      { kind: 'needStep', step: 'met', state: null, on: null, words: '' },
    );

    expect(consultation.shared.value.needs).toEqual({});
    expect(consultation.shared.value.needSteps).toEqual({});
  });

  it('is one saying while she types, and another where she ticks something beside it', () => {
    const t = saying({ kind: 'need', need: 'helper', ways: ['yes'], words: 'My' });
    t.consultation.add('tiny', { kind: 'need', need: 'helper', ways: ['yes'], words: 'My sister' });
    t.consultation.add('tiny', { kind: 'need', need: 'helper', ways: ['no'], words: 'My sister' });

    expect(t.consultation.events.value.map(({ continues }) => continues)).toEqual([undefined, 'e1', undefined]);
    t.consultation.undo();
    expect(t.consultation.shared.value.needs.helper).toMatchObject({ ways: ['yes'], words: 'My sister' });
    t.consultation.undo();
    expect(t.consultation.shared.value.needs.helper).toBeUndefined();
  });

  it('is written by a clinician where it is what staff did about it, whoever was writing', () => {
    const { consultation } = saying({ kind: 'needStep', step: 'flagged', state: 'yes', on: null, words: '' });

    expect(consultation.shared.value.needSteps.flagged?.event.who).toBe('clinician');
  });

  it('is what it was at the next visit, and what changed since then is told', () => {
    const t = saying({ kind: 'need', need: 'interpreter', ways: ['yes'], words: '' });
    t.clock.pass(48 * hour);
    t.consultation.add('tiny', { kind: 'need', need: 'interpreter', ways: ['no'], words: 'My English is better now.' });

    expect(t.plan().changes).toEqual([
      {
        kind: 'need',
        need: 'interpreter',
        before: { ways: ['yes'], words: '' },
        after: { ways: ['no'], words: 'My English is better now.' },
      },
    ]);
  });
});

describe('who reads it at home, and in which language the screen was', () => {
  it('are no answers: nothing is undone of them, and no visit is told by them', () => {
    const { consultation, plan } = saying(
      { kind: 'about', prompt: 'worries', words: 'My husband' },
      { kind: 'language', locale: 'ur', draft: true, beside: null },
      { kind: 'readers', others: true },
      { kind: 'keptBack', of: 'about', name: 'worries', on: true },
    );

    expect(plan().saidLast).toBe(consultation.events.value[0]?.at);
    consultation.undo();
    expect(consultation.shared.value.about.worries).toBeUndefined();
    expect(consultation.shared.value.readers).toBe(true);
  });

  it('are of one decision where they are of a reason or a plan B', () => {
    const { consultation } = saying(
      { kind: 'keptBack', of: 'reason', name: '', on: true },
      { kind: 'keptBack', of: 'question', name: 'q1', on: true },
      { kind: 'keptBack', of: 'question', name: 'q1', on: false },
    );

    expect([...consultation.shared.value.keptBack]).toEqual(['reason tiny ']);
  });
});
