/** The middle one of some numbers. */
export function median(/** @type {number[]} */ numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** "12.3 (11.0 to 14.9)": the middle, the lowest and the highest. */
export const spread = (/** @type {number[]} */ numbers) =>
  `${median(numbers).toFixed(1)} (${Math.min(...numbers).toFixed(1)} to ${Math.max(...numbers).toFixed(1)})`;

/** How many times longer the others took, by their medians. */
export const ratio = (/** @type {number[]} */ others, /** @type {number[]} */ ours) => (median(others) / median(ours)).toFixed(1);

/** Whether an aim is met, in the same words everywhere. */
export const aim = (/** @type {string} */ what, /** @type {boolean} */ met) => `aim: ${what}: ${met ? 'met' : 'NOT MET'}`;

/** Prints a table: a line each, the first column to the left and the others to the right. */
export function table(/** @type {string[][]} */ lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    console.log(`  ${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')}`);
  }
}
