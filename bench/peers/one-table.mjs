import { speed } from './aims.mjs';

/** @typedef {import('./results.mjs').Results} Results */

const kilo = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const tenth = (/** @type {number} */ value) => value.toFixed(1);
const count = (/** @type {number} */ value) => new Intl.NumberFormat('en-GB').format(value);

/** What is compared with ours but does something else. */
export const notTheSame = 'not the same work';

/**
 * Everything of one run in one table, its heads first: the pictures, the opened row, the embeds.
 * @param {Results} results
 * @returns {string[][]}
 */
export function oneTable({ pictures, rows, embeds, rates, versions }) {
  const version = (/** @type {string | null} */ name) => (name ? ` ${versions[name]}` : '');
  const timesOf = (/** @type {Record<string, import('./results.mjs').Timed>} */ at) =>
    rates.flatMap((rate) => [tenth(at[rate].frame.median), tenth(at[rate].frameRatio)]);
  const slow = rates.indexOf(embeds.rate);
  /** Main-thread time stands in the column of the speed that it was measured at. */
  const load = (/** @type {Results['embeds']['embeds'][number]} */ one) =>
    rates.flatMap((_, at) => (at === slow ? [tenth(one.total.median), tenth(one.totalRatio)] : ['', '']));
  const drawn = pictures.ways.map((way) => [
    `picture: ${way.title}${version(way.package)}`,
    kilo(way.gzip),
    count(way.nodes),
    ...timesOf(way.at),
    '',
    '',
    '',
    '',
    'the same work',
  ]);
  const opened = rows.map((row) => {
    const way = pictures.ways.find(({ id }) => id === row.id);
    const ours = row.id === 'ours';
    return [
      ours ? 'row: Evenhand opens a row: words, table, sources, pictures' : `row: ${way?.title}, the pictures alone`,
      '',
      count(row.nodes),
      ...timesOf(row.at),
      '',
      '',
      '',
      '',
      ours ? 'more work' : `${notTheSame}: less`,
    ];
  });
  const embedded = embeds.embeds.map((one) => [
    `embed: ${one.title}${version(one.package)}`,
    kilo(one.gzip),
    '',
    ...load(one),
    count(one.elsewhere),
    count(one.globals.length),
    count(one.storage.length),
    one.shift.toFixed(4),
    one.id === 'ours' ? '' : notTheSame,
  ]);
  return [
    [
      '',
      'KB gzip',
      'elements',
      ...rates.flatMap((rate) => [`ms, ${speed(rate)}`, 'ours = 1']),
      'asked of other origins',
      'new globals',
      'kept in storage',
      'layout shift',
      'work',
    ],
    ...drawn,
    ...opened,
    ...embedded,
  ];
}
