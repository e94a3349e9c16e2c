import { chanceWordRules } from '../pack/chance-word-rules';
import { lexiconRule } from '../pack/lexicon-rule';
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

/** A share of people without the people: a pack has no room for it, and a card has no source. */
const shares = lexiconRule({
  id: 'no-shares',
  reason: 'Half of them and most of them are figures that nobody counted, and are played as if somebody had.',
  source: 'standards.md 3.2 rules 1 to 4',
  todo: 'leave it to the aid',
  words: [
    {
      why: 'is a share of people who were counted nowhere',
      match: [
        '(?:half|most|a third|a quarter|two thirds|three quarters|the majority|the bulk) (?:of )?(?:(?:all|the|these|those|our|your) )?(?:women|mothers|mums|parents|people|babies|births|families|couples|them)',
      ],
    },
  ],
});
/** What a case can do to a talk and a pack cannot: give somebody the task of bringing her round. */
const bringingRound = lexiconRule({
  id: 'no-bringing-round',
  reason: 'Whoever is there to bring her round practises persuading, and not asking.',
  source: 'Montgomery 2015; product.md, what it must never do',
  todo: 'leave the ending open: find out what she wants, and look at the choice with her',
  words: [
    {
      why: 'is there to bring her round',
      match: [
        '(?:get|gets|getting|bring|brings|bringing|make|makes|making|lead|leads|leading|steer|steers|steering|nudge|nudges|nudging|push|pushes|pushing|win|wins|winning|talk|talks|talking) (?:her|him|them|the woman|the couple) (?:to (?:agree|accept|say yes|choose|change|see sense|take|have)|agree|accept|round|around|over|into|out of|towards?)',
        '(?:persuad|convinc)(?:e|es|ed|ing)|persuasion|talk(?:s|ed|ing)? sense',
      ],
    },
    {
      why: 'says how it has to end',
      match: [
        'the (?:only )?(?:right|wrong|correct) (?:one|choice|answer|decision|option|way|thing|ending|outcome)|the only (?:choice|answer|option|way|thing)',
      ],
    },
  ],
});

const everywhere = [...hiddenCounts, shares, ...chanceWordRules, ...namingRules].filter(({ id }) => !aboutFigures.has(id));
const ours = [...steeringRules, ...pressureRules, bringingRound].filter(({ id }) => id !== asksForEffect);
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

/** Every kind of it once, so that whoever writes a case takes them out in one go. */
function allMarkupIn(text: string): string[] {
  const found = new Set<string>();
  let rest = text;
  for (let one = markupIn(rest); one !== undefined; one = markupIn(rest)) {
    found.add(one);
    // A hidden character is told by its number.
    const sign = /^U\+([\dA-F]{4,6})$/.exec(one)?.[1];
    rest = rest.replaceAll(sign === undefined ? one : String.fromCodePoint(Number.parseInt(sign, 16)), ' ');
  }
  return [...found, ...new Set(rest.match(/[!{}]|\p{Extended_Pictographic}/gu) ?? [])];
}

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
        const found = allMarkupIn(text)
          .map((one) => `“${one}”`)
          .join(', ');
        if (found)
          report(
            where,
            `${found} is markup, a link, a raised voice or a hidden character, in ${quoted(text)}`,
            'write plain text',
          );
      }
    },
  },
];
