import type { Pack, Row } from './pack';

/** The day on which a row has to be looked at again: its own, or that of its pack. */
export function reviewDate(row: Pick<Row, 'reviewBy'>, pack: Pick<Pack, 'reviewBy'>): string {
  return row.reviewBy ?? pack.reviewBy;
}

/**
 * Whether a review date has passed. The day itself still counts (standards.md, requirement 9).
 * @param today ISO date or instant; the clock is passed in
 */
export function isPast(reviewBy: string, today: string): boolean {
  return reviewBy < today.slice(0, 10);
}

/** The date that a row is past, if it is past one: then its figures may no longer hold, and every place that shows them says so. */
export function pastDate(row: Pick<Row, 'reviewBy'>, pack: Pick<Pack, 'reviewBy'>, today: string): string | undefined {
  const date = reviewDate(row, pack);
  return isPast(date, today) ? date : undefined;
}
