import { lexiconRule } from './lexicon-rule';
import { quoted } from './quoted';
import type { TextRule } from './rule';

/** Who is said to hold with an option: none of them is a finding. */
const authorities = '(?:doctors|midwives|obstetricians|hospitals|units|trusts|experts|specialists|professionals|researchers)';
/** Texts that tell; a question mark in them is put for effect. Notes may pass on what she could ask. */
const telling = new Set([
  'title',
  'lead',
  'who',
  'whoNot',
  'options',
  'rows',
  'reasons',
  'studies',
  'populations',
  'unknowns',
  'notYou',
  'test',
  'sources',
  'strata',
]);

/** Words that lean on her: blame, appeals, names, sizes without a number, and verdicts on figures. */
export const pressureRules: readonly TextRule[] = [
  lexiconRule({
    id: 'no-pressure',
    reason: 'What a good mother would do, or what chance she takes with her baby, answers a question that nobody may put.',
    source: 'Montgomery 2015; IPDAS 7 (Martin 2021, S9); standards.md 3.2 rule 15',
    todo: 'say what is done and what was counted, without blame, and without an appeal',
    words: [
      {
        why: 'appeals to her',
        match: [
          "deserves?|healthy baby is|good (?:mothers?|mums?|parents?)|all (?:you|I) (?:can|could) for|for your baby's sake|look(?:s|ing)? after (?:themselves|herself|yourself)|(?:is|all) (?:that|what) (?:really )?counts",
        ],
      },
      {
        why: 'makes a choice a gamble',
        match: [
          'gambl(?:e|es|ed|ing)|leav(?:e|es|ing) (?:it|things) to (?:chance|luck|nature)|(?:roll|throw)(?:s|ing)? the dice|tak(?:e|es|ing) (?:your |their |her )?chances|tempt(?:s|ing)? fate|hop(?:e|es|ing) for the best',
        ],
      },
      {
        why: 'blames her',
        match: [
          'expos(?:e|es|ed|ing) (?:your|the|a|her) baby|putt?(?:s|ing)? (?:your|the|her) baby (?:through|at|in)|you (?:would be|are) putting|against (?:medical |staff )?advice|staff (?:will |would |may )?worry',
        ],
      },
      {
        why: 'tells what would be lost',
        match: [
          'regrets?|regretted|glad (?:that )?(?:you|they|she) (?:did|had)|be glad|miss(?:es|ed|ing)? out|robs?|robbed|depriv(?:es|ing)|denied|(?:keeps?|keeping|loses?|lost|losing|takes?) control|out of (?:your|her) hands|can no longer be undone|(?:give|gives|giving) up the',
        ],
      },
      {
        why: 'colours what is done',
        match: [
          'invasive|artificial(?:ly)?|unnecessar(?:y|ily)|cascades?|chemicals?|toxins?|strapped|traumatic|traumatis\\w+|ordeals?|drags? on|dragg?(?:ed|ing) on|wears? you out|anxious(?:ly)?|shock(?:ed|ing|s)?|dread(?:ed|ful)?|frighten(?:s|ed)?|haunt(?:s|ed|ing)?|major (?:surgery|operations?)|for nothing(?! else)',
        ],
      },
      {
        why: 'calls one way nature’s',
        match: [
          'nature|made for (?:this|it|birth|labour)|(?:your|her) body knows|trust(?:s|ing)? (?:in )?(?:your|her) body|meant to be this way',
        ],
      },
      {
        why: 'tells a fate and not a count',
        match: [
          '(?:your|the) baby (?:may|might|could|can|will|would) (?:die|suffer|be (?:harmed|hurt|damaged|lost))|(?:are|is|be) lost this way|you (?:will|would) (?:be in pain|suffer|lose|regret)|end(?:s|ed)? up with|come(?:s)? to (?:any |no )?harm|from harm|(?:can|could|may|might|goes?|going|gone) (?:go )?wrong|even healthy',
        ],
      },
    ],
    except: ({ section }) => section === 'sources',
  }),
  lexiconRule({
    id: 'no-authority',
    reason: 'A white coat behind an option decides for it, and says nothing of what happens with it.',
    source: 'standards.md requirement 19 and 3.2 rule 15 (S35); product.md, what it must never do',
    todo: 'say what a named guideline tells staff, or what was counted',
    words: [
      {
        why: 'lends an option a name',
        match: [
          `${authorities} (?:all |mostly |also |often |now |would |tend to )*(?:prefer|favour|favor|agree|choose|like|see|believe|think|expect|suspect|hope|know best)`,
          `(?:most|all|leading|top) (?:\\w+ )?${authorities}`,
          '(?:the |a )(?:usual|normal|standard|obvious|default) (?:choice|option|course)|standard of care|the norm|strong evidence|backed by|experts? (?:care|hands)|skilled team|would (?:do|choose|have) (?:it|this) again',
          '(?:women|mothers|parents|those) who (?:chose|choose|picked) (?:this|it)(?: \\w+)? (?:say|said|are|were|would)|(?:their|your) own (?:famil(?:y|ies)|daughters?|wi(?:fe|ves)|sisters?|child(?:ren)?)|nowadays|how things are done|(?:do|choose|have) it themselves|more and more (?:women|mothers|people|parents)|opt(?:s|ed|ing)? for',
        ],
      },
    ],
    except: ({ section }) => section === 'sources',
  }),
  lexiconRule({
    id: 'no-size-words',
    reason: 'Hardly any, a handful, a considerable gain: a size without a number is the size that the writer wants.',
    source: 'NICE NG197 1.4; standards.md 3.2 rules 4 and 13 (S39, S40)',
    todo: 'name the figure, or say which way it went and that no number was read',
    words: [
      {
        why: 'is a size without a number',
        match: [
          'almost (?:all|every|everyone|everybody|no|none|nobody|always|never)|nearly (?:every|everyone|everybody|always|never)|next to (?:no|none|nothing)|(?:hardly|barely|scarcely) (?:ever|any)',
          'very few(?! (?:deaths|trials|studies|events|births)\\b)|few and far between|handful|fraction of|a great many|many times|vast(?:ly)?|in half|a lot (?:more|fewer|less)',
          '(?:considerabl[ey]|substantial(?:ly)?|significant(?:ly)?(?! pain)|striking(?:ly)?|dramatic(?:ally)?|remarkabl[ey]|impressive(?:ly)?|enormous(?:ly)?|massive(?:ly)?|immense(?:ly)?|sharp(?:ly)?)',
        ],
      },
      {
        why: 'makes what is hard small',
        match: [
          'minor|a bit(?: of)?|mild and|soon (?:over|gone|forgotten)|for a short while|easily (?:treated|dealt with|managed|put right)|(?:small|low|little) price|little to (?:say|lose|fear)|no big deal|at least you|over before you|little or no|is worth (?:it|the)|merely|nothing to lose|lose sleep|makes? no real',
        ],
      },
    ],
    except: ({ section }) => section === 'sources',
  }),
  lexiconRule({
    id: 'no-verdicts',
    reason: 'A figure with its verdict beside it is read as the verdict.',
    source: 'IPDAS 7; standards.md 3.2 rules 13 and 14, requirement 18',
    todo: 'leave the figure to the reader; say what limits it, whichever way that goes',
    words: [
      {
        why: 'judges a figure for her',
        match: [
          'hard to ignore|(?:good|strong|strongest) reasons? (?:to|for|not)|com(?:e|es|ing) out (?:ahead|on top|best)|(?:shows|proves) that it works|it is clear|speaks? for itself|(?:thrown|throws?|casts?) doubts?|large enough to|matters? to most|no reason to (?:think|believe|doubt|fear|expect)|(?:we|many|some) suspect|by rights|common sense|nothing to suggest|in plain words|flatter(?:s|ed|ing)?|never leaves|you would think|nobody (?:expects|believes|doubts)|few people believe|makes? all the difference|think of what|as (?:often|frequent) as being',
          'is (?:thought|believed|expected|said) to be|true (?:figure|number|chance|rate) is|real (?:figure|number) is',
        ],
      },
    ],
  }),
  lexiconRule({
    id: 'no-figures-of-speech',
    reason: 'A picture stays when the number has gone, and it is lost on whoever reads in a second language.',
    source: 'standards.md 7.1 (NHS content: plain words) and 1.2 (Muscat 2021); IPDAS 7',
    todo: 'say it in plain words, or name the figure',
    words: [
      {
        why: 'is a figure of speech',
        match: [
          'night and day|drop in the ocean|leaps? off|borrowed time|in no time|inside out|second to none|chain of (?:interventions|events)|the lottery|struck by lightning|without a scratch|sit(?:s|ting)? tight|(?:clock is |time is )?ticking|time bomb|walk in the park|piece of cake|plain sailing|no picnic|roller-?coaster|conveyor belts?|guinea pigs?|silver bullet|wake-up call|slippery slope|tip of the iceberg|uphill|nightmare|dream birth|in peace|in charge of your own|bystanders?|poked|prodded|well-trodden|end in sight|no way back|point of no return|plays? (?:god|with fire)|a blessing|a gift|lifeline|safety net|insurance polic(?:y|ies)|belt and braces|like (?:a|an) (?:prison|factory|hotel|home from home|patient)|harsh(?:ly)?|second to|forgive yourself|takes nerve|pile(?:s)? up',
        ],
      },
    ],
    except: ({ section }) => section === 'sources',
  }),
  {
    id: 'no-rhetorical-questions',
    reason: 'A question that nobody is to answer is a statement that nobody is to doubt.',
    source: 'IPDAS 7; standards.md 3.2 rule 15',
    check: ({ texts }, report) => {
      for (const { where, text } of texts.filter((one) => telling.has(one.section) && /[?？؟]/u.test(one.text)))
        report(where, `asks in ${quoted(text)}`, 'say it, or put it among the questions, open both ways');
    },
  },
];
