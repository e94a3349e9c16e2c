import { describe, expect, it } from 'vitest';
import type { Event } from '../../../lib/consultation/event-schema';
import type { Practice } from '../../../lib/practice/practice';
import { isAllPractice, isPractice, practiceNames } from '../../../lib/practice/practice-mark';
import { parsePractice } from '../../../lib/practice/practice-schema';

const at = '2026-12-01T10:00:00.000Z';
let next = 0;
const newName = practiceNames(() => `n${next++}`);
const said = (id: string): Event => ({ id, at, who: 'woman', pack: 'a', version: '0.1.0', kind: 'undone', event: 'x' });
const practice: Practice = {
  id: newName(),
  case: { id: 'a-case', version: '0.1.0' },
  pack: 'place-of-birth',
  began: at,
  ended: null,
  events: [said(newName())],
  looks: [{ at, view: 'compare', options: ['home'], rows: [], frames: false }],
  sheets: [{ by: 'woman', marks: { saidThereIsAChoice: 'partly' } }],
  debrief: { well: ['gaveBothFrames'], next: null },
};

describe('what was said in practice', () => {
  it('has it in the name of the plan and of every event, and cannot lose it', () => {
    expect(isPractice({ plan: newName(), events: [] })).toBe(true);
    expect(isPractice({ plan: 'one', events: [said('b'), said(newName())] })).toBe(true);
    expect(isPractice({ plan: 'one', events: [said('b')] })).toBe(false);
  });

  it.each(['Practice-1', 'PRACTICE-1', 'practice_1', 'practice', 'practice1', ' practice-1'])(
    'has it also where somebody has written it as %j',
    (id) => {
      expect(isPractice({ plan: id, events: [] })).toBe(true);
      expect(isPractice({ plan: 'one', events: [said(id)] })).toBe(true);
    },
  );

  it('is for the classroom only where all of it was', () => {
    expect(isAllPractice({ plan: newName(), events: [said(newName()), said(newName())] })).toBe(true);
    expect(isAllPractice({ plan: newName(), events: [said(newName()), said('b')] })).toBe(false);
    expect(isAllPractice({ plan: 'one', events: [said(newName())] })).toBe(false);
  });

  it('is read back from its store as it was', () => {
    expect(parsePractice(structuredClone(practice))).toEqual(practice);
  });

  it.each([
    ['a real event', { events: [...practice.events, said('real')] }],
    ['the name of a real plan', { id: 'real' }],
    ['words in a sheet', { sheets: [{ by: 'woman', marks: { saidThereIsAChoice: 'she cried' } }] }],
    ['words in the debrief', { debrief: { well: [], next: 'ring Fatima' } }],
    ['something else', { notes: 'Fatima' }],
  ])('is not read with %s in it', (_title, wrong) => {
    expect(parsePractice({ ...practice, ...wrong })).toBeUndefined();
  });
});
