import { describe, expect, it } from 'vitest';
import type { Coproduction, Involvement } from '../../../lib/coproduction/coproduction';
import { type ParsedCoproduction, parseCoproduction } from '../../../lib/coproduction/parse-coproduction';
import { problemLine } from '../../../lib/problem';
import { emptyRecord, workedOn } from '../../support/coproduction';

const around = {
  versions: [
    { version: '1.2.2', month: '2025-11' },
    { version: '1.2.3', month: '2026-01' },
  ],
  ids: new Set(['go', 'wait', 'sore']),
  today: '2026-11-24',
};
const parse = (record: unknown) => parseCoproduction('tiny', JSON.stringify(record), around);
const linesOf = (parsed: ParsedCoproduction) => (parsed.ok ? [] : parsed.problems.map(problemLine));
const recordOf = (change: Partial<Involvement> = {}, more: Partial<Coproduction> = {}): Coproduction => ({
  ...emptyRecord('tiny'),
  involved: [workedOn(change)],
  ...more,
});

describe('a record that is taken', () => {
  it('says that nobody has been involved yet, and what is asked for next', () => {
    expect(parse(emptyRecord('tiny'))).toEqual({ ok: true, record: emptyRecord('tiny') });
  });

  it('tells who took part, in which role and number, on which step, and what came of it', () => {
    expect(parse(recordOf({ ids: ['go', 'sore'], learnt: 'Begin with food.' }))).toMatchObject({ ok: true });
  });

  it('may name languages, faiths and conditions, which are nobody’s names', () => {
    const together = 'In Urdu and Welsh Romani, with Polish women of the Sikh temple. Some Somali women came in May.';
    const said: Involvement['said'] = [
      { as: 'in short', words: 'Women said that Down’s syndrome is not a risk. They felt unheard.' },
    ];

    expect(linesOf(parse(recordOf({ together, said })))).toEqual([]);
  });
});

