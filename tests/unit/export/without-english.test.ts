import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { recordNote } from '../../../lib/export/record-note';
import { aidWords, talk } from '../../support/builders';

const lengths = ['full', 'short', 'line'] as const;
const note = (length: (typeof lengths)[number], words: string, before: readonly Deed[] = [], english?: string) => {
  const t = talk();
  t.consultation.add('tiny', { kind: 'about', prompt: 'home', words: 'First.' });
  for (const deed of before) t.consultation.add('tiny', deed);
  const said = t.consultation.add('tiny', { kind: 'about', prompt: 'talk', words });
  if (english) t.consultation.add('tiny', { kind: 'english', event: said.id, by: 'interpreter', words: english });
  return recordNote(t.plan(), aidWords, { length, ascii: false, version: '1' }).text;
};
const inPolish: Deed = { kind: 'language', locale: 'pl', draft: true, beside: null };

describe.each(lengths)('words of hers in another language, in the %s note', (length) => {
  it('have their English beside them, with whose it is', () => {
    const text = note(length, 'آہستہ', [], 'Slowly');
    expect(text).toContain('An interpretation in English, by: an interpreter');
    expect(text).toContain('“Slowly”');
    expect(text).not.toContain('English: not given');
  });

  it('say that it is missing, by their letters or by the language of the screen', () => {
    expect(note(length, 'آہستہ')).toContain('English: not given');
    expect(note(length, 'powoli', [inPolish])).toContain('English: not given');
  });

  it('say nothing of it where they are in English', () => {
    expect(note(length, 'Slowly.')).not.toContain('English: not given');
  });
});
