import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dirOf } from '../../../lib/double/dir-of';
import { sentence } from '../../../lib/export/row-words';
import type { LanguageEntry } from '../../../lib/languages';
import { languageDataOf } from '../../../lib/parity/language-data-of';
import { scriptFits } from '../../../lib/speech/script-fits';
import invitations from '../../../locales/invitations.json';
import listed from '../../../locales/languages.json';
import { testEntries } from '../../../scripts/test-languages';

const root = resolve(import.meta.dirname, '../../..');
const entries = listed as LanguageEntry[];
const [, section = ''] =
  /\n## A new language\n([\s\S]*?)\n## /.exec(readFileSync(resolve(root, 'docs/languages.md'), 'utf8')) ?? [];

describe('a language of the list', () => {
  it.each([...entries, ...testEntries])('$locale is written the same way wherever that is said', ({ locale, dir }) => {
    expect(dirOf(locale)).toBe(dir);
  });

  it.each(entries)('$locale is read aloud in its own script, and in no other', ({ locale, name }) => {
    expect(languageDataOf(locale)?.scripts, 'nobody has described it').toBeDefined();
    expect(scriptFits(name, locale)).toBe(true);
    expect(scriptFits('Latin', locale)).toBe(languageDataOf(locale)?.scripts.includes('Latin'));
  });

  it.each(entries)('$locale ends a sentence with its own stop, once', ({ locale, name }) => {
    const whole = `${name}${languageDataOf(locale)?.stop}`;

    expect(sentence(name, locale)).toBe(whole);
    expect(sentence(whole, locale)).toBe(whole);
  });

  it.each(entries.filter(({ locale, simple }) => locale !== 'en-GB' && !simple))(
    '$locale invites in its own words',
    ({ locale }) => {
      expect(Object.keys(invitations)).toContain(locale);
    },
  );
});

it.each([
  'locales/languages.json',
  'locales/invitations.json',
  'lib/parity/languages',
  'lib/parity/language-data-of.ts',
  'lib/double/dir-of.ts',
  'lib/speech/script-fits.ts',
  'lib/export/row-words.ts',
  'components/language/language-control.tsx',
])('docs/languages.md names %s among what a new language needs', (path) => {
  expect(existsSync(resolve(root, path))).toBe(true);
  expect(section).toContain(`\`${path}`);
});
