import { describe, expect, it } from 'vitest';
import { intlTag } from '../../lib/intl-tag';
import { languageName } from '../../lib/words/language-name';
import { createWords } from '../../lib/words/words';
import entries from '../../locales/languages.json';
import pt from '../../locales/pt/late.json';
import { repositoryFiles, type SourceFile } from './house/files';

const words = createWords('pt', { ...pt, 'figure.rate': '{value} em {per}' });

describe('Portuguese is that of Portugal', () => {
  it('has one form for one, and the other for none', () => {
    expect([0, 1, 2].map((n) => words.t('saved.found', { n }))).toEqual([
      '0 planos encontrados.',
      '1 plano encontrado.',
      '2 planos encontrados.',
    ]);
  });

  it('has a form for a million as well, which Portugal counts by itself', () => {
    expect(new Intl.PluralRules(intlTag('pt')).select(1_000_000)).toBe('many');
    expect(Object.keys(pt['saved.found'])).toContain('many');
  });

  it('groups no four digits, and more of them with a space that does not break', () => {
    expect(words.t('figure.rate', { value: 9, per: 1000 })).toBe('9 em 1000');
    expect(words.number(12_345)).toBe('12\u00a0345');
  });

  it('calls Polish as Portugal does', () => expect(languageName('pl', 'pt')).toBe('polaco'));

  // Otherwise nothing above would show whose rules were asked for.
  it('is another one than what a browser has under the language alone', () => {
    expect(new Intl.PluralRules('pt').select(0)).toBe('one');
    expect(new Intl.NumberFormat('pt').format(1000)).toBe('1.000');
  });
});

describe('what `Intl` is asked', () => {
  it('is a language that the platform knows, for every one of ours that it could know', () => {
    const asked = entries.map(({ locale }) => intlTag(locale));

    expect(asked).toHaveLength(entries.length);
    expect(Intl.PluralRules.supportedLocalesOf(asked)).toEqual(asked);
    expect(entries.filter(({ locale }) => intlTag(locale) !== locale).map(({ locale }) => locale)).toEqual(['pt']);
  });

  /** Whatever of a locale is handed to `Intl` as it is, or is not seen here to have come through the one place. */
  const asksPast = (files: readonly SourceFile[]) =>
    files
      .filter(({ path }) => /^(lib|components|widget|entrypoints|scripts\/report)\/.+\.tsx?$/.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/new Intl\.(?!Locale\b)\w+\((.*)/g)].flatMap(([line, given = '']) =>
          /intlTag\(|^'en-GB'|^(?:tag|shown|asked)\b/.test(given) ? [] : [`${path}: ${line}`],
        ),
      );

  it('comes through that one place, wherever it is asked', () => expect(asksPast(repositoryFiles())).toEqual([]));

  it('would be seen where it did not', () => {
    const file = (path: string, text: string) => ({ path, text });

    expect(asksPast([file('components/a.tsx', 'new Intl.PluralRules(words.locale).select(n)')])).toHaveLength(1);
    expect(asksPast([file('components/a.tsx', 'new Intl.PluralRules(intlTag(words.locale)).select(n)')])).toEqual([]);
  });
});