describe('a record that is refused', () => {
  it('is one that is not there', () => {
    expect(linesOf(parseCoproduction('tiny', undefined, around))).toEqual([
      expect.stringMatching(/^tiny › coproduction\.json: is missing; add it; docs\/co-production\.md/),
    ]);
  });

  it.each([
    ['{', /is not JSON/],
    ['{"pack":"tiny","pack":"tiny"}', /pack: stands twice/],
    ['[]', /coproduction\.json: is of another kind/],
    [`"${'x'.repeat(300_000)}"`, /has 300002 characters/],
  ])('is a file that begins %.20s', (text, line) => {
    expect(linesOf(parseCoproduction('tiny', text, around))).toContainEqual(expect.stringMatching(line));
  });

  it('is told with every problem at once, each with where, what and what to do', () => {
    const record = {
      ...recordOf({ when: '2027-02', changed: [{ what: 'It.', version: '9.9.9' }] }),
      pack: 'other',
      next: [],
      likes: 4,
    };

    expect(linesOf(parse(record))).toEqual([
      'tiny › coproduction.json › next: names no next step; write one or more',
      'tiny › coproduction.json › likes: is no field of the record; correct the spelling or take it out',
      'tiny › coproduction.json › pack: is `other`; write `tiny`, the pack that it lies beside',
      'tiny › coproduction.json › involved › first-reading › when: 2027-02 is after this month, 2026-11; write it down once it has happened',
      'tiny › coproduction.json › involved › first-reading › changed › 0 › version: the pack has had no version 9.9.9; write one of 1.2.2, 1.2.3, or record the new version first',
    ]);
  });

  it.each<[string, Partial<Involvement>, RegExp]>([
    ['a step that the ladder has not', { step: 'partnership' as 'engagement' }, /step: is no step of the ladder/],
    ['a role that there is not', { who: [{ role: 'user' as 'woman', people: 2 }] }, /role: is no role; write woman, voices/],
    ['nobody in a role', { who: [{ role: 'woman', people: 0 }] }, /people: is nobody/],
    ['half a person', { who: [{ role: 'woman', people: 1.5 }] }, /people: is not a whole number/],
    ['no role at all', { who: [] }, /who: names no role/],
    ['a day', { when: '2026-01-14' }, /when: is no month/],
    ['a part that no pack has', { about: ['logo' as 'words'] }, /about › 0: is no part of a pack/],
    ['an id that the pack has not', { ids: ['stay'] }, /ids: the pack has no `stay`/],
    [
      'a change in a version that came before',
      { changed: [{ what: 'It.', version: '1.2.2' }] },
      /version 1\.2\.2 is of 2025-11, and this was in 2026-01/,
    ],
    ['nothing of what came of it', { changed: [], notChanged: [] }, /says nothing of what came of it/],
    [
      'one role twice',
      {
        who: [
          { role: 'woman', people: 2 },
          { role: 'woman', people: 3 },
        ],
      },
      /who › 1: is the same role as before/,
    ],
    ['nothing of thanks', { thanked: undefined as unknown as Involvement['thanked'] }, /thanked: is missing/],
    ['words that are empty', { together: ' ' }, /together: is empty/],
  ])('has %s', (_, change, line) => {
    expect(linesOf(parse(recordOf(change)))).toContainEqual(expect.stringMatching(line));
  });

  it('has two pieces of work of one name, or was checked before what it tells of', () => {
    expect(linesOf(parse({ ...recordOf(), involved: [workedOn(), workedOn()] }))).toEqual([
      expect.stringMatching(/first-reading: stands twice/),
    ]);
    expect(linesOf(parse(recordOf({}, { checked: '2025-12' })))).toEqual([
      expect.stringMatching(/is after 2025-12, when the record/),
    ]);
    expect(linesOf(parse(recordOf({}, { checked: '2027-01' })))).toEqual([
      expect.stringMatching(/checked: 2027-01 is after this month/),
    ]);
  });

  it('asks for no woman, while none has been involved', () => {
    const next: Coproduction['next'] = [{ who: ['midwife'], step: 'engagement', about: ['whole'], ask: 'Read it.' }];

    expect(linesOf(parse({ ...emptyRecord('tiny'), next }))).toEqual([expect.stringMatching(/asks for no woman, and none/)]);
    expect(linesOf(parse(recordOf({}, { next })))).toEqual([]);
    const staff = recordOf({ who: [{ role: 'midwife', people: 4 }] }, { next });
    expect(linesOf(parse(staff))).toEqual([expect.stringMatching(/asks for no woman, and none/)]);
  });
});

describe('what says who somebody is', () => {
  it.each([
    ['Amina Khan came twice.', 'Amina Khan'],
    ['Then Amina Khan came.', 'Amina Khan'],
    ['Amina said that it was too long.', 'Amina'],
    ['A mother called Amina, of six.', 'Amina'],
    ['It was too long. – Amina', 'Amina'],
    ['We met at the flat of Mrs Okafor.', 'Mrs Okafor'],
    ['A. Khan helped.', 'A. Khan'],
    ['Write to amina@example.org for more.', 'amina@example.org'],
    ['She is @amina there.', '@amina'],
    ['Ring 07700 900123.', '07700 900123'],
    ['Ring +44 (0)20 7946 0991.', '+44 (0)20 7946 0991'],
    ['Her number is 943 476 5919.', '943 476 5919'],
    ['It is on www.example.org/amina now.', 'www.example.org/amina'],
    ['She lives in LS1 4AP, near by.', 'LS1 4AP'],
  ])('is found in “%s”', (together, found) => {
    expect(linesOf(parse(recordOf({ together })))).toEqual([expect.stringContaining(`together: “${found}” `)]);
  });

  it('is found in whatever field it stands, and named with it', () => {
    const told = linesOf(
      parse(recordOf({ said: [{ as: 'own words', words: 'I am Amina.' }] }, { missing: ['Sister Beatrice'] })),
    );

    expect(told).toEqual([
      expect.stringMatching(/involved › first-reading › said › 0 › words: “Amina” reads like a name; write the role/),
      expect.stringMatching(/missing › 0: “Sister Beatrice” reads like a name/),
    ]);
  });
});
