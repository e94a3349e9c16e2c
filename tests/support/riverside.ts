import type { Deed } from '../../lib/consultation/event-schema';
import type { LocalOffer } from '../../lib/offer/offer';

/**
 * What a trust that does not exist says of the tiny decision: one option is here, one is elsewhere, and of the third it has
 * said nothing. Its numbers are of the range that is kept for plays.
 */
export function riverside(change: Partial<LocalOffer> = {}): LocalOffer {
  return {
    trust: 'Riverside Hospitals',
    published: '2026-11-01',
    expires: '2027-10-31',
    contacts: [
      { name: 'Riverside midwives', phone: '01632 960 123', hours: 'Day and night' },
      { name: 'The front desk', email: 'desk@riverside.example', web: 'https://www.riverside.example/desk' },
    ],
    topics: { interpreters: 'Ask for one when you ring.', voices: 'We meet on Mondays in the library.' },
    decisions: [
      {
        decision: 'tiny',
        options: [
          {
            option: 'go',
            here: true,
            where: 'The day ward, Willow Wing',
            reach: 'Ring before you come.',
            contact: { name: 'Day ward', phone: '01632 960 124', hours: 'In the day' },
          },
          { option: 'other', here: false, where: 'Hillside, Marlow Street' },
        ],
        rows: [
          {
            id: 'stayed',
            label: 'Staying the night',
            who: 'women who were in the day ward',
            window: 'on the day',
            per: 100,
            had: 'stayed the night',
            not: 'went home',
            arms: [
              { option: 'go', kind: 'rate', value: 12 },
              { option: 'other', kind: 'unknown', why: 'Hillside has not told us.' },
              { option: 'wait', kind: 'notApplicable', why: 'There is no ward to stay in.' },
            ],
            source: {
              title: 'Count of the ward book',
              publisher: 'Riverside Hospitals',
              date: '2026-10-31',
              url: 'https://www.riverside.example/count',
            },
          },
        ],
      },
    ],
    hash: 'ab'.repeat(32),
    ...change,
  };
}

/** The same as it goes into the receipt. */
export const riversideSaid: Extract<Deed, { kind: 'local' }> = {
  kind: 'local',
  trust: 'Riverside Hospitals',
  published: '2026-11-01',
  expires: '2027-10-31',
  hash: 'ab'.repeat(32),
  toRing: { name: 'Riverside midwives', phone: '01632 960 123' },
  options: [
    { option: 'go', here: true, where: 'The day ward, Willow Wing', toRing: { name: 'Day ward', phone: '01632 960 124' } },
    { option: 'other', here: false, where: 'Hillside, Marlow Street' },
  ],
  rows: ['stayed'],
};
