import { counted } from './counted';
import type { JudgedItem } from './ipdas';
import type { PackFacts } from './pack-facts';

type Read = 'read' | 'heading only' | 'not read';

export interface Ecd8Row {
  part: string;
  standard: string;
  /** How far this part of ECD8 could be read when the row was written. */
  read: Read;
  verdict: 'met' | 'partly' | 'notMet' | 'person';
  why: string[];
}

interface Group {
  part: string;
  standard: string;
  read: Read;
  /** Items of IPDAS that ask for the same. */
  items: number[];
  gaps?: (facts: PackFacts) => string[];
}

const parts = ['1 Essential content', '2 Essential process', '3 Enhanced content', '4 Enhanced process'] as const;

/** The groups of NICE ECD8 (2021) as far as they are known here (standards.md, section 2.1). */
const groups: readonly Group[] = [
  {
    part: parts[0],
    standard: 'Says what the situation is, that there is a decision, and all reasonable options, with doing nothing.',
    read: 'read',
    items: [1, 2, 3, 17],
  },
  {
    part: parts[0],
    standard: 'Detailed information on each option without leaning, in words, size and colour.',
    read: 'read',
    items: [4, 5, 6, 7],
  },
  { part: parts[0], standard: 'Helps with what matters to her, her life and her wishes.', read: 'heading only', items: [25] },
  {
    part: parts[0],
    standard: 'Plain language, words explained, a form that everybody can use.',
    read: 'not read',
    items: [37],
    gaps: ({ problems }) => {
      const inWords = problems.filter(({ where }) => where.includes('› words.')).length;
      return inWords > 0 ? [`The rules name ${counted(inWords, 'problem')} in the words.`] : [];
    },
  },
  {
    part: parts[0],
    standard: 'Numbers: counts, one number to count out of, the time, how uncertain, pictures.',
    read: 'not read',
    items: [11, 19, 20, 21, 22, 23, 24],
  },
  {
    part: parts[1],
    standard: 'Where the evidence is from, how it was chosen, how good it is.',
    read: 'not read',
    items: [8, 34, 35],
  },
  { part: parts[1], standard: 'Women and clinicians took part in making it.', read: 'not read', items: [28, 29] },
  { part: parts[1], standard: 'Who made it, who paid, and what they stand to gain.', read: 'not read', items: [12, 36] },
  {
    part: parts[1],
    standard: 'Dates of publishing and of review, how it is updated, whom to write to.',
    read: 'not read',
    items: [9, 10],
    gaps: () => ['A pack has no place for somebody to write to.'],
  },
  {
    part: parts[2],
    standard: 'Steps for deciding, questions to ask, other languages and easy formats.',
    read: 'not read',
    items: [18, 26, 27],
    gaps: ({ locales }) => (locales.length > 1 ? [] : [`The words are in one language: ${locales.join(', ') || 'none'}.`]),
  },
  {
    part: parts[3],
    standard: 'Reviewed by others, tried with users, evaluated.',
    read: 'not read',
    items: [30, 31, 32, 33, 38, 39],
  },
];

/** A first draft of the self-assessment, from what the pack shows. It is not the form: a person fills that in. */
export function ecd8(facts: PackFacts, judged: readonly JudgedItem[]): Ecd8Row[] {
  return groups.map(({ part, standard, read, items, gaps }) => {
    const own = judged.filter(({ n }) => items.includes(n));
    const signed = (item: JudgedItem) => item.people.every((person) => person.signed.length > 0);
    const bad = own.filter((item) => item.status === 'fail' || (item.done && !signed(item)));
    const good = own.filter((item) => !bad.includes(item) && signed(item) && (item.people.length > 0 || item.status === 'pass'));
    const open = own.filter((item) => !good.includes(item) && !bad.includes(item));
    const missing = gaps?.(facts) ?? [];
    // What could not be read in full is never called met: nobody knows what else it asks.
    const whole = open.length === 0 && read === 'read';
    const bare = bad.length + missing.length === 0;
    const verdict = bare ? (whole ? 'met' : 'person') : good.length + open.length > 0 ? 'partly' : 'notMet';
    return {
      part,
      standard,
      read,
      verdict,
      why: [
        ...told('Holds', good),
        ...told('Nothing is missing, and a person has to judge it', open),
        ...told(
          'Fails',
          bad.filter(({ done }) => !done),
        ),
        ...told(
          'No sign-off of this version says that it was done',
          bad.filter(({ done }) => done),
        ),
        ...missing,
      ],
    };
  });
}

function told(what: string, items: readonly JudgedItem[]): string[] {
  return items.length > 0 ? [`${what}: IPDAS ${items.map(({ n }) => n).join(', ')}.`] : [];
}
