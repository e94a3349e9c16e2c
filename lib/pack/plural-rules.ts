import { intlTag } from '../intl-tag';
import type { Rule } from './rule';

/** The forms that a number asks for. */
export const pluralRules: readonly Rule[] = [
  {
    id: 'plural-forms',
    reason: 'A number with the wrong form of its word is read as a mistake, or as another number.',
    source: 'Unicode CLDR, plural rules; docs/languages.md',
    check: ({ words }, report) => {
      const needed = new Intl.PluralRules(intlTag(words.locale)).resolvedOptions().pluralCategories;
      const { sideBySide, units } = words;
      const all = [
        ...Object.entries(units).map(([unit, forms]) => ({ where: ['units', unit], forms })),
        ...(typeof sideBySide === 'string' ? [] : [{ where: ['sideBySide'], forms: sideBySide }]),
      ];
      for (const { where, forms } of all) {
        const missing = needed.filter((form) => forms[form] === undefined);
        if (missing.length > 0)
          report([`words.${words.locale}`, ...where], `has no form \`${missing.join('`, `')}\``, 'add the form');
      }
    },
  },
];
