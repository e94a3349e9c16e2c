import { expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { bareLines, bareText } from '../../../lib/export/bare-lines';
import { aidWords, talk } from '../../support/builders';

const deeds: readonly Deed[] = [
  { kind: 'about', prompt: 'hopes', words: 'A calm <b>room</b>\r\n' },
  { kind: 'reason', words: 'It is near' },
  { kind: 'planB', ifThen: 'full', words: 'I wait' },
  { kind: 'question', question: 'q1', words: 'Who comes?' },
  { kind: 'answer', question: 'q1', by: 'The midwife', words: 'She does', answered: true },
  { kind: 'conversation', field: 'next', words: 'We talk again' },
  { kind: 'offered', option: 'go', offered: false, why: 'It is closed' },
  { kind: 'door', line: 'band', words: 'Knock' },
  { kind: 'value', value: 'rest', weight: 'lot' },
  { kind: 'mark', row: 'sore', on: true },
];

it('tells everything that was said, letter for letter, and nothing of what was not', () => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);

  const lines = bareLines(t.plan(), aidWords);

  for (const said of [
    'A calm <b>room</b>\r\n',
    'It is near',
    'I wait',
    'Who comes?',
    'The midwife',
    'She does',
    'We talk again',
    'It is closed',
    'Knock',
  ])
    expect(lines.map(({ words }) => words)).toContain(said);
  expect(lines.every(({ words, about }) => words && about)).toBe(true);
  expect(bareText(t.plan(), aidWords)).toContain('What I hope for: “A calm <b>room</b>\r\n”');
});

it('tells where she stands, by the option she named', () => {
  const t = talk();
  t.consultation.add('tiny', { kind: 'standing', standing: 'leaning', option: 'go' });

  expect(bareText(t.plan(), aidWords)).toBe('A tiny choice: I am leaning one way: Go now');
});

it('has what was picked in no quotation marks: nobody wrote it', () => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  t.consultation.add('tiny', { kind: 'question', question: 'way.chances', words: aidWords.t('questions.way.chances') });

  const text = bareText(t.plan(), aidWords);

  expect(text).toContain('How I rest: A lot');
  expect(text).toContain('This matters to me: ');
  expect(text).toContain('My questions: “Who comes?”');
  expect(text).toContain('My questions: What are the chances of something I do not want?');
});

it('is empty where nothing was said', () => {
  expect(bareLines(talk().plan(), aidWords)).toEqual([]);
});
