import { describe, expect, it } from 'vitest';
import { findingFor } from '../../../lib/pack/finding';
import type { JoinedArm, Row } from '../../../lib/pack/pack';
import { tiny } from '../../support/builders';
import { ofEveryKind } from '../../support/every-kind';

const all = tiny.options.map(({ id }) => id);
const [row] = tiny.rows as [Row];
const stated = ofEveryKind.rows.find(({ id }) => id === 'stay') as Row;
const rate = (option: string, value: number): JoinedArm => ({ option, kind: 'rate', value });
const unknown = (option: string): JoinedArm => ({ option, kind: 'unknown', reason: 'why', why: { text: 'Why.', figures: {} } });
const rowOf = (change: Partial<Row>): Row => ({ ...row, pairs: [], ...change });

describe('a row that holds for one option alone', () => {
  const alone = rowOf({ bucket: 'one_option_only', arms: [rate('go', 9), unknown('other'), unknown('wait')] });

  it.each([[all], [['go', 'other']], [['other', 'wait']], [['go']], [[]]])('compares nothing with %j on the screen', (shown) => {
    expect(findingFor(alone, shown)).toEqual({ kind: 'one_option_only' });
  });
});

describe('a row with one figure for several options', () => {
  const twice = rowOf({ bucket: 'one_option_only', arms: [rate('go', 9), rate('other', 9), unknown('wait')] });

  it('says that it is the same, and not that none differs', () => {
    expect(findingFor(twice, ['go', 'other'])).toEqual({ kind: 'same' });
  });

  it('says so of those on the screen alone', () => {
    expect(findingFor(twice, ['go', 'wait'])).toEqual({ kind: 'one_option_only' });
  });

  it('is not made the same by two figures that differ', () => {
    expect(findingFor(rowOf({ arms: [rate('go', 9), rate('other', 8), unknown('wait')] }), all).kind).not.toBe('same');
  });

  it('is a finding where a study found no difference between two that were counted alike', () => {
    const alike = rowOf({ bucket: 'no_clear_difference', arms: [rate('go', 9), rate('other', 9), unknown('wait')] });

    expect(findingFor(alike, ['go', 'other'])).toEqual({ kind: 'no_clear_difference' });
  });
});

describe('a row of what was set and not counted', () => {
  it('is no finding of a study', () => {
    expect(findingFor(stated, ['go', 'other'])).toEqual({ kind: 'stated' });
  });

  it('is none of those either that have nothing set', () => {
    expect(findingFor(stated, ['other', 'wait'])).toEqual({ kind: 'one_option_only' });
  });
});

it('a row with figures of two is told by what was found, not as one that holds for one', () => {
  expect(findingFor(row, ['go', 'wait']).kind).toBe('nothing_to_compare');
  expect(findingFor(row, ['go', 'other']).kind).toBe('clear_difference');
});
