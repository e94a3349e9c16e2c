import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig, type LibraryOptions } from 'vite';
import { packIdsIn, packs } from '../scripts/pack-plugin';
import { handedOver } from './handed-over.config';

const root = resolve(import.meta.dirname, '..');
/** The part that is built: nothing for the first file. */
const part = process.env.EVENHAND_PART ?? '';
const locale = 'en-GB';

/** What each part is made of. All but the first are modules, fetched when they are wanted. */
const parts: Record<string, LibraryOptions> = {
  '': { entry: resolve(root, 'widget/evenhand-aid.ts'), formats: ['iife'], name: 'evenhand', fileName: () => 'evenhand.js' },
  // Not modules at first: what they have from the first file is handed to them, in a function that is put around each.
  plan: { entry: resolve(root, 'widget/plan.ts'), formats: ['iife'], name: 'part', fileName: () => 'evenhand-plan.js' },
  keep: { entry: resolve(root, 'widget/keep.ts'), formats: ['iife'], name: 'part', fileName: () => 'evenhand-keep.js' },
  check: { entry: resolve(root, 'widget/check.ts'), formats: ['es'], fileName: () => 'evenhand-check.js' },
  packs: {
    entry: Object.fromEntries(
      packIdsIn(resolve(root, 'packs')).map((id) => [
        `packs/${id}.${locale}`,
        `${resolve(root, 'packs', id)}?pack&locale=${locale}`,
      ]),
    ),
    formats: ['es'],
    fileName: (_format, name) => `${name}.js`,
  },
};
const lib = parts[part];
if (!lib) throw new Error(`there is no part "${part}" of the widget`);

/** A page that forgets to say it is UTF-8 must not garble a quotation mark, so the file has none outside ASCII. */
function asciiOnly(): Plugin {
  return {
    name: 'evenhand-ascii',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          chunk.code = chunk.code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
        }
      },
    },
  };
}

/**
 * `evenhand.js` is all that a page loads besides the file of its one decision. `evenhand-plan.js` (her plan, its papers,
 * the ways out, and the words of what comes later) is fetched when she comes to her plan, `evenhand-keep.js` (the
 * database, and the pages about keeping, carrying and looking back) when she asks for one of them, `evenhand-check.js`
 * for a local pack.
 */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [
    ...(part === 'plan' || part === 'keep' ? [handedOver(part)] : []),
    asciiOnly(),
    preact({ prefreshEnabled: false, devToolsEnabled: false }),
    packs(),
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: resolve(root, 'dist/widget'),
    emptyOutDir: part === '',
    modulePreload: false,
    // Library mode keeps the white space of ES modules unless told otherwise.
    rolldownOptions: { output: { minify: true } },
    lib,
    minify: true,
    cssTarget: ['chrome116', 'firefox142', 'safari17'],
  },
});
