import { describe, expect, it } from 'vitest';
import type { Deed, Event } from '../../../lib/consultation/event-schema';
import { hour, minute, talk } from '../../support/builders';

const hopes = (words: string): Deed => ({ kind: 'about', prompt: 'hopes', words });

describe('what is said', () => {
  it('is appended with who, when, and the version of the pack that was on the screen', () => {
    const { consultation, clock } = talk({ who: 'clinician' });
    clock.pass(minute);

    consultation.add('tiny', hopes('Quiet.'));

    expect(consultation.events.value).toEqual([
      {
        id: 'e1',
        at: '2026-11-24T10:01:00.000Z',
        who: 'clinician',
        pack: 'tiny',
        version: '1.2.3',
        kind: 'about',
        prompt: 'hopes',
        words: 'Quiet.',
      },
    ]);
  });

  it('changes nothing that was said before', () => {
    const { consultation } = talk();
    consultation.add('tiny', hopes('Quiet.'));
    const before = consultation.events.value;
    const copy = structuredClone(before);

    consultation.add('tiny', hopes('Loud.'));
    consultation.undo();

    expect(before).toEqual(copy);
    expect(consultation.events.value.slice(0, 1)).toEqual(copy);
  });

  it('carries the weeks of pregnancy from the moment they are told', () => {
    const { consultation } = talk();

    consultation.add('tiny', hopes('Quiet.'));
    consultation.add('tiny', { kind: 'gestation', weeks: 36 });
    consultation.add('tiny', hopes('Loud.'));
    consultation.add('tiny', { kind: 'gestation', weeks: null });
    consultation.add('tiny', hopes('Both.'));

    expect(consultation.events.value.map(({ gestation }) => gestation)).toEqual([undefined, undefined, 36, 36, undefined]);
  });

  it('is said by whoever holds the device', () => {
    const { consultation } = talk();

    consultation.add('tiny', { kind: 'speaker', who: 'supporter' });
    consultation.add('tiny', hopes('Quiet.'));

    expect(consultation.events.value.map(({ who }) => who)).toEqual(['supporter', 'supporter']);
  });

  it('cannot be about a decision that is not part of the consultation', () => {
    const { consultation } = talk();

    expect(() => consultation.add('lost', hopes('Quiet.'))).toThrow('no pack lost in this consultation');
    expect(() => consultation.decision('lost')).toThrow('no pack lost in this consultation');
    expect(consultation.events.value).toEqual([]);
  });
});

describe('a saying goes on', () => {
  /** Says two things, so much time apart; which earlier event does the second one go on with? */
  const goesOn = (milliseconds: number, second: Deed = hopes('Quiet, and dark.'), between: () => void = () => {}, t = talk()) => {
    t.consultation.add('tiny', hopes('Quiet.'));
    t.clock.pass(milliseconds);
    between();
    return t.consultation.add('tiny', second).continues;
  };

  it('with the words before it, for ten minutes', () => {
    expect(goesOn(0)).toBe('e1');
    expect(goesOn(10 * minute)).toBe('e1');
  });

  it('no longer than ten minutes', () => {
    expect(goesOn(10 * minute + 1)).toBeUndefined();
  });

  it('for ten minutes after each pause, not after the first', () => {
    const t = talk();

    const all = ['a', 'ab', 'abc'].map((words) => {
      t.clock.pass(9 * minute);
      return t.consultation.add('tiny', hopes(words)).continues;
    });

    expect(all).toEqual([undefined, 'e1', 'e2']);
  });

  it.each<[string, Deed]>([
    ['another prompt', { kind: 'about', prompt: 'worries', words: 'Noise.' }],
    ['another field', { kind: 'conversation', field: 'present', words: 'Sam' }],
    ['a choice, which is not typed', { kind: 'standing', standing: 'unsure', option: null }],
  ])('not with %s', (_, second) => {
    expect(goesOn(0, second)).toBeUndefined();
  });

  it('not when somebody else speaks', () => {
    const t = talk();
    const between = () => void t.consultation.add('tiny', { kind: 'speaker', who: 'clinician' });

    expect(goesOn(minute, hopes('She hopes for quiet.'), between, t)).toBeUndefined();
  });

  it('not with words that were taken back', () => {
    const t = talk();

    expect(goesOn(minute, hopes('Dark.'), () => t.consultation.undo(), t)).toBeUndefined();
  });
});

describe('another plan', () => {
  it('takes the place of this one, with its name and its events', () => {
    const { consultation } = talk({ plan: 'mine' });
    consultation.add('tiny', hopes('Mine.'));
    const [first] = consultation.events.value as [Event];
    const theirs: Event = { ...first, id: 'x1', kind: 'about', prompt: 'hopes', words: 'Theirs.' };

    consultation.turnTo('theirs', [theirs]);

    expect(consultation.plan.value).toBe('theirs');
    expect(consultation.events.value).toEqual([theirs]);
    expect(consultation.shared.value.about.hopes?.words).toBe('Theirs.');
  });

  it('leaves nothing of this one behind', () => {
    const { consultation } = talk();
    const decision = consultation.decision('tiny');
    decision.pickStratum('first');
    decision.compare(['go', 'other']);
    decision.stand('decided', 'go');
    consultation.add('tiny', { kind: 'speaker', who: 'clinician' });

    consultation.turnTo('new', []);

    expect(decision.state.value).toMatchObject({ stratum: undefined, compared: {}, standings: {} });
    expect(consultation.shared.value).toMatchObject({ who: 'woman', about: {}, questions: [] });
    expect(consultation.canUndo.value).toBe(false);
  });
});

describe('what is told of a day to come', () => {
  /** A file that was forged, or a clock that was ahead. */
  const ahead = { at: '2026-11-24T15:00:00.000Z', pack: 'tiny', version: '1' } as const;
  const told: Event[] = [
    { ...ahead, id: 'x1', who: 'woman', kind: 'speaker' },
    { ...ahead, id: 'x2', who: 'woman', kind: 'gestation', weeks: 36 },
  ];

  it('says nothing of who is writing now, nor of the weeks', () => {
    const { consultation } = talk({ who: 'clinician', events: told });

    const event = consultation.add('tiny', hopes('Quiet.'));

    expect([event.who, 'gestation' in event, consultation.writer()]).toEqual(['clinician', false, 'clinician']);
  });

  it('does once that time has come', () => {
    const { consultation, clock } = talk({ who: 'clinician', events: told });
    clock.pass(6 * hour);

    expect(consultation.add('tiny', hopes('Quiet.'))).toMatchObject({ who: 'woman', gestation: 36 });
    clock.pass(12 * hour);
    expect(consultation.writer()).toBe('clinician');
  });
});
