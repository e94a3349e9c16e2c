import { lexiconRule } from './lexicon-rule';
import type { TextRule } from './rule';

const howMany = 'say how many, as a figure, or say it another way';

/** Words that stand in for a chance, or weigh it. */
export const chanceWordRules: readonly TextRule[] = [
  lexiconRule({
    id: 'no-probability-words',
    reason: 'Rare is one in ten to one reader and one in a million to another, and both decide by it.',
    source: 'NICE NG197 1.4; standards.md requirement 12 and 3.2 rule 13 (Büchter 2014, Webster 2017)',
    todo: howMany,
    words: [
      {
        why: 'means another chance to everybody',
        match: ['rare(?:ly|r|st)?|un?common(?:ly)?|common(?:ly|er|est)?|seldom|(?<!(?:more|less) )frequent(?:ly)?'],
      },
      {
        why: 'means another chance to everybody',
        match: ['(?:un)?likely|likelihood|improbabl[ey]|probabl[ey]|probabilit(?:y|ies)'],
      },
      { why: 'is a study’s word; the screens say chance', match: ['risks?|risky|riskier|riskiest'] },
      { why: 'weighs a chance for her', match: ['negligible|minimal|remote chance|vanishingly|extremely (?:low|high|small)'] },
      {
        why: 'weighs a chance for her',
        match: [
          '(?:very |extremely |quite |really |so )?(?:small|tiny|slight|slim|good|great|big|huge|fair|decent|remote|real|strong) chances?',
          '(?:low|lower|lowest|high|higher|highest|better|worse|very (?:low|high)) chances?(?! (?:of|that|for|results?))',
        ],
      },
    ],
  }),
  lexiconRule({
    id: 'no-safety-words',
    reason: 'Safe and dangerous say what to do, and how much harm is bearable is hers to say.',
    source: 'standards.md requirement 12 and 3.2 rule 13',
    todo: howMany,
    words: [
      {
        why: 'says what to do',
        match: ['(?:un)?safe(?:r|st|ly|ty)?|dangers?|dangerous(?:ly)?|harmless|hazards?|hazardous|perilous|life-?threatening'],
      },
    ],
    // What a source is called is not ours to change.
    except: ({ section }) => section === 'sources',
  }),
  lexiconRule({
    id: 'no-minimising-words',
    reason: 'Only nine, just nine, as many as nine: the same nine, leaning.',
    source: 'standards.md 3.2 rule 13; product.md, what it must never do',
    todo: 'take the word out; say alone or one by itself where it means that',
    words: [
      {
        why: 'makes a number small or large',
        match: ['only|just|merely|mere|simply|(?:barely|hardly|scarcely) (?:any|ever|a|#)|trivial|trifling'],
      },
      {
        why: 'makes a number small or large',
        match: ['as (?:few|many|little|much) as #|no more than #|no fewer than #|a (?:mere|whopping|staggering) #'],
      },
    ],
  }),
];
