import type { PackFile, WordsFile } from '../../lib/pack/schema';

/** The day on which the tests stand. */
export const today = '2026-11-24';

type RowFile = PackFile['rows'][number];
type ArmFile = RowFile['arms'][number];

const row = (id: string, stratum: string | null, arms: ArmFile[]): RowFile => ({
  id,
  stratum,
  about: 'you',
  per: 1000,
  of: 'women',
  population: 'everybody',
  bucket: 'clear_difference',
  pairs: [],
  method: 'observed',
  certainty: 'low',
  source: 'study',
  locator: 'Table 1',
  arms,
  notes: [],
  otherStudies: [],
});

const rates = (go: number, other: number): ArmFile[] => [
  { option: 'go', kind: 'rate', value: go },
  { option: 'other', kind: 'rate', value: other },
  { option: 'wait', kind: 'unknown', reason: 'not-followed' },
];

/** A small decision without a fault: two courses and waiting, two groups, four rows. A test spoils it in one way. */
export function tinyPack(): PackFile {
  return {
    id: 'tiny',
    version: '1.2.3',
    stage: 'birth',
    published: '2026-01-02',
    reviewBy: '2027-12-31',
    funding: 'nobody',
    updates: 'each-year',
    makers: 'us',
    evidenceMethod: 'how',
    signOffs: [],
    figures: { weeks: { figure: { kind: 'count', value: 37 }, source: 'study', locator: 'Table 1' } },
    optionOrder: 'by-table',
    options: [
      { id: 'go', kind: 'course', rank: 1 },
      { id: 'other', kind: 'course', rank: 2 },
      { id: 'wait', kind: 'wait', rank: 3 },
    ],
    strata: [
      { id: 'first', pick: true },
      { id: 'later', pick: true },
    ],
    rows: [
      row('sore', 'first', rates(9, 5)),
      row('sore', 'later', rates(3, 2)),
      { ...row('sleep', null, rates(450, 363)), notes: ['in-the-table'] },
      row('cost', null, [
        { option: 'go', kind: 'unknown', reason: 'not-counted' },
        { option: 'other', kind: 'notApplicable', reason: 'is-free' },
        { option: 'wait', kind: 'unknown', reason: 'not-followed' },
      ]),
    ],
    values: [
      { id: 'rest', rows: ['sleep'] },
      { id: 'money', rows: ['cost'] },
    ],
    ifThen: [{ id: 'full' }, { id: 'late' }],
    questions: ['who-comes'],
    unknowns: ['years-later'],
    notYou: ['health'],
    sources: [
      {
        id: 'study',
        short: 'Study',
        citation: 'A. Author. A study. 2020.',
        year: 2020,
        type: 'cohort',
        url: null,
        doi: null,
        licence: 'CC BY',
      },
    ],
  };
}

const rowWords = (label: string) => ({
  label,
  window: 'At the birth',
  has: 'had this',
  hasNot: 'did not have this',
  had: 'had it',
  not: 'did not',
  doesNotTell: 'Why.',
});
const optionWords = (name: string) => ({
  name,
  short: `${name}, in short.`,
  involves: `What it involves: ${name}.`,
  good: `What is good about it: ${name}.`,
  hard: `What is hard about it: ${name}.`,
  where: 'There.',
  time: 'Some time.',
  people: 'People.',
  changing: 'Any time.',
});

/** The words of `tinyPack()`. */
export function tinyWords(): WordsFile {
  return {
    locale: 'en-GB',
    title: 'A tiny choice',
    question: 'You have a choice.',
    lead: 'You may say no.',
    optionNoun: 'way',
    sideBySide: '{n} ways, side by side',
    who: 'Women at {weeks} weeks or more.',
    whoNot: 'Women before {weeks} weeks.',
    optionOrder: { 'by-table': 'In the order of the table.' },
    funding: { nobody: 'Nobody paid.' },
    updates: { 'each-year': 'Looked at again each year.' },
    makers: { us: 'Made by us.' },
    evidenceMethod: { how: 'Read in the study.' },
    options: { go: optionWords('Go now'), other: optionWords('Other way'), wait: optionWords('Wait') },
    strata: {
      first: { label: 'First time', inSentence: 'a first time' },
      later: { label: 'Later time', inSentence: 'later times' },
    },
    populations: { everybody: { who: 'Everybody', where: 'England', counted: 'By plan' } },
    rows: { sore: rowWords('Being sore'), sleep: rowWords('Losing sleep'), cost: rowWords('What it costs') },
    units: {},
    says: {},
    sums: {},
    components: {},
    reasons: { 'not-followed': 'Nobody was followed.', 'not-counted': 'Nobody counted.', 'is-free': 'It is free.' },
    notes: { 'in-the-table': 'The table gives {go} for going now.' },
    studies: {},
    notYou: { health: 'You may not be well.' },
    values: { rest: 'How I rest', money: 'What I pay' },
    ifThen: {
      full: { when: 'If it is full', ask: 'Where then?' },
      late: { when: 'If it is late', ask: 'When then?' },
    },
    questions: { 'who-comes': 'Who comes?' },
    unknowns: { 'years-later': 'How it is years later.' },
    sources: { study: { standing: 'The newest found.' } },
  };
}
