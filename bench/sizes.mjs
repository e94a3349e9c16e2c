import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { extensionFolder } from '../scripts/build.mjs';
import { root } from '../scripts/run.mjs';
import { aim, table } from './median.mjs';

const widget = join(root, 'dist', 'widget');
const panel = extensionFolder('chrome');

/** Aims, in KB of 1,000 bytes after gzip. */
const aims = { widget: 40, panel: 90, pack: 25 };
/**
 * The widget's first file in bytes before anything about keeping and carrying was added to what is fetched later:
 * 62,149 from `gzip -9`, and this much from the gzip of Node.
 */
const before = 62_292;

const packEnd = '.en-GB.js';

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

/**
 * The files of the decisions, as the widget fetches them, the lightest first.
 * @returns {{ id: string, raw: number, gzip: number, brotli: number }[]} in bytes
 */
export const packSizes = () =>
  readdirSync(join(widget, 'packs'))
    .filter((name) => name.endsWith(packEnd))
    .map((name) => ({ id: name.slice(0, -packEnd.length), ...weigh(join(widget, 'packs', name)) }))
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
  console.log('\nThe file of each decision, dist/widget/packs/<id>.en-GB.js, the lightest first');
  table([['', 'minified', 'gzip -9', 'brotli'], ...packs.map((pack) => line(pack.id, pack))]);

  const first = weigh(join(widget, 'evenhand.js')).gzip / 1000;
  const [lightest, heaviest] = [packs[0], packs[packs.length - 1]].map(({ gzip }) => gzip / 1000);
  const scripts = scriptsOfPanel();
  const together = scripts.reduce((sum, path) => sum + weigh(join(panel, path)).gzip, 0) / 1000;
  const later = withImports(scriptsAndStyles(panel).filter((path) => posix.basename(path).startsWith('open-store-')));
  const store = later.filter((path) => !scripts.includes(path)).reduce((sum, path) => sum + weigh(join(panel, path)).gzip, 0);
  const bytes = weigh(join(widget, 'evenhand.js')).gzip;
  const plain = new Intl.NumberFormat('en-GB');
  console.log(`
  the widget's first file:                 ${first.toFixed(1)} KB gzip; ${aim(`${aims.widget} or less`, first <= aims.widget)}
  in bytes:                                ${plain.format(bytes)}; ${aim(`does not grow: ${plain.format(before)} bytes`, bytes <= before)}
  what she fetches with her plan:          ${kilo(weigh(join(widget, 'evenhand-plan.js')).gzip)} gzip, evenhand-plan.js
  what she fetches to keep or carry:       ${kilo(weigh(join(widget, 'evenhand-keep.js')).gzip)} gzip, evenhand-keep.js
  the largest file of a decision:          ${heaviest.toFixed(1)} KB gzip; ${aim(`${aims.pack} or less`, heaviest <= aims.pack)}
  both, which is what a page loads:        ${(first + lightest).toFixed(1)} to ${(first + heaviest).toFixed(1)} KB gzip
  the panel's script before a decision (${scripts.length} files): ${together.toFixed(1)} KB gzip; ${aim(`${aims.panel} or less`, together <= aims.panel)}
  the panel's store, with the first answer: ${kilo(store)} gzip`);
}
