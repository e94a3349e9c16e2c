import { chanceWordRules } from '../pack/chance-word-rules';
import { markupIn } from '../pack/manner-rules';
import { namingRules } from '../pack/naming-rules';
import { hiddenCounts } from '../pack/number-rules';
import { pressureRules } from '../pack/pressure-rules';
import { quoted } from '../pack/quoted';
import type { TextRule } from '../pack/rule';
import { steeringRules } from '../pack/steering-rules';
import type { CaseRule } from './case-rule';
import type { CaseText } from './case-texts';

/** A role has feelings, and may say them: what frightens or comforts is hers. What weighs an option is not. */
const leansInARole = new Set(['no-directives', 'no-social-proof', 'no-persuasion', 'no-authority', 'no-verdicts']);
/** Size of a number that is not there: “only” is a plain word where no figure stands. */
const aboutFigures = new Set(['no-minimising-words']);
/** What is said for effect is found by its mark; a case asks real questions, in speech and after it. */
const asksForEffect = 'no-rhetorical-questions';

const everywhere = [...hiddenCounts, ...chanceWordRules, ...namingRules].filter(({ id }) => !aboutFigures.has(id));
const ours = [...steeringRules, ...pressureRules].filter(({ id }) => id !== asksForEffect);
const inRoles = ours.filter(({ id }) => leansInARole.has(id));

/** Without what somebody says between quotation marks. */
const unsaid = (text: CaseText): CaseText => ({ ...text, bare: text.bare.replace(/“[^”]*”/g, ' ') });

function heldTo(rule: TextRule, which: (text: CaseText) => CaseText[], todo: string): CaseRule {
  const { id, reason, check } = rule;
  return {
    id,
    reason,
    check: ({ texts }, report) => check({ texts: texts.flatMap(which) }, (where, what) => report(where, what, todo)),
  };
}

const toTheAid = 'leave how many and how often to the aid, or say it another way';
const ownTodo: Record<string, string> = {
  'no-loaded-words': 'say what was done (vaginal birth, caesarean) and what happened, without blame',
  'no-claims': 'take it out',
};

/** What a case may not say: the word rules of the packs, as far as they hold for people who act. */
export const caseWordRules: readonly CaseRule[] = [
  ...everywhere.map((rule) => heldTo(rule, (text) => [text], ownTodo[rule.id] ?? toTheAid)),
  ...ours.map((rule) =>
    heldTo(
      rule,
      (text) => {
        if (text.voice === 'ours') return [text];
        return text.speech || !inRoles.includes(rule) ? [] : [unsaid(text)];
      },
      'leave the choice open; what a person in the case holds goes between “ and ” on that person’s own card',
    ),
  ),
  {
    id: 'plain-text',
    reason: 'Markup in a card is emphasis, or a way for somebody else’s link onto a screen.',
    check: ({ texts }, report) => {
      for (const { where, text } of texts) {
        const found = markupIn(text) ?? /[!{}]|\p{Extended_Pictographic}/u.exec(text)?.[0];
        if (found !== undefined)
          report(
            where,
            `“${found}” is markup, a link, a raised voice or a hidden character, in ${quoted(text)}`,
            'write plain text',
          );
      }
    },
  },
];
