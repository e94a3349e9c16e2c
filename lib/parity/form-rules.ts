import { intlTag } from '../intl-tag';
import { quoted } from '../pack/quoted';
import { placeholdersOf } from './bare';
import type { ParityRule } from './parity-rule';

/** Categories of which a language has forms, as the platform knows them. */
const categoriesOf = (locale: string) => new Intl.PluralRules(intlTag(locale)).resolvedOptions().pluralCategories;

/** Whether a category is of one number alone. */
function isOfOne(category: string, locale: string): boolean {
  const rules = new Intl.PluralRules(intlTag(locale));
  return Array.from({ length: 201 }, (_, n) => n).filter((n) => rules.select(n) === category).length === 1;
}

/** Nothing is missing, and nothing is there that English has not. */
export const formRules: readonly ParityRule[] = [
  {
    id: 'same-texts',
    reason: 'A text that is missing in her language is a text that she does not get.',
    source: 'standards.md requirement 31; NHS AIS',
    check: ({ english, said }, report) => {
      for (const [key, { path }] of english) if (!said.has(key)) report(path, 'is missing', 'translate it from en-GB');
      for (const [key, { path, forms }] of said) {
        if (!english.has(key)) report(path, 'is not among the English texts', 'take it out');
        for (const text of forms.values()) if (text.trim() === '') report(path, 'is empty', 'translate it from en-GB');
      }
    },
  },
  {
    id: 'same-placeholders',
    reason: 'A figure that is missing in her language, or there twice, makes it another statement.',
    source: 'standards.md requirement 10',
    check: ({ locale, pairs }, report) => {
      for (const { path, form, text, english, plain } of pairs) {
        const has = placeholdersOf(text);
        // “One word is new”: a form of one number alone may leave the number out where English does.
        const may = [plain, ...(form !== '' && isOfOne(form, locale) ? [english] : [])].map((one) => placeholdersOf(one));
        if (may.some((needs) => needs.join() === has.join())) continue;
        const said = (names: readonly string[]) => names.map((name) => `{${name}}`).join(' ') || 'none';
        report(
          path,
          `has the placeholders ${said(has)}, and English ${said(may[0] ?? [])}, in ${quoted(text)}`,
          'write each as often as English',
        );
      }
    },
  },
  {
    id: 'whole-placeholders',
    reason: 'A misspelt placeholder stands on the screen as it is.',
    source: 'standards.md requirement 10',
    check: ({ pairs }, report) => {
      for (const { path, text } of pairs)
        if (/[{}]/.test(text.replace(/\{[A-Za-z][\w-]*(?:\.exact)?\}/g, '')))
          report(path, `a brace that is no placeholder stands in ${quoted(text)}`, 'write {name} as English does');
    },
  },
  {
    id: 'plural-complete',
    reason: 'A number with the wrong form of its word is read as a mistake, or as another number.',
    source: 'Unicode CLDR, plural rules',
    check: ({ locale, english, said }, report) => {
      const needed = categoriesOf(locale);
      for (const [key, { path, forms }] of said) {
        const source = english.get(key);
        const plural = !forms.has('');
        if (source && !source.forms.has('') && !plural) {
          report(path, 'has one form, and English has several', `write the forms ${needed.join(', ')}`);
          continue;
        }
        if (!plural) continue;
        const [missing, more] = [
          needed.filter((form) => !forms.has(form)),
          [...forms.keys()].filter((form) => !needed.includes(form as Intl.LDMLPluralRule)),
        ];
        if (missing.length > 0) report(path, `has no form ${missing.join(', ')}`, 'write every form of the language');
        if (more.length > 0) report(path, `has a form ${more.join(', ')}, which no number asks for`, 'take it out');
        if (source && ![...source.forms.values()].some((text) => placeholdersOf(text).includes('n')) && source.forms.has(''))
          report(path, 'has plural forms, and English has no {n} there to choose one by', 'write one text');
      }
    },
  },
];
