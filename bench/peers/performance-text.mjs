import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aims, speed } from './aims.mjs';
import { notTheSame, oneTable } from './one-table.mjs';

/** @typedef {import('./results.mjs').Results} Results */

/** What another bench printed, as it was taken down. */
const lowMeans = readFileSync(join(import.meta.dirname, '..', 'low-means.md'), 'utf8');
const number = new Intl.NumberFormat('en-GB');
const kilo = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const spread = (/** @type {import('./results.mjs').Summary} */ { median, low, high }) =>
  `${median.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`;
const day = (/** @type {string} */ iso) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Text in a cell of a table. */
const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** A Markdown table: the first column to the left, the others to the right. */
function markdown(/** @type {string[][]} */ [heads, ...lines]) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${heads.map((_, at) => (at === 0 ? '---' : '--:')).join('|')}|`, ...lines.map(line)].join('\n');
}

/** A name that a screen reader would say, as much of it as tells what it is. */
function said(/** @type {string[]} */ names) {
  if (names.length === 0) return 'nothing';
  const text = names.join('; ');
  return text.length > 90 ? `${text.slice(0, 88)} …` : text;
}

const numbersSaid = (/** @type {Results['pictures']['ways'][number]} */ way, /** @type {number[]} */ events) =>
  way.alternative.length === events.length &&
  events.every((event, at) => way.alternative[at]?.match(/\d+/)?.[0] === String(event));

/**
 * docs/performance.md, from what one run has found and from nothing else.
 * @param {Results} results
 */
export function performanceText(results) {
  const { date, machine, versions, runs, loads, rates, row, sizes, pictures, rows, embeds, memory } = results;
  const events = pictures.pictures.map(({ event }) => event);
  const of = pictures.pictures[0].of;
  const both = (/** @type {Record<string, import('./results.mjs').Timed>} */ at) =>
    rates.flatMap((rate) => [spread(at[rate].work), spread(at[rate].frame)]);
  const headsOf = rates.flatMap((rate) => [`script and layout, ${speed(rate)}`, `to the next frame, ${speed(rate)}`]);
  const memoryLines = /** @type {const} */ ([
    ['heap', 'script heap, after collecting three times'],
    ['page', 'script and elements of the page and its frames, as the browser counts them for the page itself'],
    ['process', 'memory that the process of the page has for itself, with its pixels and machine code'],
  ]);
  return `# Speed, size and memory, beside what people would use otherwise

