/** "1 row", "25 rows", "no rows": a number with its noun, for the sentences of a report. */
export function counted(n: number, noun: string, plural = `${noun}s`): string {
  return `${n === 0 ? 'no' : n.toLocaleString('en-GB')} ${n === 1 ? noun : plural}`;
}
