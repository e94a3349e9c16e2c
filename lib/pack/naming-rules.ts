import { lexiconRule } from './lexicon-rule';
import type { TextRule } from './rule';

/** What things and people are called, and what the aid may not call itself. */
export const namingRules: readonly TextRule[] = [
  lexiconRule({
    id: 'no-loaded-words',
    reason: 'A birth that is called normal makes the others failures, and a woman who failed will not be asked.',
    source: 'RCOG and RCM on language (standards.md S105, S106); product.md, what it must never do',
    todo: 'name the birth for what was done (vaginal birth, caesarean), and what happened without blame',
    words: [
      {
        why: 'ranks births',
        match: ['normal(?:ly)? (?:birth|births|delivery|labour)|natural(?:ly)?|unnatural|proper birth|real birth|easy way out'],
      },
      {
        why: 'blames her',
        match: [
          'fail(?:s|ed|ure|ures|ing)?|incompetent|inadequate|poor (?:progress|mother)|elderly|geriatric|refus(?:e|es|ed|al)|non-?complian\\w*|disobey\\w*',
        ],
      },
      {
        why: 'takes the birth from her',
        match: ['delivery|deliver(?:s|ed|ing)|patients?|foetus(?:es)?|fetus(?:es)?|trial of (?:labour|scar)|ladies'],
      },
    ],
    except: ({ section }) => section === 'sources',
  }),
  lexiconRule({
    id: 'no-claims',
    reason: 'A page that passes for consent, for advice or for help in an emergency is used as such.',
    source: 'standards.md requirement 26, sections 4 and 7.3; product.md, what it must never do',
    todo: 'take it out; the aid is none of these',
    words: [
      {
        why: 'claims consent',
        match: [
          'informed consent|consent forms?|(?:you|I) (?:hereby )?(?:give|are giving|have given) consent|you(?: have)? consent(?:ed)? to|as (?:your|my|a) consent|by (?:choosing|reading|signing|using) (?:this|it) you agree',
        ],
      },
      {
        why: 'claims to advise',
        match: [
          'medical advice|this (?:aid|page|tool) (?:advises|decides|diagnoses|tells you (?:to|what to)|replaces)|instead of (?:asking |seeing )?(?:your|a) (?:midwife|doctor)',
        ],
      },
      {
        why: 'claims to help in an emergency',
        match: [
          'in an emergency,? (?:call|ring|phone|dial|use|open|go)|call (?:an ambulance|emergency services)|emergency (?:advice|line|number)',
        ],
      },
      { why: 'claims an endorsement', match: ['(?:approved|endorsed|certified|accredited) by|official NHS|NHS-approved'] },
    ],
    except: ({ section }) => section === 'sources',
  }),
];
