import type { CarriedPlan } from '../../../lib/carry/carried-plan';
import type { Deed, Event, Who } from '../../../lib/consultation/event-schema';

type Said = readonly [Who, Deed];

/** What was said and done, by whom: every kind of event that format 1 has. Nobody changes it. */
const deeds: readonly Said[] = [
  ['woman', { kind: 'speaker', who: 'woman' }],
  ['woman', { kind: 'gestation', weeks: 34 }],
  ['woman', { kind: 'about', prompt: 'hopes', words: 'Quiet, dim light, and my mum.\nSi può? نعم 👩🏾‍🍼' }],
  ['woman', { kind: 'stratum', stratum: 'first' }],
  ['woman', { kind: 'value', value: 'rest', weight: 'lot' }],
  ['woman', { kind: 'value', value: 'near', weight: null }],
  ['woman', { kind: 'mark', row: 'sore.first', on: true }],
  ['woman', { kind: 'part', part: 'how' }],
  ['woman', { kind: 'compare', options: ['home', 'ward'], part: 'how' }],
  ['woman', { kind: 'first', on: true }],
  ['woman', { kind: 'shown', stratum: 'first', options: ['home', 'ward'], rows: ['sore.first', 'calm'] }],
  ['woman', { kind: 'opened', row: 'sore.first', options: ['home', 'ward'] }],
  ['supporter', { kind: 'question', question: 'q1', words: 'Can I stay the night?', about: 'calm' }],
  ['clinician', { kind: 'answer', question: 'q1', by: 'Ms Okafor', words: 'Yes, in the side room.', answered: true }],
  ['woman', { kind: 'standing', standing: 'leaning', option: 'home', part: 'how' }],
  ['woman', { kind: 'reason', words: 'It is near, and the first time was long.' }],
  ['woman', { kind: 'planB', ifThen: 'full', words: 'Then the ward, with the same midwife.' }],
  ['clinician', { kind: 'conversation', field: 'discussed', words: 'What a transfer would be like.' }],
  ['clinician', { kind: 'offered', option: 'pool', offered: false, why: 'It is being mended.' }],
  ['clinician', { kind: 'label', words: 'Bed seven' }],
  ['clinician', { kind: 'corrected', event: '5f0c1a52-0000-4000-8000-000000000012', why: 'It was another room.' }],
  ['woman', { kind: 'undone', event: '5f0c1a52-0000-4000-8000-00000000000a' }],
];

/** What format 2 has besides. */
const deedsOf2: readonly Said[] = [
  ['woman', { kind: 'door', line: 'message', words: 'Knock first. Speak to me, not about me.' }],
  ['clinician', { kind: 'conversation', field: 'capacity', words: 'Presumed.' }],
  ['clinician', { kind: 'coded', set: 'planType', code: '06' }],
  ['clinician', { kind: 'coded', set: 'plannedSetting', code: null }],
  ['clinician', { kind: 'sameWoman', because: 'page' }],
  ['clinician', { kind: 'entered', length: 'short', how: 'shortened' }],
];

/** What format 3 has besides. */
const deedsOf3: readonly Said[] = [
  [
    'woman',
    {
      kind: 'local',
      trust: 'Riverside Hospitals',
      published: '2026-11-01',
      expires: '2027-10-31',
      hash: '5b'.repeat(32),
      toRing: { name: 'Riverside midwives', phone: '01632 960123' },
      options: [
        {
          option: 'home',
          here: true,
          where: 'Anywhere within the town',
          toRing: { name: 'Home birth team', phone: '01632 960124' },
        },
        { option: 'ward', here: false, where: 'Hillside, Marlow Street' },
      ],
      rows: ['home-births'],
    },
  ],
];

/** What format 4 has besides. */
const deedsOf4: readonly Said[] = [
  ['woman', { kind: 'language', locale: 'ur', draft: true, beside: 'en-GB' }],
  ['woman', { kind: 'need', need: 'speak', ways: ['ur'], words: 'اردو، آہستہ' }],
  ['woman', { kind: 'need', need: 'interpreter', ways: ['yes'], words: '' }],
  ['woman', { kind: 'need', need: 'notBy', ways: [], words: 'Nobody from my family.' }],
  [
    'clinician',
    { kind: 'needStep', step: 'booked', state: 'yes', on: '2026-12-02', words: 'By the clinic, for ten in the morning.' },
  ],
  ['clinician', { kind: 'needStep', step: 'present', state: 'phone', on: null, words: '' }],
  ['woman', { kind: 'readers', others: true }],
  ['woman', { kind: 'keptBack', of: 'need', name: 'notBy', on: true }],
];

/** What format 5 has besides. */
const deedsOf5: readonly Said[] = [
  ['clinician', { kind: 'english', event: '5f0c1a52-0000-4000-8000-00000000001e', by: 'interpreter', words: 'Urdu, slowly' }],
  ['unsaid', { kind: 'about', prompt: 'worries', words: 'The road at night.' }],
  ['woman', { kind: 'keptBack', of: 'door', name: 'message', on: true }],
];

const planOf = (said: readonly Said[]): CarriedPlan => ({
  plan: '0b9d2a36-7c54-4c0e-9a57-3f1f4f0f8b11',
  events: said.map(([who, deed], at) => {
    const stamped = {
      id: `5f0c1a52-0000-4000-8000-0000000000${at.toString(16).padStart(2, '0')}`,
      at: new Date(Date.parse('2026-11-24T10:00:00.000Z') + at * 61_007).toISOString(),
      who,
      ...(at > 0 && { gestation: 34 }),
      pack: 'place-of-birth',
      version: '2026.2',
      ...(at === 15 && { continues: '5f0c1a52-0000-4000-8000-00000000000e' }),
    };
    return { ...stamped, ...deed } as Event;
  }),
});

/** The plan in the files of tests/formats, by the format. */
export const examplePlans: Readonly<Record<string, CarriedPlan>> = {
  1: planOf(deeds),
  2: planOf([...deeds, ...deedsOf2]),
  3: planOf([...deeds, ...deedsOf2, ...deedsOf3]),
  4: planOf([...deeds, ...deedsOf2, ...deedsOf3, ...deedsOf4]),
  5: planOf([...deeds, ...deedsOf2, ...deedsOf3, ...deedsOf4, ...deedsOf5]),
};
/** The one in the newest format, with every kind of event there is. */
export const examplePlan = planOf([...deeds, ...deedsOf2, ...deedsOf3, ...deedsOf4, ...deedsOf5]);
