import { lexiconRule } from './lexicon-rule';
import { locatorsOf } from './locators-of';
import { fillPlaceholders } from './placeholders';
import { quoted } from './quoted';
import type { Rule, TextRule } from './rule';

/** Digits of any script, and what stands for a number in one sign: ½, ②. */
const digit = /\p{N}/u;
const brace = /[{}]/;
const nameFigure = 'name a figure as {id} and put the number into pack.json';
const counts = 'name the plain counts of both sides, or say which way it went';
/** In a place in a source: what a screen would show of it. A table’s own “1.17 (0.94 to 1.44)” is no word. */
const relativeInLocator = /\b(?:odds|ratios?|times|hazard|relative)\b|\b(?:RR|OR|aOR|HR)\b/;

const percent = lexiconRule({
  id: 'no-percentages',
  reason: 'A percentage hides the people who were counted, and is misread more often than a count.',
  source: 'NICE NG197 1.4; standards.md requirement 12, 10.3',
  todo: counts,
  words: [{ why: 'hides the number of people', match: ['per ?cent', 'percent(?:age)?s?', 'pct'] }],
});

const oneInX = lexiconRule({
  id: 'no-one-in-x',
  reason: 'One in eight and one in twelve: the larger number is the smaller chance, and people read it the other way.',
  source: 'NICE NG197 1.4; standards.md 3.2 rule 3, 10.1',
  todo: 'name a figure of the row, which is said as N in D',
  words: [
    {
      why: 'is “1 in X”',
      match: [
        '(?:1|one) (?:in|out of) (?:every |each )?(?:about |around |nearly )?(?:\\d|#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:a |one )?(?:hundred|thousand|million))',
        'every (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth) (?:woman|mother|baby|birth|person|pregnancy)',
      ],
    },
  ],
});

const relative = lexiconRule({
  id: 'no-relative-figures',
  reason: '“Doubles” is said of one in a million and of one in ten alike, and moves people as if it were the second.',
  source: 'NICE NG197 1.4; standards.md requirement 12 and 3.2 rule 4',
  todo: counts,
  words: [
    {
      why: 'compares without the counts',
      match: [
        'odds|ratios?|hazards? ratio|relative (?:risk|chance|difference)s?|(?:risk|chance) (?:increase|reduction)s?',
        '(?:#|many|several|\\w+) times (?:as|more|less|fewer|higher|lower|greater|smaller|the)',
        'twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:es|ed|ing)|halv(?:e|es|ed|ing)|(?:two|three|four|five|six|seven|eight|nine|ten|many|several|#)-?fold',
        'half (?:as|the|of all)|by half|(?:a|one) (?:third|quarter|fifth|tenth)(?! (?:degree|dose|stage|baby|birth|pregnancy|test|scan|visit|way|option|opinion|time|day|week|month|year)s?\\b)|(?:third|quarter|fifth|tenth)s? (?:more|less|fewer|higher|lower)',
        'half again',
      ],
    },
  ],
});

/** Ways of saying how many that hide the people who were counted: kept out of a pack, and of whatever speaks of one. */
export const hiddenCounts: readonly TextRule[] = [percent, oneInX, relative];

/** Numbers that a sentence may not hold, in figures or in words. */
export const numberRules: readonly Rule[] = [
  {
    id: 'no-digits',
    reason: 'A number in a sentence can drift from its source, and nobody sees that it did.',
    source: 'standards.md requirement 10 and 3.2 rule 1',
    check: ({ texts }, report) => {
      for (const { where, text } of texts) {
        if (digit.test(fillPlaceholders(text, () => ''))) report(where, `a digit stands in “${text.slice(0, 60)}”`, nameFigure);
      }
    },
  },
  {
    id: 'placeholders-whole',
    reason: 'A misspelt placeholder stands on the screen as it is, where a number should be.',
    source: 'standards.md requirement 10',
    check: ({ texts }, report) => {
      for (const { where, text } of texts) {
        if (brace.test(fillPlaceholders(text, () => ''))) {
          const what = `a brace that is no placeholder stands in “${text.slice(0, 60)}”`;
          report(where, what, 'write {id}, in lower case and without spaces');
        }
      }
    },
  },
  lexiconRule({
    id: 'no-number-words',
    reason: 'A number in words has no source, no denominator and no check.',
    source: 'standards.md requirement 10 and 3.2 rules 1 to 3',
    todo: nameFigure,
    words: [
      {
        why: 'is a number',
        match: [
          'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
          '(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
          'hundreds?|thousands?|millions?|billions?|dozens?',
        ],
      },
    ],
  }),
  {
    ...percent,
    check: (context, report) => {
      percent.check(context, report);
      const shown = [
        ...context.texts.map(({ where, text }) => ({ where, text })),
        ...locatorsOf(context.pack).map(({ where, locator }) => ({ where, text: locator })),
        ...context.pack.sources.map(({ id, short }) => ({ where: ['sources', id, 'short'], text: short })),
      ];
      for (const { where, text } of shown.filter((one) => /[%‰]/.test(one.text)))
        report(where, `a percentage stands in ${quoted(text)}`, counts);
    },
  },
  oneInX,
  relativeRule(),
];

/** No comparison without the counts behind it; in places in a source neither, because she reads them too. */
function relativeRule(): Rule {
  return {
    ...relative,
    check: (context, report) => {
      relative.check(context, report);
      for (const { where, locator } of locatorsOf(context.pack)) {
        const [found] = relativeInLocator.exec(locator) ?? [];
        if (found)
          report(
            where,
            `“${found}” compares without the counts, in ${quoted(locator)}`,
            'name the place alone, and the sum in `sums`',
          );
      }
    },
  };
}
