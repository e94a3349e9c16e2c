import { describe, expect, it } from 'vitest';
import { type Fault, set, unknownTodo } from './fault';
import { spoilt, type Written } from './tiny-offer';

const option = ({ decisions }: Written, at: number) => decisions[0]?.options[at] ?? {};
const row = ({ decisions }: Written) => decisions[0]?.rows[0] ?? {};
const arm = ({ decisions }: Written, at: number) => decisions[0]?.rows[0]?.arms[at] ?? {};
const at = 'offer › decisions › tea';

const faults: Fault[] = [
  [
    'an option that is left out',
    (offer) => offer.decisions[0]?.options.pop() && undefined,
    [
      `${at} › options: nothing is said of “No tea” (none); add {"option": "none", "here": true or false, "where": …}: no option is left out`,
    ],
  ],
  [
    'an option that the decision does not have',
    (offer) => offer.decisions[0]?.options.push({ option: 'gin', here: true, where: 'The bar' }) && undefined,
    [`${at} › options › gin: is no option of tea; use pot, cup, none`],
  ],
  [
    'an option twice, once here and once not',
    (offer) => offer.decisions[0]?.options.push({ option: 'pot', here: false, where: 'Hillside' }) && undefined,
    [`${at} › options › pot: stands twice; keep one of them`],
  ],
  [
    'a decision twice',
    (offer) => offer.decisions.push({ ...offer.decisions[0], rows: [] } as never) && undefined,
    [`${at}: stands twice; keep one of them`],
  ],
  [
    'an option of which nobody says whether it is here',
    (offer) => set(option(offer, 0), { here: undefined }),
    [`${at} › options › pot › here: is missing; add it`],
  ],
  [
    'an option that is here in words',
    (offer) => set(option(offer, 0), { here: 'yes' }),
    [`${at} › options › pot › here: is “yes”; write true or false, without quotation marks`],
  ],
  ...['Not available here', 'n/a', 'Nowhere', '–', 'No', 'TBC', 'None.', 'See website'].map(
    (where): Fault => [
      `an option that is not here, and not said where: ${where}`,
      (offer) => set(option(offer, 1), { where }),
      [
        `${at} › options › cup › where: “${where}” does not tell where it is; name the nearest place that has it: an option that is not here is shown with where it is`,
      ],
    ],
  ),
  [
    'an option that is here, and not said where',
    (offer) => set(option(offer, 0), { where: 'Here' }),
    [`${at} › options › pot › where: “Here” does not tell where it is; name the place`],
  ],
  [
    'an option without a place',
    (offer) => set(option(offer, 1), { where: undefined }),
    [`${at} › options › cup › where: is missing; add it`],
  ],
  [
    'a row that counts out of something else',
    (offer) => set(row(offer), { per: 250 }),
    [
      `${at} › rows › spilt › per: 250 is none of the numbers that a row may count out of; write one of 10, 100, 1000, 10000, 100000`,
    ],
  ],
  [
    'half a person',
    (offer) => set(arm(offer, 0), { value: 7.5 }),
    [`${at} › rows › spilt › arms › pot › value: 7.5 is not a whole number; write digits alone, without quotation marks`],
  ],
  [
    'fewer than nobody',
    (offer) => set(arm(offer, 0), { value: -1 }),
    [`${at} › rows › spilt › arms › pot › value: is below 0; write how many people it happened to`],
  ],
  [
    'more than all',
    (offer) => set(arm(offer, 0), { value: 101 }),
    [
      `${at} › rows › spilt › arms › pot › value: 101 is above 100, what the row counts out of; write how many of them it happened to`,
    ],
  ],
  [
    'a figure that is unknown and 0',
    (offer) => set(arm(offer, 1), { value: 0 }),
    [`${at} › rows › spilt › arms › cup › value: is no field of a local offer; ${unknownTodo}`],
  ],
  [
    'an arm of a kind that there is not',
    (offer) => set(arm(offer, 0), { kind: 'guess' }),
    [`${at} › rows › spilt › arms › pot › kind: “guess” is no kind of arm; write "rate", "unknown" or "notApplicable"`],
  ],
  [
    'an unknown that does not say why',
    (offer) => set(arm(offer, 1), { why: 'Not known' }),
    [`${at} › rows › spilt › arms › cup › why: “Not known” says nothing; say why there is no figure`],
  ],
  [
    'an option without an arm',
    (offer) => offer.decisions[0]?.rows[0]?.arms.pop() && undefined,
    [`${at} › rows › spilt › arms: there is none for none; add its figure, or "kind": "unknown" with why`],
  ],
  [
    'an arm twice',
    (offer) => offer.decisions[0]?.rows[0]?.arms.push({ option: 'pot', kind: 'rate', value: 1 }) && undefined,
    [`${at} › rows › spilt › arms › pot: stands twice; keep one of them`],
  ],
  [
    'an arm for something else',
    (offer) => offer.decisions[0]?.rows[0]?.arms.push({ option: 'gin', kind: 'rate', value: 1 }) && undefined,
    [`${at} › rows › spilt › arms › gin: is no option of this decision; use pot, cup, none`],
  ],
  [
    'a row without a figure',
    (offer) => set(arm(offer, 0), { kind: 'unknown', value: undefined, why: 'Nobody has counted.' }),
    [
      `${at} › rows › spilt › arms: there is no figure in the row; add what was counted for one option at least, or take the row out`,
    ],
  ],
  [
    'one frame twice',
    (offer) => set(row(offer), { not: 'Spilt some' }),
    [
      `${at} › rows › spilt › not: says the same as had, “spilt some”; write what completes the sentence for those it did not happen to`,
    ],
  ],
  ['one frame alone', (offer) => set(row(offer), { not: undefined }), [`${at} › rows › spilt › not: is missing; add it`]],
  [
    'a row twice',
    (offer) => offer.decisions[0]?.rows.push({ ...offer.decisions[0].rows[0] } as never) && undefined,
    [`${at} › rows › spilt: stands twice; keep one of them, or give the other an id of its own`],
  ],
  [
    'a row with a name that every object has',
    (offer) => set(row(offer), { id: 'constructor' }),
    [
      `${at} › rows › constructor › id: “constructor” is not an id; write letters, digits, "-" or "_", beginning in lower case, at most 80 of them`,
    ],
  ],
  [
    'a source that counts into the future',
    (offer) => set(row(offer), { source: { title: 'Count', publisher: 'Us', date: '2027-01-01' } }),
    [`${at} › rows › spilt › source › date: 2027-01-01 is after today, 2026-12-01; write the last day that was counted`],
  ],
  [
    'a row without a source',
    (offer) => set(row(offer), { source: undefined }),
    [`${at} › rows › spilt › source: is missing; add it`],
  ],
  [
    'a source without a date',
    (offer) => set(row(offer), { source: { title: 'Count', publisher: 'Us' } }),
    [`${at} › rows › spilt › source › date: is missing; add it`],
  ],
  [
    'more rows than anybody reads',
    (offer) => {
      const rows = Array.from({ length: 13 }, (_, index) => ({ ...row(offer), id: `spilt${index}` }));
      set(offer.decisions[0] ?? {}, { rows });
    },
    [`${at} › rows: holds more than 12 rows; keep those that matter here`],
  ],
];

describe('an offer with', () => {
  it.each(faults)('%s', (_, spoil, says) => {
    expect(spoilt(spoil)).toEqual(says);
  });
});
