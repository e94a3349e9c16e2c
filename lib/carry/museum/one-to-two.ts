/** Format 2 has more kinds of events; those of format 1 are in it as they were. */
export function oneToTwo<T>(relic: T): T {
  return relic;
}
