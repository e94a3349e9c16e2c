import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../scripts/run.mjs';
import { widgetFolder, writeWidgetFiles } from '../scripts/widget-files.mjs';

const page = (/** @type {string} */ file) => join(root, 'bench', 'page', file);
const ours = join(root, 'components', 'icon-array');

/** The pictures that ours is held against, each by its file and by the name it has in print. */
export const others = /** @type {const} */ ([
  { id: 'uses', name: 'Uses', file: 'uses.tsx', title: '1,000 <use> elements each, rendered by Preact' },
  { id: 'circles', name: 'Circles', file: 'circles.tsx', title: '1,000 <circle> elements each, rendered by Preact' },
]);

export const oursTitle = 'Evenhand: two paths filled with a pattern';

/**
 * Puts another picture of the crowd in place of ours, and leaves everything else of the aid as it is.
 * @param {(typeof others)[number]} other
 * @returns {import('vite').Plugin}
 */
function instead({ name, file }) {
  const id = '\0other-icon-array';
  return {
    name: 'evenhand-bench-instead',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './icon-array' && importer?.replaceAll('\\', '/').includes('/components/') ? id : null,
    load: (asked) =>
      asked === id
        ? `import { h } from 'preact';
import { IconArray as Ours } from ${JSON.stringify(ours)};
import { ${name} } from ${JSON.stringify(page(file))};
export const IconArray = (props) => h(props.as === 'crowd' ? ${name} : Ours, props);`
        : null,
  };
}

/** As it is built to be shipped; a NODE_ENV from outside would bring in what is for development only. */
const shared = /** @type {const} */ ({ logLevel: 'error', mode: 'production' });

/** The parts that draw pictures, and the loader, which names all parts by their hashes. */
const withPictures = /** @type {const} */ (['aid', 'more', 'loader']);

/**
 * Builds the widget with another picture in it: everything else is as it is shipped.
 * @param {(typeof others)[number]} other
 * @param {string} folder
 */
async function buildWidgetWith(other, folder) {
  const anew = (/** @type {string} */ name) => withPictures.some((part) => name.startsWith(`${part}-`));
  cpSync(join(widgetFolder, 'packs'), join(folder, 'packs'), { recursive: true });
  for (const name of readdirSync(join(widgetFolder, 'parts')))
    if (!anew(name)) cpSync(join(widgetFolder, 'parts', name), join(folder, 'parts', name));
  try {
    process.env.EVENHAND_WIDGET = folder;
    for (const part of withPictures) {
      process.env.EVENHAND_PART = part;
      await build({ ...shared, configFile: join(root, 'widget', 'vite.config.ts'), plugins: [instead(other)] });
    }
  } finally {
    delete process.env.EVENHAND_WIDGET;
    delete process.env.EVENHAND_PART;
  }
  await writeWidgetFiles('bench', folder);
}

/**
 * Builds into a folder of its own: the widget with each of the other pictures, a page with the pictures alone, and
 * one with the store.
 * @returns {Promise<string>} the folder, which the caller removes
 */
export async function buildPages() {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-pages-'));
  try {
    for (const other of others) await buildWidgetWith(other, join(folder, other.id));
    for (const name of ['arrays', 'record', 'papers']) {
      await build({
        ...shared,
        configFile: join(root, 'widget', 'vite.config.ts'),
        build: {
          outDir: join(folder, name),
          emptyOutDir: true,
          lib: { entry: page(`${name}.ts`), formats: ['iife'], name, fileName: () => `${name}.js` },
        },
      });
    }
    return folder;
  } catch (problem) {
    rmSync(folder, { recursive: true, force: true });
    throw problem;
  }
}
