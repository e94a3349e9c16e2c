const day = 86_400_000;

/** Whole days from one ISO date to another; below 0 when `date` is past. */
export function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(date) - Date.parse(today)) / day);
}
