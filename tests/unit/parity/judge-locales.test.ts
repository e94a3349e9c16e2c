import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LanguageEntry } from '../../../lib/languages';
import { aroundOf, isSimple } from '../../../lib/pack/language-of';
import { interfaceParts, judgeLocales } from '../../../scripts/judge-locales';
import { readLocaleArguments } from '../../../scripts/locales.mjs';
import { tinyPack, tinyWords, today } from '../../support/tiny-pack';

const root = resolve(import.meta.dirname, '../../..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-locales-'));
  mkdirSync(join(folder, 'packs', 'tiny'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  cpSync(join(root, 'locales', 'en-GB'), join(folder, 'locales', 'en-GB'), { recursive: true });
  write('packs/tiny/pack.json', tinyPack());
  write('packs/tiny/words.en-GB.json', tinyWords());
  listed([]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, value: unknown) => writeFileSync(join(folder, path), JSON.stringify(value));
const signature = { name: 'Ada Lane', role: 'midwife', on: today, statement: 'I read them.' };
const listed = (signOffs: object[]) =>
  write('locales/languages.json', [
    { locale: 'en-GB', name: 'English', english: 'English', dir: 'ltr', signOffs: [] },
    { locale: 'en-GB-simple', name: 'Easy words', english: 'Easy words', dir: 'ltr', simple: true, signOffs },
  ]);
const simple = (more: object = {}) =>
  write('packs/tiny/words.en-GB-simple.json', { ...tinyWords(), locale: 'en-GB-simple', ...more });
const verdict = (locale = 'en-GB-simple') =>
  judgeLocales({ packs: join(folder, 'packs'), locales: join(folder, 'locales'), today }).find((one) => one.locale === locale);

describe('what becomes of a language of a decision', () => {
  it('English is the source', () => {
    expect(verdict('en-GB')).toMatchObject({ pack: 'tiny', state: 'source', reasons: [] });
  });

  it('without words it is told that there are none', () => {
    expect(verdict()).toMatchObject({ state: 'none', reasons: [{ what: 'is missing' }] });
  });

  it('with words that are complete it is a draft', () => {
    simple();

    expect(verdict()).toMatchObject({ state: 'draft', reasons: [] });
  });

  it('with words that a person has signed, of this version, it is offered', () => {
    simple({ signOffs: [{ ...signature, version: '1.2.3' }] });

    expect(verdict()).toMatchObject({ state: 'offered', reasons: [] });
  });

  it('with a signature of another version it is refused', () => {
    simple({ signOffs: [{ ...signature, version: '1.2.2' }] });

    expect(verdict()).toMatchObject({ state: 'refused', reasons: [{ rule: 'words-sign-off' }] });
  });

  it('is refused for each reason, told by where it stands', () => {
    const { question: _, ...words } = tinyWords();
    write('packs/tiny/words.en-GB-simple.json', { ...words, locale: 'en-GB-simple', lead: 'You may say no 2 times.' });

    const { state, reasons = [] } = verdict() ?? {};

    expect(state).toBe('refused');
    expect(reasons.map(({ where, what }) => `${where} ${what}`).join('\n')).toMatch(/question is missing/);
  });

  it('is refused where words of the interface are missing', () => {
    write('locales/languages.json', [
      { locale: 'en-GB', name: 'English', english: 'English', dir: 'ltr', signOffs: [] },
      { locale: 'cy', name: 'Cymraeg', english: 'Welsh', dir: 'ltr', signOffs: [] },
    ]);
    write('packs/tiny/words.cy.json', { ...tinyWords(), locale: 'cy' });

    const { state, reasons = [] } = verdict('cy') ?? {};

    expect(state).toBe('refused');
    expect(reasons.filter(({ rule }) => rule === 'same-texts').map(({ where }) => where)).toEqual(
      interfaceParts.map((part) => `locales/cy/${part}.json`),
    );
    // And the words of the pack stayed English.
    expect(reasons.some(({ rule }) => rule === 'translated')).toBe(true);
  });

  it('is refused where it could not say that it is a draft', () => {
    write('locales/languages.json', [
      { locale: 'en-GB', name: 'English', english: 'English', dir: 'ltr', signOffs: [] },
      { locale: 'cy', name: 'Cymraeg', english: 'Welsh', dir: 'ltr', signOffs: [] },
    ]);
    mkdirSync(join(folder, 'locales', 'cy'));
    write('locales/cy/more.json', { 'head.close': 'Cau' });

    expect(verdict('cy')?.reasons.find(({ rule }) => rule === 'draft-said')?.where).toBe('locales/cy/more.json › language.draft');
  });

  it('does not change for a fault that English has too', () => {
    const pack = tinyPack();
    for (const option of pack.options) option.kind = 'course';
    write('packs/tiny/pack.json', pack);
    simple();

    expect(verdict()).toMatchObject({ state: 'draft', reasons: [] });
  });
});

describe('npm run locales', () => {
  it('takes what it knows, and says what it takes', () => {
    expect(readLocaleArguments(['--locale', 'cy', '--json'])).toMatchObject({ locale: 'cy', json: true, all: false });
    expect(() => readLocaleArguments(['--nothing'])).toThrow(/npm run locales -- takes/);
  });
});

it('every language that has words of a decision is complete', () => {
  const refused = judgeLocales({ today: '2026-12-01' }).filter(({ state }) => state === 'refused');

  expect(refused.map(({ locale, pack, reasons }) => `${locale} ${pack}: ${reasons.length}, first ${reasons[0]?.where}`)).toEqual(
    [],
  );
  // Every text of every decision in every language: seconds by itself, and longer where the machine is shared.
}, 120_000);

it('what `languages.json` calls easy words is what their tag ends with', () => {
  const entries: LanguageEntry[] = JSON.parse(readFileSync(join(root, 'locales', 'languages.json'), 'utf8'));

  expect(entries.some(({ simple }) => simple)).toBe(true);
  expect(entries.filter(({ simple = false, locale }) => simple !== isSimple(locale))).toEqual([]);
  expect([isSimple('en-GB-simple'), isSimple('en-GB'), aroundOf('en-GB-simple'), aroundOf('cy')]).toEqual([
    true,
    false,
    'en-GB',
    'cy',
  ]);
});
