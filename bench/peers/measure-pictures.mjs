import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { slowDown } from '../browser.mjs';
import { inTurn } from '../side-by-side.mjs';
import { countShapes } from './count-people.mjs';
import { namesOf } from './names-of.mjs';
import { across, eventColour, people, restColour, width } from './pictures/size.mjs';
import { ways } from './pictures/ways.mjs';
import { timed } from './summary.mjs';
import { timePicture } from './time-picture.mjs';

/** What the pictures show: the row that the bench opens in the widget too. */
export const row = { pack: 'place-of-birth', id: 'baby-serious-problem', stratum: 'nulliparous', options: ['home', 'ou'] };

/** Both arms of that row, in whole people of 1,000, read from the pack. @returns {import('./time-picture.mjs').Picture[]} */
export function picturesOfRow() {
  const { rows } = JSON.parse(readFileSync(join(root, 'packs', row.pack, 'pack.json'), 'utf8'));
  const found = rows.find((/** @type {any} */ one) => one.id === row.id && one.stratum === row.stratum);
  return row.options.map((option) => {
    const arm = found?.arms.find((/** @type {any} */ one) => one.option === option);
    if (found?.per !== people || arm?.kind !== 'rate') throw new Error(`${row.id} has no whole number of ${option} of ${people}`);
    return { event: Math.round(arm.value), label: `${option}: ${Math.round(arm.value)} of ${people}` };
  });
}

const rgb = (/** @type {string} */ hex) =>
  /** @type {[number, number, number]} */ ([1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));

/** The page with one way of drawing in it, and nothing else. */
const pageOf = (/** @type {string} */ id) =>
  `<!doctype html><html lang="en"><title>${id}</title><style>body{margin:0;background:#fff}#root{display:flex;gap:44px}</style><div id="root"></div><script src="/pictures/${id}.js"></script>`;

/** What has to be served for it. @param {Record<string, { script: string }>} built @returns {Record<string, import('../serve.mjs').Answer>} */
export const pictureAnswers = (built) =>
  Object.fromEntries(
    ways.flatMap(({ id }) => [
      [`/pictures/${id}`, { type: 'text/html', body: pageOf(id) }],
      [`/pictures/${id}.js`, { type: 'text/javascript', body: built[id].script }],
    ]),
  );

/**
 * Holds a screenshot, at four times the size, against what was to be drawn: both pictures, every person in the right colour.
 * @throws where somebody is missing
 */
async function countDrawn(context, page, way, pictures) {
  await page.evaluate((asked) => {
    const { draw } = /** @type {any} */ (window).picture;
    draw(document.getElementById('root'), asked);
  }, pictures);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const png = (await page.screenshot({ clip: { x: 0, y: 0, width: 2 * width + 44, height: 543 } })).toString('base64');
  const alternative = await namesOf(page);
  const judge = await context.newPage();
  const colours = { event: rgb(eventColour), rest: rgb(restColour) };
  const halves = await judge.evaluate(countShapes, { png, colours, least: 20 });
  await judge.close();
  await page.evaluate(() => /** @type {any} */ (window).picture.clear(document.getElementById('root')));
  const found = halves.map(({ event, rest }) => ({ event: event / way.parts, rest: rest / way.parts }));
  found.forEach(({ event, rest }, at) => {
    if (event !== pictures[at].event || rest !== people - pictures[at].event)
      throw new Error(
        `${way.id} drew ${event} and ${rest} people in picture ${at + 1}, and not ${pictures[at].event} and ${people - pictures[at].event}`,
      );
  });
  return { people: found, alternative };
}

/**
 * Each way of drawing in a page of its own, one after the other and round again.
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, built: Record<string, { gzip: number }>, runs: number, rates: readonly number[] }} how
 */
export async function measurePictures(browser, { url, built, runs, rates }) {
  const pictures = picturesOfRow();
  const sharp = await browser.newContext({ deviceScaleFactor: 4, viewport: { width: 1000, height: 900 } });
  /** @type {Record<string, Awaited<ReturnType<typeof countDrawn>>>} */
  const drawn = {};
  for (const way of ways) {
    const page = await sharp.newPage();
    await page.goto(`${url}/pictures/${way.id}`);
    drawn[way.id] = await countDrawn(sharp, page, way, pictures);
    await page.close();
  }
  await sharp.close();

  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const open = Object.fromEntries(
    await Promise.all(
      ways.map(async ({ id }) => {
        const page = await context.newPage();
        await page.goto(`${url}/pictures/${id}`);
        return /** @type {const} */ ([id, page]);
      }),
    ),
  );
  /** @type {Record<string, Record<string, import('./time-picture.mjs').Drawn[]>>} */
  const found = {};
  for (const rate of rates) {
    const undo = await Promise.all(Object.values(open).map((page) => slowDown(page, rate)));
    found[rate] = await inTurn(
      ways.map(({ id }) => id),
      runs,
      async (id) => {
        await open[id].bringToFront();
        return open[id].evaluate(timePicture, pictures);
      },
    );
    for (const one of undo) await one();
  }
  await context.close();

  return {
    pictures: pictures.map(({ event }) => ({ event, of: people })),
    across,
    ways: ways.map(({ id, title, package: from }) => ({
      id,
      title,
      package: from,
      gzip: built[id].gzip,
      nodes: found[rates[0]][id][0].nodes,
      alternative: drawn[id].alternative,
      people: drawn[id].people,
      at: Object.fromEntries(rates.map((rate) => [rate, timed(found[rate][id], found[rate].ours)])),
    })),
  };
}
