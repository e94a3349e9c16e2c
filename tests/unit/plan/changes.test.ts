import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { lastSitting } from '../../../lib/plan/changes';
import { hour, talk } from '../../support/builders';
import { parted } from '../../support/every-kind';

/** Two sittings, so much time apart, and what changed between them. */
const sittings = (first: Deed[], then: Deed[], apart = 24 * hour) => {
  const t = talk();
  for (const deed of first) t.consultation.add('tiny', deed);
  t.clock.pass(apart);
  for (const deed of then) t.consultation.add('tiny', deed);
  return t;
};
const changed = (first: Deed[], then: Deed[], apart?: number) =>
  sittings(first, then, apart)
    .plan()
    .changes.map(({ kind, before, after }) => ({ kind, before, after }));

const hopes = (words: string): Deed => ({ kind: 'about', prompt: 'hopes', words });
const stand = (standing: 'decided' | 'unsure', option: string | null): Deed => ({ kind: 'standing', standing, option });
const open = { words: 'Who?', by: '', answer: '', answered: false };
const look: Deed = { kind: 'first', on: true };

describe('what changed since the last sitting', () => {
  it.each<[string, Deed[], Deed[], object]>([
    ['her words', [hopes('Quiet.')], [hopes('Loud.')], { kind: 'about', before: 'Quiet.', after: 'Loud.' }],
    ['words that are new', [look], [hopes('Loud.')], { kind: 'about', before: undefined, after: 'Loud.' }],
    [
      'where she stands',
      [stand('unsure', null)],
      [stand('decided', 'go')],
      { kind: 'standing', before: { standing: 'unsure', option: null }, after: { standing: 'decided', option: 'go' } },
    ],
    [
      'her reason',
      [{ kind: 'reason', words: 'Near.' }],
      [{ kind: 'reason', words: 'Far.' }],
      { kind: 'reason', before: 'Near.', after: 'Far.' },
    ],
    [
      'her group',
      [{ kind: 'stratum', stratum: 'first' }],
      [{ kind: 'stratum', stratum: 'later' }],
      { kind: 'stratum', before: 'first', after: 'later' },
    ],
    ['a weight', [look], [{ kind: 'value', value: 'rest', weight: 'lot' }], { kind: 'value', before: undefined, after: 'lot' }],
    [
      'a plan B',
      [{ kind: 'planB', ifThen: 'full', words: 'Home.' }],
      [{ kind: 'planB', ifThen: 'full', words: 'Ward.' }],
      { kind: 'planB', before: 'Home.', after: 'Ward.' },
    ],
    [
      'an answer to a question',
      [{ kind: 'question', question: 'q1', words: 'Who?' }],
      [{ kind: 'answer', question: 'q1', by: '', words: 'Sam.', answered: true }],
      { kind: 'question', before: open, after: { ...open, answer: 'Sam.', answered: true } },
    ],
    [
      'what was said in the conversation',
      [{ kind: 'conversation', field: 'next', words: 'Call.' }],
      [{ kind: 'conversation', field: 'next', words: 'Visit.' }],
      { kind: 'conversation', before: 'Call.', after: 'Visit.' },
    ],
    [
      'what was offered',
      [look],
      [{ kind: 'offered', option: 'go', offered: false, why: 'Closed.' }],
      { kind: 'offered', before: undefined, after: { offered: false, why: 'Closed.' } },
    ],
  ])('is %s', (_, first, then, change) => {
    expect(changed(first, then)).toEqual([change]);
  });

  it.each<[string, Deed[], Deed[]]>([
    ['words', [hopes('I am afraid of him.')], [hopes('')]],
    ['a question', [{ kind: 'question', question: 'q1', words: 'Who?' }], [{ kind: 'question', question: 'q1', words: '' }]],
  ])('is not %s that were taken back: they are not printed again', (_, first, then) => {
    expect(changed(first, then)).toEqual([]);
  });

  it('is nothing when what was said is said again', () => {
    expect(changed([hopes('Quiet.'), stand('decided', 'go')], [hopes('Quiet.'), stand('decided', 'go')])).toEqual([]);
  });

  it('is nothing when it was changed and changed back', () => {
    expect(changed([hopes('Quiet.')], [hopes('Loud.'), hopes('Quiet.')])).toEqual([]);
  });

  it('is nothing in a first sitting, and the plan says that it is the first', () => {
    const t = talk();
    t.consultation.add('tiny', hopes('Quiet.'));
    t.clock.pass(hour);
    t.consultation.add('tiny', hopes('Loud.'));

    expect(t.plan()).toMatchObject({ changes: [], firstTime: true });
    expect(sittings([look], [look]).plan()).toMatchObject({ changes: [], firstTime: false });
  });

  it('is what an undoing of an earlier answer gave back', () => {
    const t = sittings([hopes('Quiet.'), stand('decided', 'go')], [{ kind: 'undone', event: 'e2' }]);

    expect(t.plan().changes).toMatchObject([{ kind: 'standing', before: { standing: 'decided' }, after: undefined }]);
  });
});

it('what changed in a decision of several parts is told of each part by itself', () => {
  const t = talk({ packs: [parted] });
  const decision = t.consultation.decision('tiny');
  decision.stand('unsure', null, 'how');
  decision.stand('leaning', 'wait', 'after');
  t.clock.pass(24 * hour);

  decision.stand('decided', 'wait', 'how');

  expect(t.plan().changes).toMatchObject([
    { kind: 'standing', part: { id: 'how' }, before: { standing: 'unsure' }, after: { standing: 'decided', option: 'wait' } },
  ]);
});

describe('a sitting', () => {
  const events = (first: Deed[], then: Deed[], apart: number) => sittings(first, then, apart).consultation.events.value;

  it.each([
    ['goes on for two hours of silence', 2 * hour, 0],
    ['ends after that', 2 * hour + 1, 1],
  ])('%s', (_, apart, before) => {
    expect(lastSitting(events([look], [look, look], apart))).toBe(before);
  });

  it('is the latest of several', () => {
    const t = sittings([look], [look, look]);
    t.clock.pass(3 * hour);
    t.consultation.add('tiny', look);

    expect(lastSitting(t.consultation.events.value)).toBe(3);
  });

  it('is not there before anything was said', () => {
    expect(lastSitting([])).toBe(0);
  });
});
