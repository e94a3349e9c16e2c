import { describe, expect, it } from 'vitest';
import { firstHalf, restOf, wholePack } from '../../../lib/pack/halves';
import { sourcesOf } from '../../../lib/pack/pack';
import { joinedPacks } from '../../support/joined-packs';

const packs = joinedPacks();
/** As it comes out of its file. */
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe.each(packs.map((pack) => ({ id: pack.id, pack })))('the decision $id', ({ pack }) => {
  it('is whole again from its two halves', () => {
    const again = wholePack(written(firstHalf(pack, 'hash')), written(restOf(pack)));

    expect(written(again)).toEqual(written(pack));
  });

  it('has each figure, option and row of the first comparison in its first half', () => {
    const { half, options, rows, strata, parts } = firstHalf(pack, 'hash');

    expect(half).toBe('hash');
    expect(options.map(({ id, name, short }) => ({ id, name, short }))).toEqual(
      pack.options.map(({ id, name, short }) => ({ id, name, short })),
    );
    expect(parts.map((part) => part.options.map(({ id }) => id))).toEqual(
      pack.parts.map((part) => part.options.map(({ id }) => id)),
    );
    expect(strata).toEqual(pack.strata);
    const compared = ({ key, label, window, per, of, frameWords, certainty, bucket }: (typeof rows)[number]) => ({
      key,
      label,
      window,
      per,
      of,
      frameWords,
      certainty,
      bucket,
    });
    expect(rows.map(compared)).toEqual(pack.rows.map(compared));
    const figures = (row: (typeof rows)[number]) => row.arms.map((arm) => ({ ...arm, source: undefined }));
    expect(rows.map(figures)).toEqual(pack.rows.map(figures));
  });

  it('tells the same number of places that a row was read in, before and after the rest has come', () => {
    const first = firstHalf(pack, 'hash');
    const again = wholePack(first, restOf(pack));
    const places = (of: typeof pack) => of.rows.map((row) => sourcesOf(row).length);

    expect(places(first)).toEqual(places(pack));
    expect(places(again)).toEqual(places(pack));
  });
});

it('does not put halves of two decisions together, or of two versions of one', () => {
  const [one, other] = packs;
  if (!one || !other) throw new Error('two packs are needed');

  expect(() => wholePack(firstHalf(one, 'hash'), restOf(other))).toThrow(/not the two halves/);
  expect(() => wholePack(firstHalf(one, 'hash'), { ...restOf(one), hash: 'another' })).toThrow(/not the two halves/);
});