Written by \`node bench/peers/write-performance.mjs\` from \`bench/peers/results.json\`; change neither by hand. \`npm run bench:peers\` measures again and writes both. What stands here on languages, cheap phones, no network and the classroom is from \`bench/low-means.md\`: what \`npm run bench\` printed, taken down by hand with the load that the machine was under. \`bench:peers\` installs what it compares with into \`bench/peers\`, so that the product's own install stays as it is.

Found on ${day(date)} with ${machine.browser} and Node ${machine.node} on ${machine.cores} virtual processors (${machine.processor}), ${machine.memory} GB. Times on a shared machine are longer than they could be, so of the times the ratios say most: every ratio is of one run, in which all took turns. Medians of ${runs} runs after two that do not count, and of ${loads} for the loading of pages; in brackets the lowest and the highest. KB is 1,000 bytes after gzip. Versions: ${list.format(
    Object.entries(versions).map(([name, version]) => `${name} ${version}`),
  )}.

## One table

Pictures and rows: ms from the call, or the press, until the next frame has been drawn. Embeds: ms of the main thread from the navigation until nothing more comes, less the same page without the embed. “${notTheSame[0].toUpperCase()}${notTheSame.slice(1)}” means that: no time of such a line says that one is better than the other.

${markdown(oneTable(results))}

## What was meant, and what was found

${markdown([['', 'found', ''], ...aims(results).map(({ what, found, met }) => [what, found, met ? 'met' : '**not met**'])])}

## The picture

Two pictures of ${number.format(of)} people, ${list.format(events.map(String))} of them in the event colour: the row \`${row.id}\` (${row.stratum}) of \`${row.pack}\`, the same in every line, ${pictures.across} people across, in boxes of one size. Before anything is timed, a screenshot at four times the size is taken of each, and the separate shapes of both colours are counted: a way that leaves anybody out ends the run. Animation and pointing are switched off where there are any, React draws synchronously, echarts is made to draw at once, and only the parts of each package that are needed are bundled. In ms:

${markdown([
  ['', ...headsOf, 'a screen reader is told'],
  ...pictures.ways.map((way) => [way.title, ...both(way.at), said(way.alternative)]),
])}

The numbers of both pictures are told to a screen reader by: ${list.format(
    pictures.ways.filter((way) => numbersSaid(way, events)).map(({ title }) => title),
  )}. Nobody can point at a single person in ours; there is a table beside it.

## Opening a row

${notTheSame[0].toUpperCase()}${notTheSame.slice(1)}: ours takes down the comparison and puts up the whole row, with its words, both pictures, a table, how sure it is and its sources, and moves the focus. The others draw the two pictures of that row into an empty page and nothing else. In ms:

${markdown([
  ['', 'elements', ...headsOf],
  ...rows.map((one) => [
    one.id === 'ours' ? 'Evenhand, the whole row' : `${pictures.ways.find(({ id }) => id === one.id)?.title}, the pictures alone`,
    number.format(one.nodes),
    ...both(one.at),
  ]),
])}

## The embed

A plain page with each of them in its middle, ${speed(embeds.rate)}. What they ask of any other origin is counted and refused, so what would come from their own servers is not in any figure: that makes theirs look lighter than they are. Bytes are of scripts and style sheets from the page's own server. A long task has 50 ms or more. “Processor” is the part of the main thread's time in which a processor worked on it: what other programs took of the machine is in the other times, and not in that one.

${markdown([
  [
    '',
    'KB gzip',
    'files',
    'main thread, ms',
    'longest task',
    'in long tasks',
    'processor, ms',
    'asked of',
    'globals',
    'kept',
    'layout shift',
  ],
  [
    'the page without any',
    '',
    '',
    spread(embeds.empty.total),
    spread(embeds.empty.longest),
    spread(embeds.empty.overLong),
    spread(embeds.empty.busy),
    '',
    '',
    '',
    '',
  ],
  ...embeds.embeds.map((one) => [
    one.title,
    kilo(one.gzip),
    number.format(one.requests),
    `+ ${spread(one.total)}`,
    spread(one.longest),
    spread(one.overLong),
    `+ ${spread(one.busy)}`,
    one.elsewhere === 0 ? 'nobody' : `${list.format(one.origins.map((origin) => new URL(origin).host))}, ${one.elsewhere} times`,
    one.globals.length === 0 ? 'none' : list.format(one.globals),
    one.storage.length === 0 ? 'nothing' : list.format(one.storage),
    one.shift.toFixed(4),
  ]),
])}

${embeds.embeds
  .filter(({ id }) => id !== 'ours')
  .map(({ title, work }) => `- ${title}: ${notTheSame}; it ${work}.`)
  .join('\n')}

Ours loads all its files whether they are wanted or not, so that no later request tells what somebody pressed. What stands before the first comparison is less:

## Our files

The loader is ${kilo(sizes.loader)} KB. With it come ${list.format(
    Object.entries(sizes.parts).map(([name, bytes]) => `\`${name}\` ${kilo(bytes)} KB`),
  )}; \`check\` only for a pack of the website's own, \`local\` only for services or a look of its own. The first comparison needs the loader, \`aid\` and the first half of its decision; the other half, with what a row says when it is opened, comes right after it:

${markdown([
  ['', 'first half of it, KB', 'all in, KB', 'its other half, KB'],
  ...sizes.firstComparison.map(({ id, pack, all, rest }) => [id, kilo(pack), kilo(all), kilo(rest)]),
])}

## Memory of an idle widget

A browser of its own for each run, one page in it, two seconds after everything has come; less the same page without the widget. In MB of 1,000,000 bytes:

${markdown([
  ['', `median of ${loads} (lowest to highest)`],
  ...memoryLines.map(([what, name]) => {
    const found = memory[what];
    return [name, found ? spread(found) : 'not told on this system'];
  }),
])}

${lowMeans}`;
}
