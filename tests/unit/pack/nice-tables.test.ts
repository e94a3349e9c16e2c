import { describe, expect, it } from 'vitest';
import { frames } from '../../../lib/numbers/frames';
import { armFor } from '../../../lib/pack/pack';
import { packOf, parsePlaceOfBirth } from '../../support/builders';

const pack = packOf(parsePlaceOfBirth());
const places = ['home', 'fmu', 'amu', 'ou'] as const;
type Line = [row: string, home: number, fmu: number, amu: number, ou: number];

/**
 * NICE NG235, tables 2 to 5, typed from the guideline and not from the pack: of 1,000 women or babies, by where the
 * birth was planned. Home, freestanding unit, alongside unit, obstetric unit.
 */
const published: Record<string, Line[]> = {
  'Table 2, p.14': [
    ['birth-without-help.multiparous', 984, 980, 967, 927],
    ['move-to-labour-ward.multiparous', 115, 94, 125, 10],
    ['epidural.multiparous', 28, 40, 60, 121],
    ['cut.multiparous', 15, 23, 35, 56],
    ['caesarean.multiparous', 7, 8, 10, 35],
    ['forceps.multiparous', 9, 12, 23, 38],
    ['blood-transfusion.multiparous', 4, 4, 5, 8],
  ],
  'Table 3, p.14': [['baby-serious-problem.multiparous', 3, 3, 2, 3]],
  'Table 4, pp.15-16': [
    ['birth-without-help.nulliparous', 794, 813, 765, 688],
    ['move-to-labour-ward.nulliparous', 450, 363, 402, 10],
    ['epidural.nulliparous', 218, 200, 240, 349],
    ['cut.nulliparous', 165, 165, 216, 242],
    ['caesarean.nulliparous', 80, 69, 76, 121],
    ['forceps.nulliparous', 126, 118, 159, 191],
    ['blood-transfusion.nulliparous', 12, 8, 11, 16],
  ],
  'Table 5, p.16': [['baby-serious-problem.nulliparous', 9, 5, 5, 5]],
};

/** Tables 3 and 5 print the babies without a serious problem too. */
const without: Line[] = [
  ['baby-serious-problem.multiparous', 997, 997, 998, 997],
  ['baby-serious-problem.nulliparous', 991, 995, 995, 995],
];

const rowOf = (key: string) => {
  const row = pack.rows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`the pack has no row ${key}`);
  return row;
};
const counts = (key: string) =>
  places.map((place) => {
    const arm = armFor(rowOf(key), place);
    return arm.kind === 'rate' ? arm.value : arm.kind;
  });

describe.each(Object.entries(published))('NICE NG235, %s', (locator, rows) => {
  it.each(rows)('%s is %i, %i, %i and %i', (key, ...values) => {
    const row = rowOf(key);

    expect(counts(key)).toEqual(values);
    expect(row).toMatchObject({ per: 1000, source: { id: 'ng235' }, method: 'observed' });
    expect(row.locator).toContain(locator);
  });
});

describe('what the tables print twice', () => {
  it.each(without)('%s leaves %i, %i, %i and %i without it', (key, ...values) => {
    const rest = counts(key).map((value) => frames(Number(value), rowOf(key).per).rest);

    expect(rest).toEqual(values);
  });

  it.each(['nulliparous', 'multiparous'])('the three ways of birth make a thousand in each place (%s)', (group) => {
    const ways = ['birth-without-help', 'forceps', 'caesarean'].map((id) => counts(`${id}.${group}`));

    const sums = places.map((_, place) => ways.reduce((sum, way) => sum + Number(way[place]), 0));
    expect(sums).toEqual([1000, 1000, 1000, 1000]);
  });
});

it('no other row takes its counts from these tables', () => {
  const typed = new Set(Object.values(published).flatMap((rows) => rows.map(([key]) => key)));

  const others = pack.rows.filter(
    ({ key, source, arms }) => source.id === 'ng235' && arms.some(({ kind }) => kind === 'rate') && !typed.has(key),
  );
  expect(others.map(({ key }) => key)).toEqual([]);
});
