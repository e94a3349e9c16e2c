import { describe, expect, it } from 'vitest';
import { type Fault, set, unknownTodo } from './fault';
import { linesOf, parseTiny, spoilt, tinyOffer, type Written } from './tiny-offer';

const option = ({ decisions }: Written, at: number) => decisions[0]?.options[at] ?? {};
const at = 'offer › decisions › tea';

const faults: Fault[] = [
  ['no trust', (offer) => set(offer, { trust: undefined }), ['offer › trust: is missing; add it']],
  [
    'a trust without a letter',
    (offer) => set(offer, { trust: '  ' }),
    ['offer › trust: is empty; write it, or take the field out if it may be left out'],
  ],
  [
    'a name that is too long',
    (offer) => set(offer, { trust: 'Riverside '.repeat(20) }),
    ['offer › trust: is longer than 120 characters; say it shorter'],
  ],
  [
    'a date that is none',
    (offer) => set(offer, { expires: '31 October 2027' }),
    ['offer › expires: “31 October 2027” is not a date; write one like "2027-11-24"'],
  ],
  [
    'a day that no month has',
    (offer) => set(offer, { expires: '2027-02-30' }),
    ['offer › expires: “2027-02-30” is not a date; write one like "2027-11-24"'],
  ],
  [
    'a day of publishing that is still to come',
    (offer) => set(offer, { published: '2026-12-02' }),
    ['offer › published: 2026-12-02 is after today, 2026-12-01; write the day on which somebody last read all of it'],
  ],
  [
    'dates the wrong way round',
    (offer) => set(offer, { published: '2026-11-30', expires: '2026-11-30' }),
    [
      'offer › expires: 2026-11-30 is not after 2026-11-30, the day it was published; write a later day',
      'offer › expires: it has expired: its last day was 2026-11-30, and today is 2026-12-01; read all of it again, correct it, and write new dates into published and expires',
    ],
  ],
  [
    'no contact at all',
    (offer) => set(offer, { contacts: [] }),
    ['offer › contacts: is empty; add the number that a woman rings at any hour, before all others'],
  ],
  [
    'a first contact without a number',
    (offer) => offer.contacts.reverse() && undefined,
    [
      'offer › contacts › Front desk › phone: is missing, and the first contact is the one to ring; add its number, or put a contact with a number first',
    ],
  ],
  [
    'a contact that nobody can reach',
    (offer) => set(offer.contacts[1] ?? {}, { email: undefined, web: undefined }),
    ['offer › contacts › Front desk: has no phone, no email and no web; add one of them'],
  ],
  [
    'a contact of an option that nobody can reach',
    (offer) => set(option(offer, 1), { contact: { name: 'Hillside', hours: 'Day and night' } }),
    [`${at} › options › cup › contact: has no phone, no email and no web; add one of them`],
  ],
  [
    'a contact twice',
    (offer) => set(offer.contacts[1] ?? {}, { name: 'advice LINE' }),
    ['offer › contacts › advice LINE: stands twice; keep one of them, or give the other a name of its own'],
  ],
  ...['ring us', '12', '0163 296 0001 ext 5', '01632-960001', '1'.repeat(16), '٠١٦٣٢', 'tel:01632960001'].map(
    (phone): Fault => [
      `a number that is none: ${phone}`,
      (offer) => set(offer.contacts[0] ?? {}, { phone }),
      [
        `offer › contacts › Advice line › phone: “${phone}” is no number to ring; write digits, spaces, brackets and a plus in front, and an extension into the hours`,
      ],
    ],
  ),
  ...[
    'http://x.example',
    'javascript:alert(1)',
    'https://user@x.example/',
    'https://х.example',
    'x.example',
    'https://x',
    'https://x.example/a b',
  ].map(
    (web): Fault => [
      `an address that is none: ${web}`,
      (offer) => set(offer.contacts[1] ?? {}, { web }),
      [`offer › contacts › Front desk › web: “${web}” is no address of a page; write one that begins with https://`],
    ],
  ),
  ...['desk', 'desk@riverside', 'a b@x.example', 'a@x.example?cc=b@x.example', '<a@x.example>'].map(
    (email): Fault => [
      `an email address that is none: ${email}`,
      (offer) => set(offer.contacts[1] ?? {}, { email }),
      [`offer › contacts › Front desk › email: “${email}” is no email address; write one like "name@example.org"`],
    ],
  ),
  [
    'a topic that there is not',
    (offer) => set(offer.topics, { parking: 'By the river' }),
    [`offer › topics › parking: is no field of a local offer; ${unknownTodo}`],
  ],
  [
    'a topic that is a list',
    (offer) => set(offer.topics, { hours: ['Monday'] }),
    ['offer › topics › hours: is a list; write a text in quotation marks'],
  ],
  [
    'a line break',
    (offer) => set(offer.topics, { hours: 'Monday\nFriday' }),
    [
      'offer › topics › hours: holds a line break, a character that is not seen; write it again by hand, as one line of plain text',
    ],
  ],
  ...(
    [
      ['\u0007', 'U+0007'],
      ['\u202E', 'U+202E'],
      ['\u202D', 'U+202D'],
      ['\u200B', 'U+200B'],
      ['\u00AD', 'U+00AD'],
      ['\uE000', 'U+E000'],
      ['\uD800', 'U+D800'],
      ['\u{E0041}', 'U+E0041'],
    ] as const
  ).map(
    ([sign, code]): Fault => [
      `a character that is not seen: ${code}`,
      (offer) => set(offer.topics, { hours: `Mon${sign}day` }),
      [`offer › topics › hours: holds ${code}, a character that is not seen; write it again by hand, as one line of plain text`],
    ],
  ),
  ...['\u2067Monday', '\u202BMonday', 'Mon\u2069day', '\u2067\u202B\u2069\u202C'].map(
    (text): Fault => [
      `a mark of direction without its other half: ${JSON.stringify(text)}`,
      (offer) => set(offer.topics, { hours: text }),
      [
        'offer › topics › hours: holds a mark that turns the direction of the text, without the one that ends it; write it again by hand',
      ],
    ],
  ),
  [
    'a raised voice',
    (offer) => set(offer.topics, { hours: 'Open now! ★' }),
    ['offer › topics › hours: “★” raises the voice; say it as the rest is said'],
  ],
];

