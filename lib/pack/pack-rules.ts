import { languageOf } from './language-of';
import { packTexts } from './pack-texts';
import type { LintContext, PackProblem, RuleContext } from './rule';
import { rules } from './rules';

/** Holds a pack to all rules, and returns every problem found, each with the rule that found it. */
export function packRules(context: RuleContext): PackProblem[] {
  const whole: LintContext = { ...context, texts: packTexts(context.words) };
  const language = languageOf(context.words.locale);
  const alone = language === 'en' || (language !== undefined && context.english === undefined);
  return rules
    .filter((rule) => rule.language === undefined || rule.language === language)
    .filter((rule) => rule.alone === undefined || alone)
    .flatMap(({ id, check }) => {
      const problems: PackProblem[] = [];
      check(whole, (where, what, todo) =>
        problems.push({ rule: id, where: [context.pack.id, ...where].join(' › '), what, todo }),
      );
      return problems;
    });
}
