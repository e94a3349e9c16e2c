const day = 86_400_000;

/** ISO date `days` after the day of `at`: the last day on which a plan is kept that was changed then. */
export function lastDay(at: string, days: number): string {
  return new Date(Date.parse(at) + days * day).toISOString().slice(0, 10);
}
