import { slowDown, speedName } from './browser.mjs';
import { aim, median, ratio, spread, table } from './median.mjs';
import { serving } from './serve.mjs';
import { inTurn } from './side-by-side.mjs';
import { packSizes } from './sizes.mjs';
import { widgetOn } from './widget.mjs';
import { loaderTag, widgetAnswers } from './widget-answers.mjs';

/** Three frames of a screen that draws 60 a second. */
const threeFrames = 50;

/**
 * Runs in the page: chooses a decision. In ms until its first screen is there.
 * @param {{ id: string, shell: 'panel' | 'widget' }} asked
 */
async function choose({ id, shell }) {
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const start = performance.now();
  if (shell === 'panel') {
    /** @type {HTMLElement} */ (document.querySelector(`[data-decision="${id}"]`)).click();
    for (const end = start + 10_000; !document.querySelector('[data-step="start"]'); await turn())
      if (performance.now() > end) throw new Error(`the first screen of ${id} did not come`);
  } else {
    const element = document.createElement('evenhand-aid');
    element.setAttribute('pack', id);
    // A page cannot look into the element; this is how it may be told.
    element.setAttribute('events', '');
    const ready = new Promise((resolve, reject) => {
      element.addEventListener('evenhand-ready', resolve);
      element.addEventListener('evenhand-failed', () => reject(new Error(`${id} could not be shown`)));
    });
    document.body.append(element);
    await ready;
  }
  return performance.now() - start;
}

/**
 * Runs where the aid is: presses what leads to the grid as soon as it is there, until the first frame with the grid in
 * it has been drawn. In ms, so it is everything but the time that a person takes; `open` from the press that opens the
 * grid, `all` from the first screen.
 */
async function reachGrid() {
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => turn().then(() => resolve(performance.now()))));
  const until = async (/** @type {() => unknown} */ look) => {
    for (const end = performance.now() + 10_000; !look(); await turn())
      if (performance.now() > end) throw new Error(`waited too long for ${look}`);
  };
  const all = (/** @type {string} */ selector) => [
    .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector)),
  ];
  const press = async (/** @type {string} */ selector, most = 1) => {
    await until(() => all(selector).length);
    for (const one of all(selector).slice(0, most)) one.click();
  };

  await drawn();
  const start = performance.now();
  await until(() => all('[data-step="start"]').length);
  // The figures may be for a group; none is picked beforehand.
  if (all('.plan-part input[type="radio"]').length) await press('.plan-part input[type="radio"]');
  await until(() => all('[data-testid="also"]').length);
  let pressed = performance.now();
  await press('[data-testid="also"]');
  await until(() => all('.grid, .chooser').length);
  if (!all('.grid').length) {
    await press('input[name="option"]', 2);
    pressed = performance.now();
    await press('[data-testid="compare-ticked"]');
    await until(() => all('.grid').length);
  }
  const end = Number(await drawn());
  if (!all('.grid .row').length) throw new Error('the grid has no rows');
  return { open: end - pressed, all: end - start };
}

/**
 * From choosing a decision to the first frame of its grid, for the smallest and the largest pack, in both shells.
 * @param {import('./browser.mjs').Bench} browser
 * @param {number} runs
 */
export async function measureFirstGrid({ context, address }, runs) {
  const sizes = packSizes();
  const packs = [
    { name: 'smallest pack', id: sizes[0].id },
    { name: 'largest pack', id: sizes[sizes.length - 1].id },
  ];
  const answers = {
    '/': { type: 'text/html', body: `<!doctype html><title>Grid</title><body>${loaderTag('/widget')}` },
    ...widgetAnswers('/widget'),
  };
  await serving(answers, async (url) => {
    const shells = /** @type {const} */ ([
      { shell: 'panel', at: address('sidepanel.html'), size: { width: 360, height: 765 } },
      { shell: 'widget', at: `${url}/`, size: { width: 1280, height: 900 } },
    ]);
    for (const rate of [1, 6]) {
      const ways = shells.flatMap((one) =>
        packs.map((pack) => ({ ...one, ...pack, way: `${one.shell}, ${pack.name}: ${pack.id}` })),
      );
      const found = await inTurn(
        ways.map(({ way }) => way),
        runs,
        async (name) => {
          const { shell, at, size, id } = ways[ways.findIndex(({ way }) => way === name)];
          const page = await context.newPage();
          await page.setViewportSize(size);
          await page.goto(at);
          if (shell === 'panel') await page.locator(`[data-decision="${id}"]`).waitFor();
          await slowDown(page, rate);
          const first = await page.evaluate(choose, { id, shell });
          const aid = shell === 'panel' ? page.mainFrame() : await widgetOn(page);
          const { open, all } = await aid.evaluate(reachGrid);
          await page.close();
          return { first, open, all: first + all };
        },
      );
      console.log(`\nFrom choosing a decision to the first frame of its grid, all presses included, ${speedName(rate)}`);
      const of = (/** @type {string} */ way, /** @type {'first' | 'open' | 'all'} */ leg) => found[way].map((run) => run[leg]);
      table([
        ['', 'to its first screen', 'from the press that opens it', 'all of it', 'smallest = 1'],
        ...ways.map(({ way, shell }) => {
          const smallest = ways.filter((one) => one.shell === shell)[0].way;
          return [
            way,
            spread(of(way, 'first')),
            spread(of(way, 'open')),
            spread(of(way, 'all')),
            `${ratio(of(way, 'all'), of(smallest, 'all'))} times`,
          ];
        }),
      ]);
      if (rate !== 1) continue;
      for (const { way } of ways) {
        const time = median(of(way, 'open'));
        console.log(
          `  ${way}: ${aim(`opens within three frames, ${threeFrames} ms`, time <= threeFrames)} (${time.toFixed(1)} ms)`,
        );
      }
    }
  });
}
