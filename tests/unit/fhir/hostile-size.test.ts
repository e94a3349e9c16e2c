import { describe, expect, it } from 'vitest';
import { changesIn } from '../../../lib/fhir/changes-in';
import { linesOf } from '../../../lib/fhir/narrative-lines';
import { piecesOf, relativeTo } from '../../../lib/fhir/pieces';
import { says, wordsIn } from '../../../lib/fhir/says';
import { carry, faults } from '../carry/carried';
import type { Spoilt } from '../carry/spoilt';
import { all, documentOf, eventsOf, wholeTalk } from './documents';

const whole = await documentOf(eventsOf(wholeTalk()));
const million = 1_000_000;

/** Each a few million letters long: what looks back at each of them would not be done in hours. */
const long: [string, string][] = [
  ['a tag that goes on', `<p ${'a'.repeat(4 * million)}>`],
  ['a tag of blanks', `<p${' '.repeat(4 * million)}x>`],
  ['a tag of attributes', `<p ${'a="" '.repeat(million)}>`],
  [
    'thousands of tags of a thousand attributes',
    Array.from({ length: 2_000 }, (_, at) => `<p ${at} ${'a'.repeat(1_900)}>`).join(''),
  ],
  ['comments that never end', '<!--'.repeat(million)],
  ['comments', '<!---->'.repeat(million / 2)],
  ['signs of tags', '<'.repeat(million)],
  ['ends of tags', '>'.repeat(4 * million)],
  ['tags in tags', '<p a="'.repeat(million / 2)],
  ['signs of letters', '&'.repeat(4 * million)],
  ['a name of a letter', `&${'a'.repeat(4 * million)}`],
  ['blanks', `a${' '.repeat(4 * million)}b`],
];

// No test here waits for a time: each is done in moments or not within the limit that every test has.
describe('a narrative of millions of letters is read in one go', () => {
  it.each(long)('where it is %s', (_, div) => {
    expect(says(div).length).toBeLessThan(12 * div.length);
    expect(wordsIn(div).length).toBeLessThanOrEqual(div.length);
    expect(linesOf({ div }).inOrder.join('').length).toBeLessThanOrEqual(div.length);
  });

  it.each(long)('and refused in a document where it is %s', async (_, div) => {
    const document: Spoilt = structuredClone(whole);
    const [goal] = all(document as typeof whole, 'Goal');
    Object.assign(goal ?? {}, { text: { status: 'generated', div } });

    expect(faults(await carry.fromFile(JSON.stringify(document)))).toContain(
      'FHIR document › Goal hopes says something else than when it was made',
    );
  });
});

describe('a document with more in it than anybody said', () => {
  it('is refused before it is looked through', async () => {
    const entry = [...whole.entry, ...Array.from({ length: 20_000 }, () => ({ resource: { resourceType: 'Goal' } }))];

    expect(faults(await carry.fromFile(JSON.stringify({ ...whole, entry })))).toEqual([
      'FHIR document › entry has more in it than a plan can have',
    ]);
  });

  it('is told with where, what and what to do', async () => {
    const entry = Array.from({ length: 20_001 }, () => ({}));
    const read = await carry.fromFile(JSON.stringify({ ...whole, entry }));

    expect('problems' in read && read.problems).toEqual([
      {
        where: 'FHIR document › entry',
        what: 'has more in it than a plan can have',
        todo: 'open a document that Evenhand saved',
      },
    ]);
  });

  it('is refused where a plan is attached that is longer than one may be', async () => {
    const document: Spoilt = structuredClone(whole);
    const file = document.entry.find(({ resource }: Spoilt) => resource.content?.length === 2).resource;
    file.content[0].attachment.data = btoa(' '.repeat(5_000_001));

    expect(faults(await carry.fromFile(JSON.stringify(document)))).toEqual(['FHIR document › plan file is too long for a plan']);
  });

  it('is refused where it is longer than a document may be', async () => {
    const document = { ...whole, id: 'x'.repeat(50_000_001) };

    expect(faults(await carry.fromFile(JSON.stringify(document)))).toEqual(['plan file is too long for a plan']);
  });

  it('is compared in one go, however many pieces were changed', () => {
    const count = 100_000;
    const parts = Array.from({ length: count }, (_, at) => ({ name: 'Goal', kind: 'Goal', sum: String(at) }));
    const pieces = parts.map(({ kind }) => ({ kind, identifier: undefined, says: '', sum: '' }));

    expect(changesIn(pieces, { whole: '', parts }, 'a-b-c-d-e')).toHaveLength(count);
  });

  it('is not held up by an address that goes on', () => {
    const reference = `${'a'.repeat(4 * million)}!`;
    const [piece] = piecesOf([{ fullUrl: 'urn:uuid:1', resource: { resourceType: 'Goal', subject: { reference } } }]);

    expect(piece?.says).toContain(reference);
    expect(relativeTo('http://127.0.0.1/fhir/Goal/7/_history/3')).toBe('Goal/7');
    expect(relativeTo('Goal/7')).toBe('Goal/7');
  });
});
