import { copyOf, type Json } from './local-pack';
import { fileOf } from './packs-on-disk';

const id = 'third-stage';
/** A copy of a small pack of the repository, changed by somebody. */
export const copy = (change: (pack: Json, words: Json) => void) => ({ ...copyOf(id, change) });
const megabytes = 1_000_000;

/** Files that are no pack, or not any more. */
export interface Broken {
  that: string;
  files: Record<string, string>;
  /** Something of each line that it has to be told. */
  told: (string | RegExp)[];
}

export const broken: readonly Broken[] = [
  {
    that: 'has values of the wrong type',
    files: copy((pack, words) => {
      pack.rows[0].per = '1000';
      pack.rows[3].arms = 'none';
      pack.options[0].kind = 7;
      pack.reviewBy = 'soon';
      words.lead = null;
    }),
    told: [
      'rows › 0 › per',
      'rows › 3 › arms',
      'options › 0 › kind',
      'third-stage › reviewBy: is not a date',
      'words.en-GB › lead',
    ],
  },
  {
    that: 'has keys that every object of a program has',
    files: {
      'pack.json': fileOf(id, 'pack.json').replace(
        '{',
        '{ "__proto__": { "polluted": true }, "constructor": { "prototype": 1 },',
      ),
      'words.en-GB.json': fileOf(id, 'words.en-GB.json').replace(
        '"reasons": {',
        '"reasons": { "__proto__": "polluted", "toString": "polluted",',
      ),
    },
    told: ['__proto__', 'third-stage › constructor: is an unknown key', 'toString'],
  },
  {
    that: 'is of ten megabytes',
    files: { ...copy(() => {}), 'pack.json': `{ "id": "${'x'.repeat(10 * megabytes)}" }` },
    told: [/^pack\.json: is 10000012 bytes, and \d+ is the most/],
  },
  {
    that: 'is nested a hundred thousand deep',
    files: { ...copy(() => {}), 'pack.json': '['.repeat(100_000) + ']'.repeat(100_000) },
    told: [/is nested 100000 deep, more than \d+/],
  },
  {
    that: 'has a hundred thousand entries',
    files: { ...copy(() => {}), 'words.en-GB.json': `[${'0,'.repeat(100_000)}0]` },
    told: [/has 100000 entries, more than \d+/],
  },
  {
    that: 'has a script in its words',
    files: copy((pack, words) => {
      words.title = '<script>alert(1)</script>';
      words.lead = '<img src=x onerror=alert(2)> as you see';
      pack.sources[0].url = 'javascript:alert(3)';
    }),
    told: ['“<s” is markup', '“<i” is markup', /sources › .*url/],
  },
  {
    that: 'has a thousand options',
    files: copy((pack) => {
      pack.options = Array.from({ length: 1000 }, (_, rank) => ({ id: `option-${rank}`, kind: 'course', rank }));
    }),
    told: [/options: holds more than \d+ options, which no screen can show/],
  },
  {
    that: 'is no JSON',
    files: { ...copy(() => {}), 'words.en-GB.json': '{ "locale": en }' },
    told: ['third-stage › words.en-GB: is not JSON'],
  },
  {
    that: 'is empty',
    files: { 'pack.json': '', 'words.en-GB.json': '' },
    told: ['pack.json: is not JSON', 'words.en-GB: is not JSON'],
  },
  {
    that: 'is one file of two',
    files: { 'pack.json': fileOf(id, 'pack.json') },
    told: [/^words\.en-GB\.json: is not among the files; choose words\.en-GB\.json too/],
  },
  {
    that: 'has the words of another decision',
    files: { 'pack.json': fileOf(id, 'pack.json'), 'words.en-GB.json': fileOf('vitamin-k-newborn', 'words.en-GB.json') },
    told: ['words.en-GB › options: nothing for `', 'the pack has no such entry'],
  },
  {
    that: 'has a figure that cannot be, leaning words and a missing arm, all at once',
    files: copy((pack, words) => {
      pack.rows[0].arms[0].value = 100_000;
      pack.rows[1].arms.pop();
      words.lead = 'The injection is the only safe choice.';
    }),
    told: ['100000', 'nothing for option', 'safe'],
  },
];
