import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { packs } from '../scripts/pack-plugin';

const root = resolve(import.meta.dirname, '..');
const keeper = process.env.EVENHAND_PART === 'keep';

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
 * Two files, built one after the other. `evenhand.js` is all that a page loads and all that a woman needs who keeps
 * nothing; `evenhand-keep.js` (Dexie, and the reading of stored events) is fetched when she asks to keep her words.
 */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [asciiOnly(), preact({ prefreshEnabled: false, devToolsEnabled: false }), packs()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: resolve(root, 'dist/widget'),
    emptyOutDir: !keeper,
    modulePreload: false,
    // Library mode keeps the white space of ES modules unless told otherwise.
    rolldownOptions: { output: { minify: true } },
    lib: keeper
      ? { entry: resolve(root, 'widget/keep.ts'), formats: ['es'], fileName: () => 'evenhand-keep.js' }
      : { entry: resolve(root, 'widget/evenhand-aid.ts'), formats: ['iife'], name: 'evenhand', fileName: () => 'evenhand.js' },
    minify: true,
    cssTarget: ['chrome116', 'firefox142', 'safari17'],
  },
});
