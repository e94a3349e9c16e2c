import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../lib/consultation/event-schema';
import { effective, sharedState } from '../../../lib/consultation/state';
import { takenBack } from '../../../lib/plan/taken-back';
import { hour, talk } from '../../support/builders';

describe('what is done with the record beside the panel', () => {
  it('is kept in the plan, oldest first, with who and when', () => {
    const { consultation, clock, plan } = talk({ who: 'clinician' });
    consultation.add('tiny', { kind: 'sameWoman', because: 'page' });
    clock.pass(hour);
    consultation.add('tiny', { kind: 'entered', length: 'short', how: 'shortened' });

    expect(plan().recordDeeds).toMatchObject([
      { kind: 'sameWoman', because: 'page', who: 'clinician', at: '2026-11-24T10:00:00.000Z' },
      { kind: 'entered', length: 'short', how: 'shortened', at: '2026-11-24T11:00:00.000Z' },
    ]);
  });

  it('is no answer: undo takes back the answer before it, and leaves it', () => {
    const { consultation, plan } = talk();
    consultation.decision('tiny').weigh('rest', 'lot');
    consultation.add('tiny', { kind: 'entered', length: 'full', how: 'inserted' });
    consultation.add('tiny', { kind: 'sameWoman', because: 'tab' });

    consultation.undo();

    expect(consultation.decision('tiny').state.value.weights).toEqual({});
    expect(plan().recordDeeds.map(({ kind }) => kind)).toEqual(['entered', 'sameWoman']);
  });

  it('alone leaves nothing to undo', () => {
    const { consultation } = talk();

    consultation.add('tiny', { kind: 'sameWoman', because: 'unknown' });

    expect(consultation.canUndo.value).toBe(false);
  });

  it('can be marked as recorded in error, and then no longer counts', () => {
    const { consultation, plan } = talk();
    const { id } = consultation.add('tiny', { kind: 'sameWoman', because: 'page' });

    consultation.append({ pack: 'tiny', version: '1.2.3' }, { kind: 'corrected', event: id, why: 'It was another record.' });

    expect(plan().recordDeeds).toEqual([]);
  });
});

describe('a code for the data set', () => {
  it('is the one that was confirmed last, with the event that says so', () => {
    const { consultation, plan } = talk();
    consultation.add('tiny', { kind: 'coded', set: 'plannedSetting', code: '96' });
    const last = consultation.add('tiny', { kind: 'coded', set: 'plannedSetting', code: '02' });

    expect(plan().decisions[0]?.codes).toEqual({ plannedSetting: { code: '02', event: last } });
  });

  it('is gone when it is taken out, and back when that is undone', () => {
    const { consultation, plan } = talk();
    consultation.add('tiny', { kind: 'coded', set: 'planType', code: '06' });
    consultation.add('tiny', { kind: 'coded', set: 'planType', code: null });
    const without = plan().decisions[0]?.codes;

    consultation.undo();

    expect([without, plan().decisions[0]?.codes.planType?.code]).toEqual([{}, '06']);
  });
});

describe('the card on the door', () => {
  it('holds what was said last of each line, letter for letter', () => {
    const { consultation, plan } = talk();
    consultation.add('tiny', { kind: 'door', line: 'message', words: '  Say why\nfirst ' });
    consultation.add('tiny', { kind: 'door', line: 'with', words: 'Sam' });

    const said = plan().door.flatMap(({ line, said }) => (said ? [[line, said.words]] : []));
    expect(said).toEqual([
      ['message', '  Say why\nfirst '],
      ['with', 'Sam'],
    ]);
  });

  it('counts typing in one line as one saying, and another line as another', () => {
    const { consultation } = talk();
    consultation.add('tiny', { kind: 'door', line: 'with', words: 'S' });
    consultation.add('tiny', { kind: 'door', line: 'message', words: 'Knock' });
    consultation.add('tiny', { kind: 'door', line: 'with', words: 'Sam' });

    expect(consultation.events.value.map(({ continues }) => continues)).toEqual([undefined, undefined, 'e1']);
  });

  it('takes back what is cleared, so that it is not printed again', () => {
    const { consultation } = talk();
    const said = consultation.add('tiny', { kind: 'door', line: 'with', words: 'Sam' });
    consultation.add('tiny', { kind: 'door', line: 'with', words: '' });

    const events = consultation.events.value;
    expect(sharedState(effective(events), 'woman').door).toEqual({});
    expect(takenBack(events).has(said.id)).toBe(true);
  });
});

describe('what is read back of them', () => {
  const stamp = { id: 'e', at: '2026-11-24T10:00:00.000Z', who: 'clinician', pack: 'tiny', version: '1' };

  it.each([
    { kind: 'sameWoman', because: 'page' },
    { kind: 'entered', length: 'line', how: 'changed' },
    { kind: 'coded', set: 'planType', code: null },
    { kind: 'door', line: 'band', words: '' },
    { kind: 'conversation', field: 'capacity', words: 'Presumed.' },
  ])('takes $kind', (deed) => expect(parseEvent({ ...stamp, ...deed })).toEqual({ ...stamp, ...deed }));

  it.each([
    { kind: 'sameWoman', because: 'I say so' },
    { kind: 'sameWoman', because: 'page', title: 'A record' },
    { kind: 'entered', length: 'long', how: 'inserted' },
    { kind: 'coded', set: 'outcome', code: '01' },
    { kind: 'door', line: 'name', words: 'x' },
    { kind: 'conversation', field: 'signature', words: 'x' },
  ])('refuses $kind with what is not of it', (deed) => expect(parseEvent({ ...stamp, ...deed })).toBeUndefined());
});

describe('what a pack names', () => {
  const stamp = { id: 'e', at: '2026-11-24T10:00:00.000Z', who: 'woman', pack: 'tiny', version: '1.2.3' };
  const sentence = 'sleep. SIGNED OFF by two: “I want no blood”';

  it.each([
    { kind: 'reason', words: 'x', version: sentence },
    { kind: 'reason', words: 'x', pack: sentence },
    { kind: 'mark', row: sentence, on: true },
    { kind: 'standing', standing: 'decided', option: sentence },
    { kind: 'planB', ifThen: sentence, words: 'x' },
    { kind: 'offered', option: sentence, offered: false, why: '' },
    { kind: 'coded', set: 'planType', code: sentence },
    { kind: 'shown', stratum: 'first', options: ['go', sentence], rows: [] },
    { kind: 'question', question: 'q', words: 'x', about: sentence },
  ])('cannot say a sentence in a plan from elsewhere ($kind)', (deed) => {
    expect(parseEvent({ ...stamp, ...deed })).toBeUndefined();
  });
});
