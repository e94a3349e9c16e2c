import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, typed } from './run.mjs';

/** Where the widget is built to, as a full path. */
export const widgetFolder = join(root, 'dist', 'widget');

/** @typedef {{ file: string, integrity: string }} WidgetFile `file`: its path from the folder of the widget */
/**
 * What `dist/widget/evenhand.json` says: every file of one release that a page may load, and the hash of each.
 * @typedef {{ version: string, locales: string[], loader: WidgetFile, parts: Record<string, WidgetFile>,
 *   words: Record<string, WidgetFile>, packs: Record<string, Record<string, WidgetFile & { rest: WidgetFile, title: string, options: string[] }>> }} WidgetFiles
 */

/** @returns {WidgetFiles} @throws where the widget has not been built */
export const widgetFiles = (folder = widgetFolder) => JSON.parse(readFileSync(join(folder, 'evenhand.json'), 'utf8'));

/** @param {'sha256' | 'sha384'} how */
export const hashOf = (/** @type {string} */ path, how) => createHash(how).update(readFileSync(path)).digest('base64');

/**
 * As widget/fetch-file.ts makes the name: with the beginning of the hash in it, so that a file never changes under its
 * name; and in small letters, because some places where files are put make all letters small.
 */
export const shortOf = (/** @type {string} */ hash) => Buffer.from(hash.slice(0, 8), 'base64').toString('hex');

const named = /-[0-9a-f]{12}\.js$/;

/**
 * Every file of a release that has its hash in its name, as a path from the folder of the widget with `/` in it.
 * @returns {string[]}
 */
export const releaseFiles = (folder = widgetFolder) =>
  ['', 'parts', 'words', 'packs'].flatMap((dir) =>
    existsSync(join(folder, dir))
      ? readdirSync(join(folder, dir))
          .filter((name) => named.test(name))
          .map((name) => (dir ? `${dir}/${name}` : name))
      : [],
  );

/**
 * Gives each file of a folder that has none yet its name with the hash in it.
 * @returns {Record<string, string>} SHA-256 in base64, by the name without hash and ending
 */
export function nameFiles(/** @type {string} */ folder) {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => {
        const hash = hashOf(join(folder, name), 'sha256');
        const stem = named.test(name) ? name.replace(named, '') : name.replace(/\.js$/, '');
        const to = `${stem}-${shortOf(hash)}.js`;
        if (to !== name) renameSync(join(folder, name), join(folder, to));
        return [stem, hash];
      }),
  );
}

/**
 * The hashes of the first half of each pack by id and locale, out of those by `id.locale.half`, where the locale is in
 * small letters. It names the other half itself.
 * @param {Record<string, string>} byStem
 * @param {readonly string[]} locales as they are written
 */
export function packHashes(byStem, locales) {
  /** @type {Record<string, Record<string, string>>} */
  const packs = {};
  for (const [stem, first] of Object.entries(byStem)) {
    const [id = '', small, half] = stem.split('.');
    const locale = locales.find((one) => one.toLowerCase() === small);
    if (locale && half === 'first') packs[id] = { ...packs[id], [locale]: first };
  }
  return packs;
}

/**
 * Names the loader, which is the last to be built, and writes down what there is.
 * @param {string} version
 */
export async function writeWidgetFiles(version, folder = widgetFolder) {
  const loader = join(folder, 'evenhand.js');
  const integrity = `sha384-${hashOf(loader, 'sha384')}`;
  const file = `evenhand-${version}-${shortOf(integrity.slice('sha384-'.length))}.js`;
  renameSync(loader, join(folder, file));
  const fileOf = (/** @type {string} */ dir, /** @type {string} */ stem, /** @type {string} */ hash) => ({
    file: `${dir}/${stem}-${shortOf(hash)}.js`,
    integrity: `sha256-${hash}`,
  });
  const parts = Object.entries(nameFiles(join(folder, 'parts'))).map(([stem, hash]) => [stem, fileOf('parts', stem, hash)]);
  /** @type {WidgetFiles['packs']} */
  const packs = {};
  const locales = new Set();
  const hashes = nameFiles(join(folder, 'packs'));
  const { withTexts } = /** @type {typeof import('../lib/pack/texts')} */ (await typed('..', 'lib', 'pack', 'texts.ts'));
  /** The English decisions, from which those in other languages are made. */
  const sources = new Map();
  const isEnglish = (/** @type {string} */ stem) => stem.includes('.en-gb.');
  for (const [stem, hash] of Object.entries(hashes).sort(([a], [b]) => Number(isEnglish(b)) - Number(isEnglish(a)))) {
    if (!stem.endsWith('.first')) continue;
    const [id] = stem.split('.');
    const one = fileOf('packs', stem, hash);
    const later = stem.replace(/first$/, 'rest');
    const rest = fileOf('packs', later, hashes[later] ?? '');
    const { default: said } = await import(pathToFileURL(join(folder, one.file)).href);
    if (isEnglish(stem)) sources.set(id, said);
    const pack = isEnglish(stem) ? said : withTexts(sources.get(id), said);
    const options = pack.options.map((/** @type {{ name: string }} */ { name }) => name);
    packs[pack.id] = { ...packs[pack.id], [pack.locale]: { ...one, rest, title: pack.title, options } };
    locales.add(pack.locale);
  }
  const words = Object.entries(nameFiles(join(folder, 'words'))).map(([stem, hash]) => [stem, fileOf('words', stem, hash)]);
  const all = {
    version,
    // English first: it is what a page begins with.
    locales: [...locales].sort((a, b) => Number(b === 'en-GB') - Number(a === 'en-GB') || (a < b ? -1 : 1)),
    loader: { file, integrity },
    parts: Object.fromEntries(parts),
    words: Object.fromEntries(words),
    packs,
  };
  writeFileSync(join(folder, 'evenhand.json'), `${JSON.stringify(all, null, 2)}\n`);
}
