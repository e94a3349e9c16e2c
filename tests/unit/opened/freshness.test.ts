import { describe, expect, it } from 'vitest';
import { isPast, pastDate, reviewDate } from '../../../lib/pack/freshness';

const pack = { reviewBy: '2027-11-28' };

describe('a review date', () => {
  it.each([
    ['the day before', '2027-11-27', false],
    ['the day itself, which still counts', '2027-11-28', false],
    ['the last moment of the day itself', '2027-11-28T23:59:59.999Z', false],
    ['the first moment of the day after', '2027-11-29T00:00:00.000Z', true],
    ['the day after', '2027-11-29', true],
    ['a day of another year', '2028-01-01', true],
  ])('on %s', (_, today, past) => {
    expect(isPast(pack.reviewBy, today)).toBe(past);
  });

  it('is that of the row where it has one, and else that of its pack', () => {
    expect(reviewDate({ reviewBy: '2027-02-01' }, pack)).toBe('2027-02-01');
    expect(reviewDate({}, pack)).toBe('2027-11-28');
  });

  it.each<[string, { reviewBy?: string }, string, string | undefined]>([
    ['none while its own has not come', { reviewBy: '2027-02-01' }, '2027-02-01', undefined],
    ['its own, before that of its pack', { reviewBy: '2027-02-01' }, '2027-02-02', '2027-02-01'],
    ['its own, after that of its pack too', { reviewBy: '2027-02-01' }, '2029-01-01', '2027-02-01'],
    ['that of its pack, where it has none', {}, '2027-11-29', '2027-11-28'],
    ['none, where it has none and that of its pack has not come', {}, '2027-11-28', undefined],
  ])('that a row is past is %s', (_, row, today, date) => {
    expect(pastDate(row, pack, today)).toBe(date);
  });
});
