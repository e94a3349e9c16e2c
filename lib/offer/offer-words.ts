import type { TextKind } from './offer-texts';

/** Words that are kept out of an offer, with what a problem says of them. */
export interface KeptOut {
  why: string;
  todo: string;
  /** The kinds of text that they are kept out of. */
  from: readonly TextKind[];
  /** A regular expression in lower case, matched as whole words of a text as `readAs` has it. */
  match: string;
}

const people = '(?:women|mothers|mums|people|parents|families|couples|babies)';
const person = '(?:woman|mother|mum|person|parent|family|couple|baby)';
const staff = '(?:we|our (?:team|staff)|doctors|midwives|obstetricians|consultants|staff|experts|specialists|professionals)';
const some =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:a |one )?(?:hundred|thousand|million))';
const number = `(?:\\d[\\d,.]*|${some})`;
/** Where a number counts places and not people: “two in three buildings” is said of buildings, and steers nobody. */
const ofPlaces = '(?! (?:buildings?|places?|sites?|rooms?|clinics?|hospitals?|centres?|wards?|floors?))';
/** “1,200 women in 2025” says when. */
const year = `(?!(?:19|20)\\d\\d(?![\\d,.]*\\d| ${people}))`;
const told: readonly TextKind[] = ['service', 'figure'];
const all: readonly TextKind[] = ['name', ...told];
const asRow = 'put what was counted here into a row, with its source and date, or take it out';
const plainly = 'say what there is, where it is and how to reach it';
const leaveChoice = 'say what there is or what happens, and leave the choice to her';

/**
 * What lib/pack keeps out of every pack, as far as a trust could write it of its services; product.md, what the aid must
 * never do. Narrower than there, so that opening hours and ways to a door can be said: “weekdays only”, “please ring”,
 * “the common room”.
 */
export const keptOut: readonly KeptOut[] = [
  {
    why: 'is a percentage, which hides how many people were counted',
    todo: asRow,
    from: all,
    match: '[\\w.,]* ?[%‰٪]\\w*|per ?cents?|percent(?:age)?s?|pct',
  },
  {
    why: 'is a figure outside a row',
    todo: asRow,
    from: all,
    match: `(?:one|${number}) (?:(?:${people}|${person}) )?(?:in|out of|of every|of each) (?:every |each |about |around |nearly )?${year}${number}${ofPlaces}|per (?:hundred|thousand|100|1,?000|10,?000)`,
  },
  {
    why: 'compares without the counts',
    todo: asRow,
    from: all,
    match:
      '(?:\\d+|many|several|two|three|four|five|six|seven|eight|nine|ten) times (?:as|more|less|fewer|higher|lower|greater|smaller)|(?:twice|half) as|halv(?:e|es|ed|ing)|(?:two|three|four|five|ten|\\d+)-?fold|odds|relative risks?',
  },
  {
    why: 'stands in for a chance, or weighs it',
    todo: asRow,
    from: told,
    match:
      'rare(?:ly|r|st)?|uncommon(?:ly)?|common(?:ly|er|est)?(?! (?:rooms?|areas?|entrance))|seldom|(?:un)?likely|likelihood|probabl[ey]|probabilit(?:y|ies)|(?:low|lower|lowest|high|higher|highest|small|smaller|good|better|great|greater|slim|tiny) chances?|negligible|minimal',
  },
  {
    why: 'is a study’s word',
    todo: 'say who it is for, or what happens, in plain words',
    from: told,
    match: 'risks?|risky|riskier|riskiest',
  },
  {
    why: 'says what to choose',
    todo: leaveChoice,
    from: told,
    match: '(?:un)?safe(?:r|st|ly)?|dangers?|dangerous(?:ly)?|harmless|hazards?|hazardous|life-?threatening|deadly|lethal',
  },
  {
    why: 'tells her what to do',
    todo: 'say how it works, such as “Ring before you come”, and leave the choice to her',
    from: told,
    match:
      "should(?:n't)?|must(?:n't)?|ought(?: to)?|allowed|permitted|forbidden|compulsory|mandatory|recommend\\w*|advisable|inadvisable|had better|best to|insist\\w*|you (?:have|are expected|are supposed|are required) to",
  },
  {
    why: 'says what others choose or think',
    todo: leaveChoice,
    from: told,
    match: `most ${people}|(?:nearly |almost )?(?:all|every) (?:women|mothers|woman|mother) (?:choose|chooses|chose|prefer|prefers|want|wants)|many ${people} (?:choose|chose|prefer|like|opt)|${people} like you|popular|favourites?|the majority|${staff} (?:all |mostly |also |often |always |would |usually |strongly )*(?:prefer|favou?r|advise|urge|discourage|believe|know best)|(?:usual|normal|standard|obvious|default|first|preferred) (?:choice|option)`,
  },
  {
    why: 'praises',
    todo: plainly,
    from: told,
    match:
      '(?<!(?:get|gets|feel|feels|feeling|getting) )(?:better|worse)|best|worst|superior|inferior|gold[- ]standard|ideal(?:ly)?|optimal(?:ly)?|perfect(?:ly)?|excellen(?:t|ce)|outstanding|wonderful(?:ly)?|amazing|brilliant|beautiful(?:ly)?|fantastic|world-class|state-of-the-art|cutting-edge|award-winning|leading (?:hospitals?|centres?|units?|experts?|teams?|services?|maternity)|proven|life-?saving|empower\\w*|guarantee\\w*',
  },
  {
    why: 'belittles',
    todo: plainly,
    from: told,
    match:
      'pointless|useless|old-fashioned|outdated|unproven|unnatural|unnecessar(?:y|ily)|selfish|irresponsible|reckless|foolish|naive',
  },
  {
    why: 'comforts or frightens',
    todo: plainly,
    from: told,
    match:
      "do(?:n't| not) worry|no need to worry|nothing to worry\\w*|reassur\\w*|peace of mind|in (?:good|safe|expert) hands|stress-free|worry-free|tragic(?:ally)?|tragedy|tragedies|devastat\\w*|catastroph\\w*|disast\\w*|horrif\\w*|terrif\\w*|scary|frightening|alarming|nightmares?",
  },
  {
    why: 'leans on her',
    todo: plainly,
    from: told,
    match:
      "for your baby's sake|good (?:mothers?|mums?|parents?)|gambl(?:e|es|ed|ing)|tak(?:e|es|ing) (?:a |your |their )?chances?|regrets?|regretted|deserves?|against (?:medical |our |staff |the )*advice|miss(?:es|ed|ing)? out|last resort|your baby (?:may|might|could|will) (?:die|suffer|be (?:harmed|hurt))",
  },
  {
    why: 'is a size without a number',
    todo: asRow,
    from: told,
    match:
      'hardly (?:ever|any)|almost (?:all|every|none|no|always|never)|nearly (?:all|every|always|never)|very few|vast(?:ly)?|significant(?:ly)?|substantial(?:ly)?|considerabl[ey]',
  },
  {
    why: 'makes a number small or large',
    todo: 'take the word out',
    from: ['figure'],
    match: 'only|just|merely|mere|simply|as (?:few|many|little|much) as|no (?:more|fewer) than|safety',
  },
];
