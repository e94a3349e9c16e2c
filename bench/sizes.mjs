import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { extensionFolder } from '../scripts/build.mjs';
import { widgetFolder as widget, widgetFiles } from '../scripts/widget-files.mjs';
import { aim, table } from './median.mjs';

const panel = extensionFolder('chrome');

/** Aims, in KB of 1,000 bytes after gzip; `first` is everything that the first comparison needs. */
const aims = { loader: 5, first: 40, panel: 90, pack: 25 };

const locale = 'en-GB';

/** Every script and style sheet of a folder, by its path in it. */
const scriptsAndStyles = (/** @type {string} */ folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(js|css)$/.test(path))
    .sort();

/** @returns {{ raw: number, gzip: number, brotli: number }} in bytes */
function weigh(/** @type {string} */ path) {
  const content = readFileSync(path);
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length };
}

/** The scripts that the panel's page loads: the one it names, and what that imports. */
function scriptsOfPanel() {
  const page = readFileSync(join(panel, 'sidepanel.html'), 'utf8');
  return withImports([...page.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, path]) => path));
}

/** These scripts of the panel, and what they cannot run without. */
function withImports(/** @type {string[]} */ first) {
  const waiting = [...first];
  /** @type {string[]} */
  const found = [];
  for (const path of waiting) {
    if (found.includes(path)) continue;
    found.push(path);
    const text = readFileSync(join(panel, path), 'utf8');
    for (const [, name] of text.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g))
      waiting.push(posix.join(posix.dirname(path), name));
  }
  return found;
}

const kilo = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** @typedef {ReturnType<typeof weigh>} Weight */

const sum = (/** @type {Weight} */ one, /** @type {Weight} */ other) => ({
  raw: one.raw + other.raw,
  gzip: one.gzip + other.gzip,
  brotli: one.brotli + other.brotli,
});

/**
 * The files of the decisions, as the widget fetches them, the lightest first: both halves together, and the first, which
 * the first comparison waits for.
 * @returns {(Weight & { id: string, first: Weight })[]} in bytes
 */
export const packSizes = () =>
  Object.entries(widgetFiles().packs)
    .map(([id, { [locale]: half }]) => {
      const first = weigh(join(widget, half.file));
      return { id, first, ...sum(first, weigh(join(widget, half.rest.file))) };
    })
    .sort((one, other) => one.gzip - other.gzip);

/** Prints what each file weighs, and whether those that a person waits for are as light as they were meant to be. */
export function printSizes() {
  console.log('\nSizes (KB of 1,000 bytes)');
  const line = (/** @type {string} */ name, /** @type {ReturnType<typeof weigh>} */ { raw, gzip, brotli }) => [
    name,
    kilo(raw),
    kilo(gzip),
    kilo(brotli),
  ];
  const lines = [widget, panel].flatMap((folder) =>
    scriptsAndStyles(folder)
      .filter((path) => !path.startsWith('packs/'))
      .map((path) =>
        line(posix.join(folder === widget ? 'dist/widget' : 'dist/extension/chrome-mv3', path), weigh(join(folder, path))),
      ),
  );
  table([['', 'raw', 'gzip -9', 'brotli'], ...lines]);

  const packs = packSizes();
  console.log('\nThe files of each decision, dist/widget/packs/<id>.<locale>.first and .rest, the lightest first');
  table([
    ['', 'minified', 'gzip -9', 'brotli', 'gzip -9 of its first half'],
    ...packs.map((pack) => [...line(pack.id, pack), kilo(pack.first.gzip)]),
  ]);

  const { loader, parts } = widgetFiles();
  const gzip = (/** @type {{ file: string }} */ { file }) => weigh(join(widget, file)).gzip / 1000;
  const shell = gzip(loader) + gzip(parts.aid);
  const firsts = packs.map(({ first }) => shell + first.gzip / 1000);
  const [least, most] = [Math.min(...firsts), Math.max(...firsts)];
  const heaviest = packs[packs.length - 1].gzip / 1000;
  const scripts = scriptsOfPanel();
  const together = scripts.reduce((all, path) => all + weigh(join(panel, path)).gzip, 0) / 1000;
  const later = withImports(scriptsAndStyles(panel).filter((path) => posix.basename(path).startsWith('open-store-')));
  const store = later.filter((path) => !scripts.includes(path)).reduce((all, path) => all + weigh(join(panel, path)).gzip, 0);
  console.log(`
  the loader:                              ${gzip(loader).toFixed(1)} KB gzip; ${aim(`${aims.loader} or less`, gzip(loader) <= aims.loader)}
  the first comparison, all in:            ${least.toFixed(1)} to ${most.toFixed(1)} KB gzip; ${aim(`${aims.first} or less`, most <= aims.first)}
  what comes right after it:               ${['more', 'plan', 'keep'].map((name) => `${name} ${gzip(parts[name]).toFixed(1)}`).join(', ')} KB gzip
  both halves of the heaviest decision:    ${heaviest.toFixed(1)} KB gzip; ${aim(`${aims.pack} or less`, heaviest <= aims.pack)}
  the panel's script before a decision (${scripts.length} files): ${together.toFixed(1)} KB gzip; ${aim(`${aims.panel} or less`, together <= aims.panel)}
  the panel's store, with the first answer: ${kilo(store)} gzip`);
}
