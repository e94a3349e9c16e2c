/** Format 5 has one more kind of event, and people who are not said; the events of format 4 are in it as they were. */
export function fourToFive<T>(relic: T): T {
  return relic;
}
