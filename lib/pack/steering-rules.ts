import { lexiconRule } from './lexicon-rule';
import type { TextRule } from './rule';

/** Here the word is asked about and not said: in her questions, and in what nobody knows (“whether one day is better”). */
const openHere = new Set(['ifThen', 'questions', 'unknowns']);

/** What may stand before better and worse: neither is said of an option then, or both are. */
const evenHanded =
  '(?:not (?:always |necessarily )?|neither is (?:the )?|(?:better|worse|uncomfortable) or |\\b(?:get|gets|got|getting|feel|feels|felt|feeling) )';

/** Words that steer: orders, what others chose, comfort, fear and praise. */
export const steeringRules: readonly TextRule[] = [
  lexiconRule({
    id: 'no-directives',
    reason: 'Told what to do, she has no choice, and the aid gives advice that nobody may give here.',
    source: 'Montgomery 2015; standards.md 4 and 7.3; product.md, what it must never do',
    todo: 'say what happens, or what guidance tells staff, and leave the choice',
    words: [
      {
        why: 'tells her what to do',
        match: ["should(?:n't)?|must(?:n't)?|ought(?: to)?|allowed|permitted|forbidden|compulsory|mandatory"],
      },
      {
        why: 'tells her what to do',
        match: ['recommend\\w*|advisable|inadvisable|make sure|be sure to|insist|best to|had better|please'],
      },
      {
        why: 'tells her what to do',
        match: ['you (?:do |really |will |would )?(?:need|have|are expected|are supposed|are required|are not supposed) to'],
      },
      {
        why: 'tells her what to do',
        match: ["(?:it is|it's) (?:important|essential|vital|crucial|wise|sensible) (?:to|that|for you)"],
      },
      { why: 'speaks for us', match: ['we (?:advise|suggest|urge|encourage|think|believe|prefer|would)|our advice'] },
    ],
  }),
  lexiconRule({
    id: 'no-social-proof',
    reason: 'What others chose is no reason, and it moves more than the figures do.',
    source: 'standards.md requirement 19 and 3.2 rule 15 (MNM, S35)',
    todo: 'take it out; give the count of what happened, not of what was chosen',
    words: [
      {
        why: 'says what others do',
        match: ['most (?:women|mothers|people|parents|families|couples)|nearly (?:all|every) (?:women|mothers|people|parents)'],
      },
      {
        why: 'says what others do',
        match: [
          '(?:many|almost all|all|plenty of|lots of|more and more) (?:\\w+ )?(?:women|mothers|mums|people|parents|families) (?:\\w+ )?(?:choose|chose|prefer|preferred|pick|picked|like|liked|opt|opted|decide|decided|go for|went for|decline|declined)',
        ],
      },
      { why: 'says what others do', match: ['(?:women|mothers|people|parents) like you|popular|favourites?|the majority'] },
    ],
    // How a study put its groups together is a fact about the study.
    except: ({ section }) => section === 'sources',
  }),
  lexiconRule({
    id: 'no-reassurance',
    reason: 'Comfort that nobody asked for closes the question before it was put.',
    source: 'IPDAS 7 (Martin 2021, S9); standards.md 3.2 rule 15',
    todo: 'take it out and say what is known',
    words: [
      {
        why: 'comforts',
        match: [
          "do(?:n't| not) (?:worry|be afraid|panic)|no need to (?:worry|fear)|nothing to (?:worry|fear|be afraid)\\w*|rest assured|reassur(?:ing(?:ly)?|ance|es?)",
        ],
      },
      {
        why: 'comforts',
        match: [
          'peace of mind|of course|naturally|luckily|fortunately|thankfully|happily|perfectly (?:fine|well|all right)|in (?:good|expert) hands',
        ],
      },
      {
        why: 'comforts',
        match: ['you (?:can|may) (?:be confident|trust|relax)|trust (?:us|your body|the staff)|stress-free|worry-free'],
      },
    ],
  }),
  lexiconRule({
    id: 'no-fear-words',
    reason: 'Fear decides faster than figures, and on one side only.',
    source: 'IPDAS 7 (Martin 2021, S9); standards.md 3.2 rule 15',
    todo: 'name what happened in plain words',
    words: [
      {
        why: 'frightens',
        match: [
          'tragic(?:ally)?|traged(?:y|ies)|sadly|unfortunately|regrettably|heart-?break\\w*|devastat\\w*|catastroph\\w*|disast\\w*|nightmares?',
        ],
      },
      {
        why: 'frightens',
        match: [
          'horrif\\w*|horribl[ey]|terribl[ey]|terrif\\w*|scary|frightening|alarming(?:ly)?|gruesome|brutal(?:ly)?|agon(?:y|ising)|excruciating',
        ],
      },
      {
        why: 'frightens',
        match: [
          'deadly|killers?|kills|lethal|doomed|suffer(?:s|ed|ing)?|needless(?:ly)?|at the mercy of|forced (?:to|into)|cut open|ripp(?:ed|ing)',
        ],
      },
    ],
  }),
  lexiconRule({
    id: 'no-persuasion',
    reason: 'An option that is called better needs no figures any more.',
    source: 'IPDAS 7; NICE ECD8 part 1 (bias in wording); standards.md 3.2 rule 13',
    todo: 'say what was counted, for each option alike',
    words: [
      {
        why: 'praises or belittles',
        match: [
          `(?<!${evenHanded})(?:better|worse)(?! or (?:better|worse))`,
          'best|worst|superior(?:ity)?|inferior(?:ity)?|gold[- ]standard|ideal(?:ly)?|optimal(?:ly)?|perfect|first[- ]choice',
        ],
      },
      {
        why: 'praises',
        match: [
          'proven (?:to|benefits?|treatments?|methods?|ways?|option|by)|(?:well|clinically|scientifically)[- ]proven|well-established|effective(?:ly|ness)?|state-of-the-art|cutting-edge|world-class|miracul\\w*|miracles?|tried and tested',
        ],
      },
      {
        why: 'praises',
        match: [
          'excellent|wonderful(?:ly)?|amazing(?:ly)?|brilliant|beautiful(?:ly)?|fantastic|magical|empower\\w*|gentle|smart|wise(?:ly)?|sensible',
        ],
      },
      {
        why: 'praises',
        match: [
          'modern|peaceful(?:ly)?|calm and|quick and easy|simple (?:step|way|choice)|(?:saves?|saving) lives|life-?sav(?:ing|er)|full (?:benefit|protection)|benefits? (?:far |clearly )?outweighs?|downsides?|trouble-free|well[- ]tolerated|every step of the way|taken care of|takes? (?:the |your |away )?worr(?:y|ies)|in a calm|all you need',
        ],
      },
      {
        why: 'belittles',
        match: ['pointless|useless|old-fashioned|outdated|unproven|unnatural|selfish|irresponsible|reckless|foolish|naive'],
      },
      { why: 'gives a promise', match: ['guarantee\\w*|ensures?|ensured|always works|never fails'] },
    ],
    except: ({ section }) => openHere.has(section),
  }),
];