describe('an offer with', () => {
  it.each(faults)('%s', (_, spoil, says) => {
    expect(spoilt(spoil)).toEqual(says);
  });
});

describe('a text that is', () => {
  it.each([
    ['empty', '', 'offer: is not JSON (Unexpected end of JSON input); correct the file where the message points'],
    ['a list', '[]', 'offer: is a list; write a group in { }'],
    ['null', 'null', 'offer: is null; write a group in { }'],
    ['a word', '"offer"', 'offer: is “offer”; write a group in { }'],
    [
      'larger than an offer',
      `"${'é'.repeat(100_000)}"`,
      'offer: is 200002 bytes, and 200000 is the most; give the file of a local offer',
    ],
  ])('%s', (_, text, says) => {
    expect(linesOf(parseTiny(text))).toEqual([says]);
  });

  it('a web page', () => {
    expect(linesOf(parseTiny('<!doctype html><title>Not found</title>'))[0]).toMatch(
      /^offer: is not JSON \(.+\); correct the file where the message points$/,
    );
  });

  it('a file in which a key stands twice, wherever that is', () => {
    const text = JSON.stringify(tinyOffer())
      .replace('"trust":', '"trust":"Another trust","trust":')
      .replace('"option":"cup",', '"option":"cup","here":true,');

    expect(linesOf(parseTiny(text))).toEqual([
      'offer › trust: stands twice, and one of the two would be lost; keep one of them',
      `${at} › options › cup › here: stands twice, and one of the two would be lost; keep one of them`,
    ]);
  });

  it('a file with keys that every object has', () => {
    const text = JSON.stringify(tinyOffer()).replace('"trust":', '"__proto__":{"polluted":true},"constructor":1,"trust":');

    expect(linesOf(parseTiny(text))).toEqual([
      `offer › __proto__: is no field of a local offer; ${unknownTodo}`,
      `offer › constructor: is no field of a local offer; ${unknownTodo}`,
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
