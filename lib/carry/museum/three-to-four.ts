/** Format 4 has more kinds of events; those of format 3 are in it as they were. */
export function threeToFour<T>(relic: T): T {
  return relic;
}
