import { median } from '../median.mjs';
import { inTurn } from '../side-by-side.mjs';
import { widgetOn } from '../widget.mjs';
import { gzipped } from './build-pictures.mjs';
import { hostPage, others } from './embeds.mjs';
import { loadPage } from './load-page.mjs';
import { ourTag } from './our-files.mjs';
import { summary, times } from './summary.mjs';

const ours = {
  id: 'ours',
  title: 'Evenhand (a decision aid)',
  package: null,
  work: 'shows a whole comparison, from files of the page that it stands on',
};

/** A page for each, and one with nothing. @returns {Record<string, import('../serve.mjs').Answer>} */
export function hostAnswers() {
  const tag = ourTag();
  const pages = { empty: { head: '', body: '' }, ours: tag, ...Object.fromEntries(others.map((one) => [one.id, one])) };
  return Object.fromEntries(
    Object.entries(pages).map(([id, { head, body }]) => [`/on/${id}`, { type: 'text/html', body: hostPage(head, body) }]),
  );
}

/** Waits until an embed stands, however far it gets without its own server. @param {string} id */
const readyFor = (id) => async (/** @type {import('playwright-core').Page} */ page) => {
  if (id === 'ours') await widgetOn(page);
  const other = others.find((one) => one.id === id);
  if (other) await page.waitForFunction(other.ready, undefined, { timeout: 20_000 });
};

/**
 * The load of a page with each embed on it and of the same page without any, one after the other and round again.
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, answers: Record<string, import('../serve.mjs').Answer>, runs: number, rate: number }} how
 */
export async function measureEmbeds(browser, { url, answers, runs, rate }) {
  const all = [ours, ...others];
  const found = await inTurn(['empty', ...all.map(({ id }) => id)], runs, (id) =>
    loadPage(browser, { url: `${url}/on/${id}`, ready: readyFor(id), rate }),
  );
  const before = new Set(found.empty[0].globals);
  // Each load less the empty page of the same round.
  const over = (/** @type {string} */ id) => found[id].map(({ total }, run) => total - found.empty[run].total);
  return {
    rate,
    empty: {
      total: summary(found.empty.map(({ total }) => total)),
      longest: summary(found.empty.map(({ longest }) => longest)),
      overLong: summary(found.empty.map(({ overLong }) => overLong)),
      busy: summary(found.empty.map(({ busy }) => busy)),
    },
    embeds: all.map(({ id, title, package: from, work }) => {
      const loads = found[id];
      const [first] = loads;
      return {
        id,
        title,
        package: from,
        work,
        gzip: first.asked.reduce((sum, path) => sum + gzipped(answers[path].body), 0),
        requests: first.asked.length,
        elsewhere: Math.max(...loads.map((load) => load.elsewhere.length)),
        origins: [...new Set(loads.flatMap((load) => load.elsewhere))].sort(),
        globals: first.globals.filter((name) => !before.has(name)),
        storage: [...first.local, ...first.session, ...first.cookies, ...first.databases, ...first.caches],
        shift: median(loads.map(({ shift }) => shift)),
        total: summary(over(id)),
        totalRatio: times(over(id), over('ours')),
        longest: summary(loads.map(({ longest }) => longest)),
        overLong: summary(loads.map(({ overLong }) => overLong)),
        busy: summary(loads.map(({ busy }, run) => busy - found.empty[run].busy)),
      };
    }),
  };
}
