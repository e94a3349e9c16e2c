import { describe, expect, it } from 'vitest';
import type { Deed, Event } from '../../../lib/consultation/event-schema';
import { type Counted, changeFrom, tallyOf } from '../../../lib/counts/tally';

const packs = [
  {
    id: 'induction',
    options: [
      { id: 'now', kind: 'course' },
      { id: 'later', kind: 'wait' },
    ],
  },
] as unknown as Counted['packs'];
const event = (deed: Deed): Event =>
  ({ id: 'x', at: '2026-12-01T10:00:00.000Z', who: 'woman', pack: 'induction', version: '0.1.0', ...deed }) as Event;
const tally = (...deeds: Deed[]) => tallyOf({ events: deeds.map(event), packs, given: false });
const shown = (...options: string[]): Deed => ({ kind: 'shown', stratum: 'all', options, rows: [] });
const interpreter: Deed = { kind: 'need', need: 'interpreter', ways: ['yes'], words: '' };
const present = (state: string): Deed => ({ kind: 'needStep', step: 'present', state, on: null, words: '' });

describe('one conversation, counted', () => {
  it.each<[string, Deed[]]>([
    ['nothing', []],
    ['the language', [{ kind: 'language', locale: 'so', draft: true, beside: null }]],
    [
      'who writes and what the plan is called',
      [
        { kind: 'speaker', who: 'clinician' },
        { kind: 'label', words: 'Room 2' },
      ],
    ],
    ['what the aid put side by side by itself', [{ kind: 'compare', options: ['now', 'later'] }]],
    ['that the record is hers', [{ kind: 'sameWoman', because: 'page' }]],
  ])('is nothing where a decision came onto the screen and %s was recorded', (_, deeds) => {
    const { conversations, said } = tallyOf({ events: deeds.map(event), packs, given: true });
    expect([...Object.values(conversations), said.size]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is one as soon as something was said, and as soon as options were compared', () => {
    expect(tally({ kind: 'about', prompt: 'hopes', words: 'At home.' }).conversations.opened).toBe(1);
    expect(tally(shown('now')).conversations.opened).toBe(1);
  });

  it('counts each thing once, however often it was done', () => {
    const { conversations } = tally(shown('now', 'later'), shown('later', 'now'), shown('now'));
    expect(conversations).toEqual({ opened: 1, compared: 1, waiting: 1, planB: 0, given: 0 });
  });

  it('does not count waiting as shown where it was not on the screen', () => {
    expect(tally(shown('now')).conversations).toMatchObject({ compared: 1, waiting: 0 });
  });

  it('counts a plan B that has words, and not one that was emptied', () => {
    const planB = (words: string): Deed => ({ kind: 'planB', ifThen: 'a', words });
    expect(tally(planB('Stay with me.')).conversations.planB).toBe(1);
    expect(tally(planB(' ')).conversations.planB).toBe(0);
  });

  it('counts her language, also where English followed, and English never', () => {
    const language = (locale: string): Deed => ({ kind: 'language', locale, draft: true, beside: null });
    expect([...tally(shown('now'), language('so'), language('en-GB')).said]).toEqual(['language.so']);
    expect([...tally().said]).toEqual([]);
    expect([...tally(shown('now'), language('en-GB-simple')).said]).toEqual(['language.en-GB-simple']);
  });

  it('moves from absent to present when the interpreter comes, and is one all the time', () => {
    const before = tally(interpreter);
    const now = tally(interpreter, present('phone'));
    expect([...before.said]).toContain('interpreter.absent');
    expect(changeFrom(before, now)).toEqual({
      conversations: {},
      said: { 'interpreter.present': 1, 'interpreter.absent': -1 },
    });
    expect([...tally(interpreter, present('no')).said]).toContain('interpreter.absent');
  });

  it('changes nothing where nothing new was done', () => {
    expect(changeFrom(tally(shown('now')), tally(shown('now'), shown('now')))).toBeUndefined();
  });
});
