import { aim, median, ratio, spread, table } from './median.mjs';

/** How many times faster than 1,000 `<use>` elements our pictures were meant to be. */
const faster = 5;

/** @typedef {{ work: number, frame: number }} Run in ms: script and layout; from the same start until the frame after */

/**
 * Prints what was found of each way of drawing, ours first, and how many times as long the others took.
 * @param {{ title: string, ways: readonly { id: string, title: string }[], found: Record<string, Run[]> }} what
 */
export function printSideBySide({ title, ways, found }) {
  const of = (/** @type {string} */ id, /** @type {keyof Run} */ part) => found[id].map((run) => run[part]);
  const [ours, ...others] = ways;
  const times = (/** @type {string} */ id, /** @type {keyof Run} */ part) => `${ratio(of(id, part), of(ours.id, part))} times`;
  console.log(`\n${title}`);
  table([
    ['', 'script and layout', 'ours = 1', 'to the frame after', 'ours = 1'],
    [ours.title, spread(of(ours.id, 'work')), '', spread(of(ours.id, 'frame')), ''],
    ...others.map(({ id, title }) => [
      title,
      spread(of(id, 'work')),
      times(id, 'work'),
      spread(of(id, 'frame')),
      times(id, 'frame'),
    ]),
  ]);
  const uses = median(of('uses', 'frame')) / median(of(ours.id, 'frame'));
  console.log(
    `  ${aim(`to the frame after, ${faster} times faster than <use> or better`, uses >= faster)} (${uses.toFixed(1)} times)`,
  );
}

/**
 * Rounds of one run of each way, so that what else the machine does falls on all of them alike; the first to warm up.
 * @template {string} Id
 * @template Found
 * @param {readonly Id[]} ids
 * @param {number} runs
 * @param {(id: Id) => Promise<Found>} once
 * @param {number} [warmUps] rounds that do not count
 */
export async function inTurn(ids, runs, once, warmUps = 2) {
  /** @type {Record<string, Found[]>} */
  const found = Object.fromEntries(ids.map((id) => [id, []]));
  for (let run = -warmUps; run < runs; run++) {
    for (const id of ids) {
      const time = await once(id);
      if (run >= 0) found[id].push(time);
    }
  }
  return /** @type {Record<Id, Found[]>} */ (found);
}
