import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parsePack } from '../../../lib/pack/parse-pack';
import { placeholdersOf } from '../../../lib/parity/bare';
import { saidTexts } from '../../../lib/parity/said-texts';
import { problemLine } from '../../../lib/problem';
import { interfaceWords, languageEntries, packLocales, packWords } from '../../../scripts/languages';
import { madeText, testEntries } from '../../../scripts/test-languages';
import { packsToday } from '../../support/builders';
import { releasedPacks } from '../../support/released-packs';

afterEach(() => void vi.unstubAllEnvs());

const root = resolve(import.meta.dirname, '../../..');
const locales = testEntries.map(({ locale }) => locale);
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const ids = releasedPacks().map(({ pack }) => pack.id);

describe.each(locales)('the test language %s', (locale) => {
  it('is longer than English, in brackets, and has no letter of English left', () => {
    const text = madeText('Ask your midwife about it.', locale);

    expect(text).toMatch(/^\[.*\]$/);
    expect(text.length).toBeGreaterThan(1.4 * 'Ask your midwife about it.'.length);
    expect(text).not.toMatch(/[A-Za-z]/);
  });

  it('keeps placeholders and the names of files', () => {
    const text = madeText('Choose {n} of {rate.exact}: pack.json.', locale);

    expect(text).toContain('{n}');
    expect(text).toContain('{rate.exact}');
    expect(text).toContain('pack.json');
  });

  it.each(ids)('says everything of the pack %s, and the pack opens', (id) => {
    const folder = join(root, 'packs', id);
    const words = packWords(folder, locale);
    const parsed = parsePack({
      name: id,
      figures: readFileSync(join(folder, 'pack.json'), 'utf8'),
      words,
      english: packWords(folder, 'en-GB'),
      locale,
      today: packsToday,
      hash,
    });

    expect(parsed.ok ? [] : parsed.problems.map(problemLine)).toEqual([]);
    for (const { forms } of saidTexts(JSON.parse(words)).values())
      for (const text of forms.values()) expect(text.replace(/\{[^}]*\}|\w+(?:\.\w+)+/g, '')).toMatch(/^\[[^A-Za-z]*\]$/);
  });

  it('has every text of the interface, with its placeholders and every plural form of the language', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const half of ['first', 'rest'] as const) {
      const [made, english] = [saidTexts(interfaceWords(locale, half)), saidTexts(interfaceWords('en-GB', half))];
      expect([...made.keys()]).toEqual([...english.keys()]);
      for (const [key, { forms }] of made) {
        if (!forms.has('')) expect([...forms.keys()].sort()).toEqual([...needed].sort());
        const plain = (from: ReadonlyMap<string, string>) => from.get('') ?? from.get('other') ?? '';
        expect(placeholdersOf(plain(forms))).toEqual(placeholdersOf(plain(english.get(key)?.forms ?? new Map())));
      }
    }
  });

  // All languages are held against English twice: ten seconds on a machine that does nothing else.
  it('is in a build for tests, and in no other', { timeout: 180_000 }, () => {
    const [pack = ''] = readdirSync(join(root, 'packs')).filter((name) => ids.includes(name));
    const folder = join(root, 'packs', pack);
    vi.stubEnv('EVENHAND_TEST_LANGUAGES', '1');
    expect(packLocales(folder)).toContain(locale);
    expect(languageEntries().map((one) => one.locale)).toContain(locale);

    vi.stubEnv('EVENHAND_TEST_LANGUAGES', '');
    expect(packLocales(folder)).not.toContain(locale);
    expect(languageEntries().map((one) => one.locale)).not.toContain(locale);
  });
});

it('the mirrored test language is written from right to left', () => {
  expect(madeText('Start', 'ar-XB')).toMatch(/^\[\p{Script=Arabic}+ \p{Script=Arabic}+\]$/u);
});
