/**
 * How long this process works on something, in milliseconds of a processor: what else a computer does meanwhile does not
 * count, as it would by the clock on the wall.
 */
export function workedFor(verb: () => void): number {
  const before = process.cpuUsage();
  verb();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
