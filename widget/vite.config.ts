import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig, type LibraryOptions } from 'vite';
import { packIdsIn, packs } from '../scripts/pack-plugin';
import { nameFiles, packHashes } from '../scripts/widget-files.mjs';
import { type HandedPart, handedOver } from './handed-over.config';
import { zodInside } from './zod-inside.config';

const root = resolve(import.meta.dirname, '..');
/** The part that is built. The loader is the last, because it names the others. */
const part = process.env.EVENHAND_PART ?? 'loader';
const locale = 'en-GB';
/** Where the parts lie that have been built, and where this one goes. */
const outDir = process.env.EVENHAND_WIDGET ?? resolve(root, 'dist/widget');

/** A part that the first one hands what they share, in a function that is put around it. */
const later = (name: string): LibraryOptions => ({
  entry: resolve(root, `widget/${name}.ts`),
  formats: ['iife'],
  name: 'part',
  fileName: () => `parts/${name}.js`,
});
/** One half of every decision. The first names the other by its hash, and is built after it. */
const half = (which: 'first' | 'rest'): LibraryOptions => ({
  entry: Object.fromEntries(
    packIdsIn(resolve(root, 'packs')).map((id) => [
      `packs/${id}.${locale.toLowerCase()}.${which}`,
      `${resolve(root, 'packs', id)}?pack&locale=${locale}&half=${which}`,
    ]),
  ),
  formats: ['es'],
  fileName: (_format, name) => `${name}.js`,
});
const handed = ['local', 'more', 'plan', 'keep'] as const satisfies readonly HandedPart[];
const handedPart = handed.find((name) => name === part);

/** What each part is made of. All but the loader are modules. */
const parts: Record<string, LibraryOptions> = {
  frame: { entry: resolve(root, 'widget/frame-page.ts'), formats: ['iife'], name: 'page', fileName: () => 'frame-page.js' },
  loader: { entry: resolve(root, 'widget/loader.ts'), formats: ['iife'], name: 'evenhand', fileName: () => 'evenhand.js' },
  aid: { entry: resolve(root, 'widget/aid.ts'), formats: ['es'], fileName: () => 'parts/aid.js' },
  check: { entry: resolve(root, 'widget/check.ts'), formats: ['es'], fileName: () => 'parts/check.js' },
  ...Object.fromEntries(handed.map((name) => [name, later(name)])),
  rest: half('rest'),
  packs: half('first'),
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

/** `import … from 'widget-files'`: the hashes of the parts that have been built. */
function widgetFiles(): Plugin {
  return {
    name: 'evenhand-widget-files',
    resolveId: (source) => (source === 'widget-files' ? '\0widget-files' : null),
    load: (id) => {
      if (id !== '\0widget-files') return null;
      const hashes = {
        parts: nameFiles(resolve(outDir, 'parts')),
        packs: packHashes(nameFiles(resolve(outDir, 'packs')), [locale]),
      };
      return Object.entries(hashes)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/**
 * The loader is what a page names. It fetches `aid` (the first comparison) and the file of one decision, and `local`
 * where the page has services or a look of its own; then `more` (the steps after it), `plan` (her plan, its papers, the
 * words of what comes last) and `keep` (the database, and the pages about keeping, carrying and looking back), whatever
 * she does. `check` is for a local pack.
 */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [
    ...(handedPart ? [handedOver(handedPart)] : []),
    widgetFiles(),
    zodInside(),
    asciiOnly(),
    preact({ prefreshEnabled: false, devToolsEnabled: false }),
    packs({
      restHash: (id, of) => {
        const hash = nameFiles(resolve(outDir, 'packs'))[`${id}.${of.toLowerCase()}.rest`];
        if (!hash) throw new Error(`the part "rest" has no ${id} in ${of}; build it before the first halves, which name it`);
        return hash;
      },
    }),
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir,
    emptyOutDir: false,
    modulePreload: false,
    // Library mode keeps the white space of ES modules unless told otherwise.
    rolldownOptions: { output: { minify: true } },
    lib,
    minify: true,
    cssTarget: ['chrome116', 'firefox142', 'safari17'],
  },
});
