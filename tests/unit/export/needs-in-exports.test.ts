import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { myWords } from '../../../lib/export/my-words';
import { recordNote } from '../../../lib/export/record-note';
import { threadWords } from '../../../lib/export/thread-words';
import { aidWords, talk } from '../../support/builders';
import { planPaperText } from '../../support/plan-paper-text';

const planAfter = (...deeds: readonly Deed[]) => {
  const t = talk({ who: 'clinician' });
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return t.plan();
};
const noteAfter = (length: 'full' | 'short' | 'line', ...deeds: readonly Deed[]) =>
  recordNote(planAfter(...deeds), aidWords, { length, ascii: false, version: '1' }).text;

const needed: Deed[] = [
  { kind: 'need', need: 'speak', ways: ['ur'], words: '' },
  { kind: 'need', need: 'interpreter', ways: ['yes'], words: '' },
];
const rest: Deed[] = [
  { kind: 'standing', standing: 'leaning', option: 'go' },
  { kind: 'about', prompt: 'hopes', words: 'Quiet.' },
  { kind: 'conversation', field: 'present', words: 'Sam' },
];
/** What an older version asked for, before there were needs. */
const older: Deed[] = [
  { kind: 'about', prompt: 'talk', words: 'In Urdu.' },
  { kind: 'conversation', field: 'interpreter', words: 'Ms Khan' },
];

describe('her needs', () => {
  it.each(['full', 'short', 'line'] as const)('stand before everything else that was said in the %s note', (length) => {
    const note = noteAfter(length, ...rest, ...needed);

    const [needs, ...others] = ['Urdu', 'leaning to go now', ...(length === 'line' ? [] : ['Quiet.', 'Sam'])].map((said) =>
      note.indexOf(said),
    );
    expect(needs).toBeGreaterThan(0);
    expect(others.every((at) => at > (needs ?? 0))).toBe(true);
  });

  it.each(['full', 'short', 'line'] as const)('of an older plan stand there too in the %s note', (length) => {
    const note = noteAfter(length, ...rest, ...older);

    expect(note.indexOf('In Urdu.')).toBeGreaterThan(0);
    expect(note.indexOf('In Urdu.')).toBeLessThan(note.indexOf('leaning to go now'));
    expect(note.indexOf('Ms Khan')).toBeLessThan(note.indexOf('leaning to go now'));
  });

  it.each(['full', 'short', 'line'] as const)('are said to be not recorded in the %s note where nobody said any', (length) => {
    const note = noteAfter(length, ...rest);

    expect(note).toContain('Needs: not recorded');
    expect(note).not.toMatch(/needs: none|no needs/i);
  });

  it('stand first in her own text and on her paper, and those that she did not say are named', () => {
    const plan = planAfter(...rest, ...needed);
    const paper = planPaperText(plan, aidWords);

    expect(myWords(plan, aidWords)).toMatch(/^.*\n\nThe language I want to speak: Urdu\n\nAn interpreter: Wanted\n\n/);
    expect(paper.indexOf('The language I want to speak')).toBeLessThan(paper.indexOf('What matters to me'));
    expect(paper).toMatch(/Not recorded: The language I want to read,.* and What helps when you talk with me/);
    expect(paper).not.toContain('Somebody I do not want as my interpreter');
  });

  it('are told in the thread with what was picked and what was written, and say where one was cleared', () => {
    const t = talk();
    const tell = (deed: Deed) => {
      const event = t.consultation.add('tiny', deed);
      return threadWords(event, { byId: new Map(), packs: t.consultation.packs.value, plan: t.plan() }, aidWords);
    };

    expect(tell({ kind: 'need', need: 'format', ways: ['large', 'easy'], words: '' })).toEqual({
      about: 'How I want to be given information',
      said: 'Large print; Easy Read',
      hers: true,
    });
    expect(tell({ kind: 'need', need: 'format', ways: [], words: '' })).toMatchObject({ words: '' });
    expect(tell({ kind: 'needStep', step: 'booked', state: 'yes', on: '2026-12-02', words: 'Sam' })).toEqual({
      about: 'Interpreter booked',
      said: 'Yes; for 2 December 2026',
      words: 'Sam',
    });
  });
});

describe('an interpreter who was there', () => {
  const hopes: Deed = { kind: 'about', prompt: 'hopes', words: 'Quiet.' };
  const present = (state: string): Deed => ({ kind: 'needStep', step: 'present', state, on: null, words: '' });

  it.each(['inRoom', 'phone', 'video'])('is said with her words: %s', (state) => {
    expect(noteAfter('full', hopes, present(state))).toContain('told through an interpreter');
  });

  it('is not, where somebody says that there was none, whatever the line of the conversation says', () => {
    const line: Deed = { kind: 'conversation', field: 'interpreter', words: 'Booked Ms Khan, who did not come.' };

    expect(noteAfter('full', hopes, line)).toContain('told through an interpreter');
    expect(noteAfter('full', hopes, line, present('no'))).not.toContain('told through an interpreter');
  });
});
