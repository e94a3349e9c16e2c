/** Format 3 has one more kind of event; those of format 2 are in it as they were. */
export function twoToThree<T>(relic: T): T {
  return relic;
}
