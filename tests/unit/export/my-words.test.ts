import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { myWords } from '../../../lib/export/my-words';
import { aidWords, talk } from '../../support/builders';

const deeds: readonly Deed[] = [
  { kind: 'about', prompt: 'hopes', words: 'A calm <b>room</b>\r\n' },
  { kind: 'standing', standing: 'leaning', option: 'go' },
  { kind: 'reason', words: 'It is near' },
  { kind: 'planB', ifThen: 'full', words: 'I wait' },
  { kind: 'question', question: 'q1', words: 'Who comes?' },
  { kind: 'conversation', field: 'present', words: 'Sam' },
  { kind: 'conversation', field: 'sharing', words: 'NOT to be shown to her partner' },
  { kind: 'door', line: 'band', words: 'Knock' },
];

function copied(...said: readonly Deed[]): string {
  const t = talk();
  for (const deed of said) t.consultation.add('tiny', deed);
  return myWords(t.plan(), aidWords);
}

describe('her words, to be copied', () => {
  it('open as her plan, and close with what it is not', () => {
    const lines = copied(...deeds).split('\n\n');

    expect(lines[0]).toBe('My plan.');
    expect(lines.at(-1)).toBe(
      `I can change my mind at any time. This is not consent and not an order. ${aidWords.t('start.emergency')}`,
    );
  });

  it('hold everything that she said, in the first person', () => {
    const text = copied(...deeds);

    for (const said of [
      'What I hope for: “A calm <b>room</b>\r\n”',
      'A tiny choice: I am leaning one way: Go now',
      'Why, in my words: “It is near”',
      '“I wait”',
      'My questions: “Who comes?”',
      'Who was there: “Sam”',
      'Door card, Band at the top: “Knock”',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/\b(she|her)\b/i);
  });

  it('do not say who may see it, for they go home with her', () => {
    expect(copied(...deeds)).not.toContain('partner');
  });

  it('say so where nothing was said', () => {
    expect(copied()).toMatch(/^My plan\.\n\nNot recorded\n\nI can change my mind/);
  });
});
