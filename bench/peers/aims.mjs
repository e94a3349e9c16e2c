/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {{ what: string, found: string, met: boolean }} Aim */

const kilo = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
const mega = (/** @type {number} */ value) => `${value.toFixed(1)} MB`;

/**
 * What the widget is meant to be, and what was found, met or not.
 * @param {Results} results
 * @returns {Aim[]}
 */
export function aims({ sizes, embeds, memory, rows, rates }) {
  const ours = embeds.embeds.find(({ id }) => id === 'ours');
  if (!ours) throw new Error('the results have no embed of ours');
  const heaviest = Math.max(...sizes.firstComparison.map(({ all }) => all));
  const within = sizes.firstComparison.filter(({ all }) => all <= 40_000).length;
  const ratios = (/** @type {string} */ id) => {
    const found = rows.find((row) => row.id === id);
    if (!found) throw new Error(`the results have no row of ${id}`);
    return rates.map((rate) => ({ rate, ratio: found.at[rate].frameRatio }));
  };
  const told = (/** @type {{ rate: number, ratio: number }[]} */ found) =>
    found.map(({ rate, ratio }) => `${ratio.toFixed(1)} times (${speed(rate)})`).join(', ');
  const [nivo, plot] = [ratios('nivo-svg'), ratios('plot')];
  const kept = /** @type {const} */ ([
    ['page', 'script and elements, as the browser counts them'],
    ['process', 'the process of the page, with its pixels and machine code'],
  ]);
  return [
    { what: 'the loader is 5 KB or less', found: kilo(sizes.loader), met: sizes.loader <= 5_000 },
    {
      what: 'the first comparison is 40 KB or less, all in, for every decision',
      found: `${kilo(sizes.firstComparison[0].all)} to ${kilo(heaviest)}; ${within} of ${sizes.firstComparison.length} decisions are within it`,
      met: heaviest <= 40_000,
    },
    { what: 'no request to another origin', found: String(ours.elsewhere), met: ours.elsewhere === 0 },
    { what: 'no new global', found: String(ours.globals.length), met: ours.globals.length === 0 },
    { what: 'nothing kept before she says so', found: String(ours.storage.length), met: ours.storage.length === 0 },
    { what: 'layout shift 0', found: ours.shift.toFixed(4), met: ours.shift === 0 },
    {
      what: `the longest task before the first tap is under 50 ms, ${speed(embeds.rate)}`,
      found: `${ms(ours.longest.median)} (the page without it: ${ms(embeds.empty.longest.median)})`,
      met: ours.longest.median < 50,
    },
    {
      what: `all tasks before the first tap together are under 50 ms over the page without it, ${speed(embeds.rate)}`,
      found: `${ms(ours.total.median)}, in ${ms(ours.busy.median)} of which a processor worked on it`,
      met: ours.total.median < 50,
    },
    ...kept.flatMap(([of, name]) => {
      const found = memory[of];
      return found
        ? [{ what: `an idle widget holds under 5 MB: ${name}`, found: mega(found.median), met: found.median < 5 }]
        : [];
    }),
    {
      what: 'a row opens 20 times faster than nivo’s SVG draws, or better',
      found: told(nivo),
      met: nivo.every(({ ratio }) => ratio >= 20),
    },
    { what: 'a row opens no slower than Observable Plot draws', found: told(plot), met: plot.every(({ ratio }) => ratio >= 1) },
  ];
}

/** How a speed is called. */
export const speed = (/** @type {number} */ rate) => (rate === 1 ? 'as it is' : `slowed down ${rate} times`);
