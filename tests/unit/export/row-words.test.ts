import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells, lower, sentence } from '../../../lib/export/row-words';
import type { JoinedArm, Option, Row } from '../../../lib/pack/pack';
import { aidWords, tiny } from '../../support/builders';
import { chance, powersOfTen } from '../../support/chances';

const [row] = tiny.rows as [Row];
const [go] = tiny.options as [Option];
const plain = (text: string) => ({ text, figures: {} });
const why = plain('Nobody looked.');
const said = (arm: JoinedArm, per: Row['per'] = 1000) => cells({ ...row, per, arms: [arm] }, go, aidWords);

describe('the cells of a table', () => {
  it('say both frames of a rate, and these make the denominator', () => {
    fc.assert(
      fc.property(chance(powersOfTen), ({ value, per }) => {
        const [event, rest] = said({ option: 'go', kind: 'rate', value }, per as Row['per']).map((text = '') =>
          text.replaceAll(',', '').split(' in ').map(Number),
        );

        expect(event).toEqual([value, per]);
        expect(rest).toEqual([per - value, per]);
      }),
    );
  });

  it.each<[string, JoinedArm, string[]]>([
    ['a rate', { option: 'go', kind: 'rate', value: 9 }, ['9 in 1,000', '991 in 1,000']],
    [
      'a range',
      { option: 'go', kind: 'range', low: 21, high: 26 },
      ['between 21 and 26 in 1,000', 'between 974 and 979 in 1,000'],
    ],
    [
      'a measure',
      {
        option: 'go',
        kind: 'measure',
        measure: { value: 49, unit: plain('minutes'), statistic: 'median', says: plain('middle time') },
      },
      ['49 minutes (middle time)'],
    ],
    [
      'what is not known',
      { option: 'go', kind: 'unknown', reason: 'x', why },
      ['Not known. Nobody looked. It could be more or less.'],
    ],
    ['what does not apply', { option: 'go', kind: 'notApplicable', reason: 'x', why }, ['Does not apply. Nobody looked.']],
  ])('write out %s', (_, arm, written) => {
    expect(said(arm)).toEqual(written);
  });

  it('do not take what is not known for none', () => {
    const [none] = said({ option: 'go', kind: 'rate', value: 0 });
    const [unknown] = said({ option: 'go', kind: 'unknown', reason: 'x', why });

    expect(none).toBe('0 in 1,000');
    expect(unknown).not.toMatch(/\d/);
  });

  it('throw for an option without an arm', () => {
    expect(() => cells({ ...row, arms: [] }, go, aidWords)).toThrow('sore.first has no arm for go');
  });
});

describe('words in a sentence', () => {
  it.each([
    ['At the birth', 'At the birth.'],
    ['At the birth.', 'At the birth.'],
    ['Really?', 'Really?'],
  ])('“%s” ends as “%s”', (text, ended) => {
    expect(sentence(text)).toBe(ended);
  });

  it('begin small', () => {
    expect(lower('Hospital labour ward', 'en-GB')).toBe('hospital labour ward');
    expect(lower('', 'en-GB')).toBe('');
  });
});
