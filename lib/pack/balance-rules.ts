import { isMade, languageOf } from './language-of';
import { own } from './own';
import type { Report } from './report';
import type { LintContext, Rule } from './rule';
import type { WordsFile } from './schema';
import { sentencesIn } from './sentences-in';

type OptionWords = WordsFile['options'][string];

const practical = ['where', 'time', 'people', 'changing'] as const;
const counted = ['short', 'involves', 'good', 'hard'] as const;
/** Said of an option in place of what is good or hard about it. */
const empty =
  /^(?:none|nothing|not known|unknown|n\/?a|no (?:known |real |major )?(?:harms?|downsides?|drawbacks?|benefits?|upsides?|problems?|disadvantages?|advantages?)|there (?:is|are) (?:nothing|none|little|some (?:good|hard|bad) (?:things|sides|points)|no (?:known |real |major )?(?:harms?|downsides?|drawbacks?|benefits?|upsides?)))\b/i;
/** Longer names take more room in every grid, list and sentence. Other languages need more letters than English. */
const longestName = { en: 60, other: 84 };
const leans =
  /\b(?:recommended|preferred|standard|routine|proper|modern|advised?|advises|advice|simple|easy|extra-safe|assisted|full|best|complete|careful|expert|refus\w+|hope|against|everything|protect\w*)\b/i;

/** Every option gets as much room, as much said for it and against it, and words that are as easy. */
export const balanceRules: readonly Rule[] = [
  {
    id: 'even-length',
    reason: 'The option with the longest description is the one that is understood, and taken.',
    source: 'IPDAS 7; standards.md requirement 5 and 1.1 (band 0.75 to 1.33)',
    alone: true,
    check: (context, report) => {
      for (const field of counted) band(context, report, field, [0.75, 1.33], (words) => countOf(words[field]));
    },
  },
  {
    id: 'even-practical',
    reason: 'An option whose practical side takes long to tell looks like more trouble than the others.',
    source: 'IPDAS 7; standards.md requirement 5',
    alone: true,
    check: (context, report) => {
      const total = (words: OptionWords) => practical.reduce((sum, field) => sum + countOf(words[field]), 0);
      band(context, report, practical.join(', '), [0.67, 1.5], total);
    },
  },
  {
    id: 'even-language',
    reason: 'An option explained in longer sentences is an option for those who read well.',
    source: 'IPDAS 7 and 37; Muscat 2021 (standards.md S15)',
    alone: true,
    check: (context, report) => {
      const mean = (words: OptionWords) => {
        const sentences = counted.flatMap((field) => sentencesIn(words[field]));
        return Math.round((sentences.reduce((sum, one) => sum + countOf(one), 0) / Math.max(1, sentences.length)) * 10) / 10;
      };
      band(context, report, 'sentences', [0.6, 1.67], mean, 'words in a sentence');
    },
  },
  {
    id: 'good-and-hard',
    reason: 'An option with nothing against it is a recommendation; one with nothing for it, a warning.',
    source: 'IPDAS 4 and 5; standards.md 1.1',
    check: ({ words }, report) => {
      const english = languageOf(words.locale) === 'en';
      const seen = new Map<string, string>();
      for (const [id, said] of Object.entries(words.options)) {
        for (const field of ['good', 'hard'] as const) {
          const where = [`words.${words.locale}`, 'options', id, field];
          const plain = said[field].trim().toLowerCase();
          if ((english && empty.test(plain)) || countOf(plain) < 4)
            report(
              where,
              `“${said[field].slice(0, 60)}” says nothing of it`,
              'say what can be good and what can be hard about every option',
            );
          const other = seen.get(plain);
          if (other) report(where, `says the same as ${other}`, 'say what is good, or hard, about this option');
          seen.set(plain, `${id} › ${field}`);
        }
      }
    },
  },
  {
    id: 'good-beside-hard',
    reason: 'Much said for an option and little against it tilts it, even where every option is tilted.',
    source: 'IPDAS 7; standards.md requirement 5',
    alone: true,
    check: ({ words }, report) => {
      for (const [id, { good, hard }] of Object.entries(words.options)) {
        const [one, other] = [countOf(good), countOf(hard)];
        if (Math.max(one, other) > 1.5 * Math.min(one, other)) {
          const what = `${one} words on what is good, ${other} on what is hard`;
          report(
            [`words.${words.locale}`, 'options', id],
            what,
            'give both as much room: neither above one and a half times the other',
          );
        }
      }
    },
  },
  {
    id: 'option-names',
    reason: 'A name that takes more room, or that says which is usual and proper, has chosen already.',
    source: 'IPDAS 7; standards.md 3.2 rule 15',
    check: ({ words }, report) => {
      const seen = new Map<string, string>();
      if (isMade(words.locale)) return;
      const english = languageOf(words.locale) === 'en';
      const longest = english ? longestName.en : longestName.other;
      for (const [id, { name }] of Object.entries(words.options)) {
        const where = [`words.${words.locale}`, 'options', id, 'name'];
        const length = name.replace(/\{[^}]*\}/g, '00').length;
        if (length > longest) report(where, `has ${length} characters`, `keep names to ${longest}`);
        const [leaning] = (english && leans.exec(name.replace(/\{[^}]*\}/g, ''))) || [];
        if (leaning) report(where, `“${leaning}” leans in a name`, 'name what is done');
        const other = seen.get(name.toLowerCase());
        if (other) report(where, `is the name of \`${other}\` too`, 'give each option a name of its own');
        seen.set(name.toLowerCase(), id);
      }
    },
  },
  {
    id: 'sentence-length',
    reason: 'A long sentence is read by those who had school enough, and by nobody in pain.',
    source: 'IPDAS 37; standards.md 1.2 (Muscat 2021) and 2.1 (plain language)',
    language: 'en',
    check: ({ texts }, report) => {
      // Names of studies and of those counted are read in the passport, as the study words them.
      for (const { where, text } of texts.filter(({ section }) => section !== 'sources' && section !== 'populations')) {
        for (const sentence of sentencesIn(text)) {
          const length = countOf(sentence);
          if (length > 25)
            report(where, `a sentence has ${length} words: “${sentence.slice(0, 60)}…”`, 'make two of it, of 25 words at most');
        }
      }
    },
  },
];

/** Words as a reader meets them: what stands between spaces. */
function countOf(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

/** Reports each option whose count lies outside a band around the middle of all options. */
function band(
  { pack, words }: LintContext,
  report: Report,
  field: string,
  [least, most]: [number, number],
  countFor: (words: OptionWords) => number,
  unit = 'words',
) {
  const counts = pack.options.flatMap(({ id }) => {
    const said = own(words.options, id);
    return said ? [{ id, count: countFor(said) }] : [];
  });
  const middle = medianOf(counts.map(({ count }) => count));
  for (const { id, count } of counts) {
    if (count < least * middle || count > most * middle) {
      const what = `has ${count} ${unit}, and the middle of the options is ${middle}`;
      const todo = `keep from ${(least * middle).toFixed(1)} to ${(most * middle).toFixed(1)}`;
      report([`words.${words.locale}`, 'options', id, field], what, todo);
    }
  }
}

function medianOf(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}
