import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/** Where the widget is built to, as a full path. */
export const widgetFolder = join(root, 'dist', 'widget');

/** @typedef {{ file: string, integrity: string }} WidgetFile `file`: its path from the folder of the widget */
/**
 * What `dist/widget/evenhand.json` says: every file of one release that a page may load, and the hash of each.
 * @typedef {{ version: string, locales: string[], loader: WidgetFile, parts: Record<string, WidgetFile>,
 *   packs: Record<string, Record<string, WidgetFile & { rest: WidgetFile, title: string, options: string[] }>> }} WidgetFiles
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
  for (const [stem, hash] of Object.entries(hashes)) {
    if (!stem.endsWith('.first')) continue;
    const one = fileOf('packs', stem, hash);
    const later = stem.replace(/first$/, 'rest');
    const rest = fileOf('packs', later, hashes[later] ?? '');
    const { default: pack } = await import(pathToFileURL(join(folder, one.file)).href);
    const options = pack.options.map((/** @type {{ name: string }} */ { name }) => name);
    packs[pack.id] = { ...packs[pack.id], [pack.locale]: { ...one, rest, title: pack.title, options } };
    locales.add(pack.locale);
  }
  const all = { version, locales: [...locales].sort(), loader: { file, integrity }, parts: Object.fromEntries(parts), packs };
  writeFileSync(join(folder, 'evenhand.json'), `${JSON.stringify(all, null, 2)}\n`);
}
