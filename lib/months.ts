/** A month as a number that goes up by one from each to the next. @param month YYYY-MM */
const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** So many months after one; before it where `by` is less than 0. @param month YYYY-MM */
export function monthsLater(month: string, by: number): string {
  const number = numberOf(month) + by;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** How many months lie between one and a later one; less than 0 where that is earlier. @param from, to YYYY-MM */
export function monthsBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** Every month from one to another, both of them among these; none where the last is before the first. @param first, last YYYY-MM */
export function monthsFrom(first: string, last: string): string[] {
  return Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, at) => monthsLater(first, at));
}
