import { speedName } from './browser.mjs';
import { spread, table } from './median.mjs';
import { inTurn } from './side-by-side.mjs';

const sizes = /** @type {const} */ ([60, 500]);
const bytes = new Intl.NumberFormat('en-GB');

/**
 * A plan on its way to another device, and its way in there.
 * @param {import('./record.mjs').Ask} ask
 * @param {number} runs
 * @param {number} rate
 */
export async function printCarrying(ask, runs, rate) {
  const found = await inTurn(sizes, runs, (size) => ask('carryPlan', size));
  const of = (/** @type {60 | 500} */ size, /** @type {keyof (typeof found)[60][0]['times']} */ part) =>
    spread(found[size].map(({ times }) => times[part]));
  if (rate === 1) {
    console.log('\nWhat a carried plan weighs');
    table([
      ['', 'file, bytes', 'sealed file, bytes', 'codes', 'their text, bytes'],
      ...sizes.map((size) => {
        const { sizes: weighs } = found[size][0];
        const codes = weighs.codes > 0 ? [String(weighs.codes), bytes.format(weighs.inCodes)] : ['too many: none', ''];
        return [`${size} events`, bytes.format(weighs.file), bytes.format(weighs.sealed), ...codes];
      }),
    ]);
  }
  console.log(`\nCarrying a plan, in ms, ${speedName(rate)}`);
  table([
    ['', 'to a file', 'from it', 'to a sealed file', 'from it', 'to codes', 'from their text'],
    ...sizes.map((size) => [
      `${size} events`,
      of(size, 'toFile'),
      of(size, 'fromFile'),
      of(size, 'toSealed'),
      of(size, 'fromSealed'),
      of(size, 'toCodes'),
      of(size, 'fromCodes'),
    ]),
  ]);
}
