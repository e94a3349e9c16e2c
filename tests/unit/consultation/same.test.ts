import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { same } from '../../../lib/consultation/same';

const data = fc.jsonValue({ maxDepth: 3 });

describe('whether two values of plain data say the same', () => {
  it('is as it would be if both were written down with their names in order', () => {
    fc.assert(fc.property(data, (value) => same(value, structuredClone(value))));
  });

  it('is not so where one thing differs', () => {
    fc.assert(fc.property(data, (value) => !same({ value, more: 1 }, { value, more: 2 })));
  });

  it.each([
    [{ options: ['home'] }, { options: ['home', 'fmu'] }, false],
    [{ options: ['home', 'fmu'] }, { options: ['fmu', 'home'] }, false],
    [{ part: undefined, rows: [] }, { rows: [] }, true],
    [[], {}, false],
    [null, undefined, false],
    [{ a: null }, {}, false],
    [0, '0', false],
  ])('of %j and %j is %s', (one, other, is) => expect(same(one, other)).toBe(is));
});
