import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from '../scripts/build.mjs';
import { widgetFiles, widgetFolder } from '../scripts/widget-files.mjs';
import { slowDown, speedName } from './browser.mjs';
import { aim, median, spread, table } from './median.mjs';
import { ownAnswers, ownPage } from './own-page.mjs';
import { serving } from './serve.mjs';
import { compareTwo, widgetOn } from './widget.mjs';

/** In ms, and in KB of 1,000 bytes after gzip for a decision. */
const most = { switching: 100, pack: 15 };
const warmUps = 2;
const size = { width: 360, height: 740 };
const english = 'en-GB';

const weight = (/** @type {string} */ path) => gzipSync(readFileSync(path), { level: 9 }).length / 1000;
const kilo = (/** @type {number} */ kilobytes) => `${kilobytes.toFixed(1)}`;

/** Prints what each language adds, and which part of it is for what. */
export function printLanguageSizes() {
  const { words, packs } = widgetFiles();
  const locales = Object.keys(words)
    .flatMap((stem) => (stem.endsWith('.first') ? [stem.slice(0, -'.first'.length)] : []))
    .sort();
  const of = (/** @type {{ file: string }} */ { file }) => weight(join(widgetFolder, file));
  const found = locales.map((locale) => {
    const decisions = Object.values(packs).flatMap((all) => {
      const pack = Object.entries(all).find(([name]) => name.toLowerCase() === locale)?.[1];
      return pack ? [of(pack) + of(pack.rest)] : [];
    });
    return { locale, first: of(words[`${locale}.first`]), rest: of(words[`${locale}.rest`]), decisions };
  });
  console.log(
    '\nWhat a language adds to the widget, in KB of 1,000 bytes after gzip; fetched when it is chosen, and at no other time',
  );
  table([
    ['', 'interface, first screen', 'interface, the rest', 'decisions', 'the lightest', 'the heaviest'],
    ...found.map(({ locale, first, rest, decisions }) => [
      locale,
      kilo(first),
      kilo(rest),
      `${decisions.length}`,
      kilo(Math.min(...decisions)),
      kilo(Math.max(...decisions)),
    ]),
  ]);
  const heaviest = Math.max(...found.flatMap(({ decisions }) => decisions));
  console.log(`  ${aim(`${most.pack} KB or less a decision, in every language`, heaviest <= most.pack)} (${kilo(heaviest)} KB)`);

  const chunks = join(extensionFolder('chrome'), 'chunks');
  const names = readdirSync(chunks);
  const ofPanel = (/** @type {RegExp} */ named) =>
    names.filter((name) => named.test(name)).map((name) => weight(join(chunks, name)));
  console.log('\nWhat a language adds to the panel, read from the extension when it is chosen, in the same KB');
  table([
    ['', 'interface', 'decisions', 'the heaviest'],
    ...found.map(({ locale }) => {
      const decisions = ofPanel(new RegExp(`_${locale}__texts-`, 'i'));
      return [
        locale,
        kilo(Math.max(...ofPanel(new RegExp(`^${locale}_-`, 'i')))),
        `${decisions.length}`,
        kilo(Math.max(...decisions)),
      ];
    }),
  ]);
}

/**
 * Runs where the aid is: presses a language. In ms until the first frame in it has been drawn.
 * @param {string} locale
 */
function speak(locale) {
  const control = /** @type {HTMLElement | null} */ (document.querySelector(`[data-language="${locale}"]`));
  if (!control) throw new Error(`${locale} cannot be chosen here`);
  const root = document.documentElement;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${locale} did not come within a minute`)), 60_000);
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (root.lang !== locale) return;
      observer.disconnect();
      clearTimeout(late);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(0);
      });
    });
    observer.observe(root, { attributes: true, attributeFilter: ['lang'] });
    control.click();
  });
}

/**
 * From the press on a language to the first frame in it, on the comparison: the first time, with its words on their way,
 * and again, with all of them here. The line has no limit.
 * @param {import('./browser.mjs').Bench} browser
 * @param {number} runs
 */
export async function measureLanguages({ context, address }, runs) {
  const other = 'cy';
  await serving(ownAnswers(), async (url) => {
    for (const rate of [1, 6]) {
      const lines = [];
      for (const shell of /** @type {const} */ (['widget', 'panel'])) {
        /** @type {Record<'first' | 'again' | 'back', number[]>} */
        const found = { first: [], again: [], back: [] };
        for (let run = -warmUps; run < runs; run++) {
          const tab = await context.newPage();
          await tab.setViewportSize(size);
          await tab.goto(shell === 'panel' ? address('sidepanel.html') : url + ownPage, { waitUntil: 'networkidle' });
          if (shell === 'panel') await tab.locator('[data-decision="place-of-birth"]').click();
          const aid = shell === 'panel' ? tab.mainFrame() : await widgetOn(tab);
          await compareTwo(aid, ['home', 'ou']);
          await slowDown(tab, rate);
          const times = [];
          for (const locale of [other, english, other]) times.push(Number(await aid.evaluate(speak, locale)));
          const kept = await aid.locator('.grid').count();
          if (!kept) throw new Error('the comparison did not outlast the change of language');
          await tab.close();
          if (run < 0) continue;
          const [first, back, again] = times;
          found.first.push(first);
          found.back.push(back);
          found.again.push(again);
        }
        lines.push({ shell, ...found });
      }
      console.log(`\nFrom the press on another language to the first frame of the comparison in it, ${speedName(rate)}`);
      table([
        ['', 'the first time', 'back to English', 'the second time'],
        ...lines.map(({ shell, first, back, again }) => [shell, spread(first), spread(back), spread(again)]),
      ]);
      for (const { shell, back, again } of lines) {
        const time = Math.max(median(back), median(again));
        console.log(
          `  ${shell}: ${aim(`under ${most.switching} ms once its words are here`, time < most.switching)} (${time.toFixed(1)} ms)`,
        );
      }
    }
  });
}
