import { slowDown } from './browser.mjs';
import { ratio, spread, table } from './median.mjs';
import { ownAnswers, ownPage } from './own-page.mjs';
import { reachRow } from './reach-row.mjs';
import { serving } from './serve.mjs';
import { inTurn } from './side-by-side.mjs';
import { widgetOn } from './widget.mjs';

/** A phone that was cheap four years ago: this processor six times slower, and a screen as narrow as most. */
const phone = { rate: 6, size: { width: 360, height: 740 } };

/**
 * Lines as WebPageTest names and shapes them, in kbit/s and ms of one round trip:
 * https://github.com/WPO-Foundation/webpagetest/blob/master/www/settings/connectivity.ini.sample
 * The browser holds back each answer by one round trip, and all of them together to the width of the line. What it takes
 * to connect, and to agree on a key, is not in it.
 */
const shapes = { '3G, 1.6 Mbit/s and 300 ms': [1_600, 768, 300], '3G slow, 400 kbit/s and 400 ms': [400, 400, 400] };
/** A slow line takes long, and differs little from run to run. */
const slow = { runs: 5, warmUps: 1 };
const free = 'first visit, no limit';
const again = 'second visit, no network';

/** @param {import('playwright-core').Page} tab @param {readonly number[]} shape */
async function limit(tab, [down, up, latency]) {
  const cdp = await tab.context().newCDPSession(tab);
  await cdp.send('Network.enable');
  const bytes = (/** @type {number} */ kilobits) => (kilobits * 1000) / 8;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes(down),
    uploadThroughput: bytes(up),
  });
}

/** Opens the page of the aid and goes to an open row. @param {import('playwright-core').Page} tab @param {string} url */
async function visit(tab, url) {
  await tab.goto(url, { waitUntil: 'commit', timeout: 120_000 });
  const left = await tab.evaluate(() => performance.timeOrigin);
  return (await aidOn(tab)).evaluate(reachRow, left);
}

/** The frame with the aid in it. On a slow line others come and go before it. @param {import('playwright-core').Page} tab */
async function aidOn(tab) {
  for (;;) {
    for (const frame of tab.frames().filter((one) => one.parentFrame() === tab.mainFrame()))
      if (
        await frame
          .locator('h1')
          .count()
          .catch(() => 0)
      )
        return frame;
    await tab.waitForTimeout(20);
  }
}

/** Has the aid kept on this device, as she does. @param {import('playwright-core').Page} tab @param {string} url */
async function keepAid(tab, url) {
  await tab.goto(url);
  const aid = await widgetOn(tab);
  await aid.getByRole('button', { name: 'All steps' }).click();
  await aid.locator('nav.steps').getByRole('button', { name: 'How it is kept', exact: true }).click();
  await aid.getByTestId('aid-offline').click();
  await aid.locator('[data-offline=here]').waitFor();
}

/**
 * The page of the aid on a cheap phone: the first visit over a slow line, and the second without any. Each run is a
 * website of its own, so that nothing of the last one is there.
 * @param {import('./browser.mjs').Bench} browser
 */
export async function measureLowMeans({ context }) {
  const ways = [free, ...Object.keys(shapes), again];
  const answers = ownAnswers();
  const found = await inTurn(
    ways,
    slow.runs,
    async (way) => {
      const tab = await context.newPage();
      await tab.setViewportSize(phone.size);
      const go = async (/** @type {string} */ url) => {
        const shape = Object.entries(shapes).find(([name]) => name === way)?.[1];
        await slowDown(tab, phone.rate);
        if (shape) await limit(tab, shape);
        return visit(tab, url + ownPage);
      };
      const keepAt = async (/** @type {string} */ url) => {
        await keepAid(tab, url + ownPage);
        return url;
      };
      // The server is gone by the second visit.
      const times = way === again ? await go(await serving(answers, keepAt)) : await serving(answers, go);
      await tab.close();
      return times;
    },
    slow.warmUps,
  );
  console.log(
    `\nFrom the first byte of the page of the aid (frame.html) to an open row, every press included, on a phone ${phone.rate} times slower and ${phone.size.width} wide; ${slow.runs} runs`,
  );
  const of = (/** @type {string} */ way, /** @type {'first' | 'grid' | 'row'} */ leg) => found[way].map((run) => run[leg]);
  table([
    ['', 'first screen, to read and tap', 'the comparison', 'a row is open', `${free} = 1`],
    ...ways.map((way) => [
      way,
      spread(of(way, 'first')),
      spread(of(way, 'grid')),
      spread(of(way, 'row')),
      `${ratio(of(way, 'row'), of(free, 'row'))} times`,
    ]),
  ]);
}
