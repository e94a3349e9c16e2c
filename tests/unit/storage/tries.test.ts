import { describe, expect, it } from 'vitest';
import { nextTryAfter } from '../../../lib/storage/tries';

const now = '2026-11-24T10:00:00.000Z';
const wait = (tries: number, at = now, then = now) => {
  const next = nextTryAfter({ tries, triedAt: then }, at);
  return next === undefined ? 0 : (Date.parse(next) - Date.parse(at)) / 1000;
};

describe('the wait after wrong passphrases', () => {
  it('is none for the first two, then doubles, and is never longer than five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 10, 11, 12, 50, 100_000].map((tries) => wait(tries))).toEqual([
      0, 0, 0, 1, 2, 4, 8, 128, 256, 300, 300, 300,
    ]);
  });

  it('goes by as time goes by', () => {
    expect(wait(5, '2026-11-24T10:00:03.999Z')).toBeCloseTo(0.001);
    expect(wait(5, '2026-11-24T10:00:04.000Z')).toBe(0);
  });

  it('is over when the clock was set back since, and so is never longer than it is', () => {
    expect(wait(12, '2026-11-23T10:00:00.000Z')).toBe(0);
  });

  it.each([
    { tries: Number.NaN, triedAt: now },
    { tries: 'many' as never, triedAt: now },
    { tries: 7, triedAt: 'yesterday' },
    { tries: 7, triedAt: '' },
    { tries: 7 },
    {},
  ])('is none where its record is damaged: %j', (row) => {
    expect(nextTryAfter(row, now)).toBeUndefined();
  });
});
