import { expect, it } from 'vitest';
import { areWordsSigned } from '../../lib/are-words-signed';
import { isDraft } from '../../lib/is-draft';

const signOffs = [{ name: 'Ada Lane', role: 'midwife', on: '2026-12-01', statement: 'I read them.' }];

it.each([
  ['English', { locale: 'en-GB', signOffs: [] }, false, false],
  ['a language of which nothing is signed', { locale: 'pl', signOffs: [] }, false, true],
  ['one of which the interface alone is signed', { locale: 'pl', signOffs }, false, true],
  ['one of which the words alone are signed', { locale: 'pl', signOffs: [] }, true, true],
  ['one of which both are signed', { locale: 'pl', signOffs }, true, false],
  ['one whose interface is signed, with no decision open', { locale: 'pl', signOffs }, undefined, false],
  ['easy words that nobody signed', { locale: 'en-GB-simple', simple: true as const, signOffs }, false, true],
  ['easy words whose words are signed', { locale: 'en-GB-simple', simple: true as const, signOffs: [] }, true, false],
])('%s is a draft or not', (_, entry, signed, draft) => {
  expect(isDraft(entry, signed)).toBe(draft);
});

it('a signature is of one version', () => {
  expect(areWordsSigned([{ version: '1.0.0' }], '1.0.0')).toBe(true);
  expect(areWordsSigned([{ version: '1.0.0' }], '1.0.1')).toBe(false);
  expect(areWordsSigned(undefined, '1.0.0')).toBe(false);
});
