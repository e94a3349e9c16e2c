import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../lib/pack/parse-pack';
import { packOf, parseTiny, tiny } from '../../support/builders';
import { problemsOf } from '../../support/problems';
import { shuffled } from '../../support/shuffled';
import { tinyPack, tinyWords } from '../../support/tiny-pack';

const todo = 'correct the value; lib/pack/schema.ts says what is expected';
const unknownKey = 'is an unknown key; correct the spelling or take it out';

describe('a file that is not what the schema says', () => {
  it('is named when it is not JSON, both files at once', () => {
    const said = problemsOf(parseTiny(undefined, { figures: '{', words: 'not json' }));

    expect(said).toEqual([
      expect.stringMatching(/^tiny: is not JSON \(.+\); correct the file where the message points$/),
      expect.stringMatching(/^tiny › words\.en-GB: is not JSON \(.+\); correct the file where the message points$/),
    ]);
  });

  it('is named for every unknown key, in both files at once', () => {
    const said = problemsOf(
      parseTiny((pack, words) => {
        Object.assign(pack, { colour: 'red' });
        Object.assign(pack.rows[0] ?? {}, { direction: 'lower_is_better' });
        Object.assign(words.options.go ?? {}, { badge: 'best' });
      }),
    );

    expect(said).toEqual(
      expect.arrayContaining([
        `tiny › colour: ${unknownKey}`,
        `tiny › rows › 0 › direction: ${unknownKey}`,
        `tiny › words.en-GB › options › go › badge: ${unknownKey}`,
      ]),
    );
  });

  it('cannot give an arm a denominator of its own', () => {
    const said = problemsOf(parseTiny(({ rows }) => Object.assign(rows[0]?.arms[0] ?? {}, { per: 100 })));

    expect(said).toEqual([`tiny › rows › 0 › arms › 0 › per: ${unknownKey}`]);
  });

  it.each([1, 5, 500, 1024, 10_000_000, 0.1])('cannot have %d for a denominator', (per) => {
    const said = problemsOf(parseTiny(({ rows }) => Object.assign(rows[0] ?? {}, { per })));

    expect(said).toContain(`tiny › rows › 0 › per: is not a power of ten from 10 to 1,000,000; ${todo}`);
  });

  it('cannot have a count below nobody', () => {
    const said = problemsOf(parseTiny(({ rows }) => Object.assign(rows[0]?.arms[0] ?? {}, { value: -1 })));

    expect(said).toContain(`tiny › rows › 0 › arms › 0 › value: is below 0; ${todo}`);
  });

  it('cannot have a part of a person', () => {
    const parsed = parseTiny(({ rows }) => Object.assign(rows[0]?.arms[0] ?? {}, { value: 9.3 }));

    expect(problemsOf(parsed).join()).toContain('tiny › rows › 0 › arms › 0 › value: ');
  });

  it('is named where something is missing', () => {
    const said = problemsOf(parseTiny((_, words) => delete (words as Partial<typeof words>).title));

    expect(said).toContain('tiny › words.en-GB › title: is missing; add it');
  });
});

it('tells every problem of both files in one run', () => {
  const said = problemsOf(
    parseTiny((pack, words) => {
      pack.rows[0]?.arms.splice(0, 2, { option: 'go', kind: 'rate', value: 2000 });
      Object.assign(pack, { reviewBy: '2020-01-01' });
      Object.assign(pack.rows[2] ?? {}, { source: 'lost' });
      for (const option of pack.options) option.kind = 'course';
      Object.assign(words, { who: '{nobody} and 7 more' });
      delete words.strata.later;
    }),
  );

  expect(said.map((line) => line.split(': ')[0])).toEqual(
    expect.arrayContaining([
      'tiny › rows › sore › arms',
      'tiny › rows › sore › arms › go',
      'tiny › reviewBy',
      'tiny › rows › sleep › source',
      'tiny › options',
      'tiny › words.en-GB › who',
      'tiny › words.en-GB › strata',
    ]),
  );
  expect(said.filter((line) => line.includes('words.en-GB › who'))).toHaveLength(2);
});

describe('the hash of a pack', () => {
  const hashOf = (figures: unknown, words: unknown) =>
    packOf(parseTiny(undefined, { figures: JSON.stringify(figures), words: JSON.stringify(words, null, 4) })).hash;

  it('is of the content: the order of its keys and its layout change nothing', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (chances) => {
        const next = () => Number(chances.next().value);

        expect(hashOf(shuffled(tinyPack(), next), shuffled(tinyWords(), next))).toBe(tiny.hash);
      }),
      { numRuns: 20 },
    );
  });

  it('changes with one figure', () => {
    const other = packOf(parseTiny(({ rows }) => Object.assign(rows[0]?.arms[0] ?? {}, { value: 10 })));

    expect(other.hash).not.toBe(tiny.hash);
  });

  it('changes with one word', () => {
    expect(packOf(parseTiny((_, words) => Object.assign(words, { lead: 'You may say no, or wait.' }))).hash).not.toBe(tiny.hash);
  });

  it('is of text that keeps the order of lists, and gives back what went in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.infiniteStream(fc.nat()), (value, chances) => {
        const next = () => Number(chances.next().value);

        expect(canonical(shuffled(value, next))).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  });
});
