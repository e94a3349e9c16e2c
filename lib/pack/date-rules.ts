import { daysUntil } from './days-until';
import { reviewDatesOf } from './review-dates-of';
import type { Rule } from './rule';

/** Three years: NICE looks at its own aids in that time, and figures on care grow old faster than it seems. */
const longest = 3 * 366;

/** Dates that can be true, and that bring somebody back to the sources. */
export const dateRules: readonly Rule[] = [
  {
    id: 'review-date',
    reason: 'Figures grow old, and an old pack shows them as if they were new.',
    source: 'IPDAS 10; standards.md requirement 9',
    check: ({ pack, today }, report) => {
      for (const { where, reviewBy } of reviewDatesOf(pack)) {
        if (daysUntil(reviewBy, today) < 0)
          report([...where, 'reviewBy'], `the review date ${reviewBy} is past`, 'read the sources again, then give a new date');
      }
    },
  },
  {
    id: 'published-date',
    reason: 'A pack from tomorrow is one whose dates nobody looked at.',
    source: 'IPDAS 9; standards.md requirement 8',
    check: ({ pack, today }, report) => {
      if (pack.published > today)
        report(['published'], `${pack.published} is in the future`, 'give the date on which these figures were put together');
    },
  },
  {
    id: 'review-horizon',
    reason: 'A review date that is far away is no promise to look again.',
    source: 'IPDAS 10; standards.md 2.1, part 2',
    check: ({ pack }, report) => {
      const far = daysUntil(pack.reviewBy, pack.published);
      if (far > longest)
        report(['reviewBy'], `${pack.reviewBy} is ${far} days after ${pack.published}`, 'give a date within three years');
      for (const { where, reviewBy } of reviewDatesOf(pack)) {
        if (reviewBy > pack.reviewBy)
          report(
            [...where, 'reviewBy'],
            `${reviewBy} is after that of the pack, ${pack.reviewBy}`,
            'give an earlier date, or none',
          );
      }
    },
  },
];
