import type { Problem } from '../problem';
import { daysUntil } from './days-until';
import { reviewDatesOf } from './review-dates-of';
import type { PackFile } from './schema';

/** 60 days: long enough for a reviewer to be found before a pack goes out of date. */
const warnDays = 60;

/** What a review date within 60 days asks for. Nothing of it stops a build. */
export function packWarnings(pack: PackFile, today: string): Problem[] {
  return reviewDatesOf(pack).flatMap(({ where, reviewBy }) => {
    const left = daysUntil(reviewBy, today);
    if (left < 0 || left > warnDays) return [];
    return [
      {
        where: [pack.id, ...where, 'reviewBy'].join(' › '),
        what: `the review date ${reviewBy} is ${left} days away`,
        todo: 'plan the review',
      },
    ];
  });
}
