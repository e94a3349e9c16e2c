import { describe, expect, it } from 'vitest';
import { packOf, parsePlaceOfBirth } from '../../support/builders';

describe('the pack on the place of birth', () => {
  const parsed = parsePlaceOfBirth();

  it('passes every rule, as it lies in the repository', () => {
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
  });

  it('has four places in the order of the NICE table, and keeping the choice open', () => {
    expect(packOf(parsed).options.map(({ id, kind }) => [id, kind])).toEqual([
      ['home', 'course'],
      ['fmu', 'course'],
      ['amu', 'course'],
      ['ou', 'course'],
      ['decide_later', 'wait'],
    ]);
  });

  it('has an arm for every option in every row', () => {
    const { rows, options } = packOf(parsed);

    for (const row of rows)
      expect([row.key, row.arms.map(({ option }) => option)]).toEqual([row.key, options.map(({ id }) => id)]);
  });

  it('says both frames in words wherever it counts people', () => {
    const counted = packOf(parsed).rows.filter(({ arms }) => arms.some(({ kind }) => kind === 'rate'));

    expect(counted.length).toBeGreaterThan(0);
    for (const { frameWords } of counted) expect(Object.values(frameWords).filter(Boolean)).toHaveLength(4);
  });

  it('has a name for each row that no other row has', () => {
    const keys = packOf(parsed).rows.map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says nowhere that somebody has signed it off, because nobody has', () => {
    expect(packOf(parsed).signOffs).toEqual([]);
  });
});
