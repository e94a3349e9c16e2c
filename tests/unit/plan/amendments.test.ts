import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/consultation/correct';
import type { Deed } from '../../../lib/consultation/event-schema';
import { fatesOf } from '../../../lib/consultation/fates';
import { namePlan } from '../../../lib/consultation/name-plan';
import { effective } from '../../../lib/consultation/state';
import { amendmentsOf } from '../../../lib/plan/amendments';
import { sittingsOf } from '../../../lib/plan/sittings';
import { writtenBy } from '../../../lib/plan/written-by';
import { hour, minute, talk } from '../../support/builders';

const saying = (...deeds: Deed[]) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return { ...t, amendments: () => amendmentsOf(t.consultation.events.value, fatesOf(t.consultation.events.value)) };
};
const hopes: Deed = { kind: 'about', prompt: 'hopes', words: 'To rest.' };

describe('what was put right', () => {
  it('is each thing that was marked as recorded in error, with why', () => {
    const t = saying(hopes);
    correct(t.consultation, 'e1', 'Wrong plan.');

    expect(t.amendments()).toMatchObject([{ mark: { why: 'Wrong plan.' }, of: { id: 'e1' }, wordsStand: true, away: undefined }]);
  });

  it('says that a mark was taken away again, once, with the mark', () => {
    const t = saying(hopes);
    correct(t.consultation, 'e1', 'Wrong plan.');
    correct(t.consultation, 'e2', 'It was right.');

    expect(t.amendments()).toMatchObject([{ mark: { id: 'e2' }, away: { id: 'e3' } }]);
  });

  it('is not what was taken back', () => {
    const t = saying(hopes);
    t.consultation.undo();

    expect(t.amendments()).toEqual([]);
  });

  it('is not a mark that was taken back', () => {
    const t = saying(hopes);
    correct(t.consultation, 'e1', '');
    t.consultation.undo();

    expect(t.amendments()).toEqual([]);
  });
});

describe('the plan for a note', () => {
  it('has no word that was taken back, also where that was marked as recorded in error', () => {
    const t = saying(
      hopes,
      { kind: 'about', prompt: 'hopes', words: '' },
      { kind: 'offered', option: 'go', offered: false, why: 'To rest.' },
    );
    correct(t.consultation, 'e1', 'Wrong plan.');
    correct(t.consultation, 'e3', 'Wrong too.');
    t.consultation.append({ pack: 'tiny', version: '1.2.3' }, { kind: 'undone', event: 'e3' });

    const { amendments } = t.plan();

    expect(amendments.map(({ of, wordsStand }) => [of?.id, wordsStand])).toEqual([
      ['e1', false],
      ['e3', false],
    ]);
    expect(JSON.stringify(t.plan())).not.toContain('To rest.');
  });

  it('has nothing of what it is called, also where that was marked as recorded in error', () => {
    const t = saying(hopes);
    const before = t.plan();
    namePlan(t.consultation, 'Blue coat');
    const named = t.plan();
    t.consultation.append({ pack: 'tiny', version: '1.2.3' }, { kind: 'corrected', event: 'e2', why: '' });

    expect(named).toEqual(before);
    expect(t.plan()).toEqual(before);
  });

  it('says when something was said last: not when it was looked at, or put in the record', () => {
    const t = saying(hopes);
    t.clock.pass(minute);
    t.consultation.add('tiny', { kind: 'compare', options: ['go', 'other'] });
    t.consultation.add('tiny', { kind: 'entered', length: 'short', how: 'inserted' });

    expect(t.plan().saidLast).toBe('2026-11-24T10:00:00.000Z');
    expect(talk().plan().saidLast).toBeUndefined();
  });
});

describe('the sittings of a plan', () => {
  it('each have their first and last moment, and who wrote', () => {
    const t = saying({ kind: 'speaker', who: 'clinician' }, hopes);
    t.clock.pass(30 * minute);
    t.consultation.add('tiny', { kind: 'speaker', who: 'supporter' });
    t.consultation.add('tiny', { kind: 'about', prompt: 'worries', words: 'The drive.' });
    t.clock.pass(24 * hour);
    t.consultation.add('tiny', { kind: 'reason', words: 'Near.' });

    const sittings = sittingsOf(effective(t.consultation.events.value));

    expect(sittings).toEqual([
      { from: '2026-11-24T10:00:00.000Z', to: '2026-11-24T10:30:00.000Z', who: ['clinician', 'supporter'] },
      { from: '2026-11-25T10:30:00.000Z', to: '2026-11-25T10:30:00.000Z', who: ['woman'] },
    ]);
  });

  it('are none before anything was said', () => {
    expect(sittingsOf([])).toEqual([]);
  });
});

it('who wrote something is told by the event that said it last', () => {
  const t = saying(
    { kind: 'mark', row: 'sleep', on: true },
    { kind: 'offered', option: 'go', offered: false, why: 'a' },
    { kind: 'question', question: 'q1', words: 'Who?' },
    { kind: 'answer', question: 'q1', by: 'Sam', words: '', answered: false },
    { kind: 'answer', question: 'q1', by: 'Sam', words: 'Me.', answered: true },
  );

  const by = writtenBy(effective(t.consultation.events.value));

  expect(by.mark('tiny', 'sleep')?.id).toBe('e1');
  expect(by.offer('tiny', 'go')?.id).toBe('e2');
  expect(by.question('q1')?.id).toBe('e3');
  expect(by.answer('q1')?.id).toBe('e5');
  expect(by.answer('q2')).toBeUndefined();
});
