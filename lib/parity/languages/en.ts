import type { LanguageData } from '../language-data';
import { numberForms } from '../number-forms';

export const en: LanguageData = {
  scripts: ['Latin'],
  values: numberForms({
    ones: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    both: (ten, one) => `${ten}[- ]${one}`,
    hundred: 'hundreds?|hundredth',
    thousand: 'thousands?',
    million: 'millions?',
    billion: 'billions?',
    dozen: 'dozens?',
    ordinals: 'third fourth fifth sixth seventh eighth ninth tenth',
    parts: 'half|halves|halv(?:e|es|ed|ing) thirds? quarters?|fourths? fifths? sixths? tenths?',
    times: 'twice|doubl(?:e|es|ed|ing)|twofold thrice|tripl(?:e|es|ed|ing)|threefold fourfold fivefold sixfold',
    percent: 'per_?cent|percent(?:age)?s?',
    more: [
      ['14', 'fortnights?'],
      ['10', 'tens|tenfold'],
    ],
  }),
  numbers: [
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
    '(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
    'hundreds?|thousands?|millions?|billions?|dozens?|tens',
    'half|halves|halv(?:e|es|ed|ing)|thirds?|quarters?|fifths?|tenths?|twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)',
    'two-thirds|\\w+fold|per ?cent|percent(?:age)?s?|midnight|midday|fortnights?',
  ],
  nots: ["not|no|none|never|without|unless|neither|nor|cannot|nobody|nothing|nowhere|\\p{L}+n[’']t"],
  advice: [
    'better|best|worse|worst|safe(?:r|st|ty|ly)?|secure|dangerous|should|ought|ideal(?:ly)?|worth|rather|prefer\\p{L}*',
    'recommend\\p{L}*|advis\\p{L}+|advice|suggest\\p{L}*',
  ],
  quotes: ['“”', '‘’'],
  stop: '.',
};
