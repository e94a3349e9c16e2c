import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig, type LibraryOptions } from 'vite';
import { isSimple } from '../lib/pack/language-of';
import { offlineWorker } from '../lib/storage/offline-names';
import { languageEntries, packLocales } from '../scripts/languages';
import { languagesIn, packIdsIn, packs } from '../scripts/pack-plugin';
import { hashOf, nameFiles, packHashes, releaseFiles } from '../scripts/widget-files.mjs';
import { type HandedPart, handedOver } from './handed-over.config';
import { zodInside } from './zod-inside.config';

const root = resolve(import.meta.dirname, '..');
/** The part that is built. The loader is the last, because it names the others. */
const part = process.env.EVENHAND_PART ?? 'loader';
const english = 'en-GB';
const packsFolder = resolve(root, 'packs');
/** Where the parts lie that have been built, and where this one goes. */
const outDir = process.env.EVENHAND_WIDGET ?? resolve(root, 'dist/widget');

/** A part that the first one hands what they share, in a function that is put around it. */
const later = (name: string): LibraryOptions => ({
  entry: resolve(root, `widget/${name}.ts`),
  formats: ['iife'],
  name: 'part',
  fileName: () => `parts/${name}.js`,
});
const modules = (entry: Record<string, string>): LibraryOptions => ({
  entry,
  formats: ['es'],
  fileName: (_format, name) => `${name}.js`,
});
/** One half of every decision in every language. The first names the other by its hash, and is built after it. */
const half = (which: 'first' | 'rest') =>
  modules(
    Object.fromEntries(
      packIdsIn(packsFolder).flatMap((id) =>
        packLocales(resolve(packsFolder, id)).map((locale) => [
          `packs/${id}.${locale.toLowerCase()}.${which}`,
          `${resolve(packsFolder, id)}?pack&locale=${locale}&half=${which}${locale === english ? '' : '&texts'}`,
        ]),
      ),
    ),
  );
/** The words of the interface in every other language, in two halves like a decision. */
const words = async () => {
  const locales = new Set(Object.values(await languagesIn(packsFolder)).flatMap((one) => Object.keys(one)));
  // Around easy words everything is as in English: they have the list of decisions alone.
  return modules(
    Object.fromEntries(
      [...locales].flatMap((locale) =>
        (isSimple(locale) ? ['rest'] : ['first', 'rest']).map((which) => [
          `words/${locale.toLowerCase()}.${which}`,
          `${resolve(root, 'locales', locale)}?words&half=${which}`,
        ]),
      ),
    ),
  );
};
const handed = ['local', 'more', 'plan', 'keep'] as const satisfies readonly HandedPart[];
const handedPart = handed.find((name) => name === part);

/** What each part is made of. All but the loader are modules. Languages are judged for the parts that hold them alone. */
const parts: Record<string, LibraryOptions | (() => LibraryOptions | Promise<LibraryOptions>)> = {
  frame: { entry: resolve(root, 'widget/frame-page.ts'), formats: ['iife'], name: 'page', fileName: () => 'frame-page.js' },
  offline: {
    entry: resolve(root, 'widget/offline-worker.ts'),
    formats: ['iife'],
    name: 'worker',
    fileName: () => offlineWorker,
  },
  loader: { entry: resolve(root, 'widget/loader.ts'), formats: ['iife'], name: 'evenhand', fileName: () => 'evenhand.js' },
  aid: { entry: resolve(root, 'widget/aid.ts'), formats: ['es'], fileName: () => 'parts/aid.js' },
  check: { entry: resolve(root, 'widget/check.ts'), formats: ['es'], fileName: () => 'parts/check.js' },
  languages: { entry: resolve(root, 'widget/languages.ts'), formats: ['es'], fileName: () => 'parts/languages.js' },
  ...Object.fromEntries(handed.map((name) => [name, later(name)])),
  words,
  rest: () => half('rest'),
  packs: () => half('first'),
};
const made = parts[part];
const lib = typeof made === 'function' ? await made() : made;
if (!lib) throw new Error(`there is no part "${part}" of the widget`);
// A release in English alone has no words of another language.
if (part === 'words' && Object.keys(lib.entry ?? {}).length === 0) process.exit(0);

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
 * `import … from 'widget-files'`: the hashes of the parts that have been built, and of the decisions in English.
 * `import … from 'widget-release'`: every file of the release, once all of them have their names, and the hash of
 * `frame.html`, once it is written.
 * `import … from 'widget-languages'`: those of every other language, which come later; what of them is signed; and how
 * each language is called.
 */
function widgetFiles(): Plugin {
  const sources = ['widget-files', 'widget-languages', 'widget-release'];
  return {
    name: 'evenhand-widget-files',
    resolveId: (source) => (sources.includes(source) ? `\0${source}` : null),
    load: async (id) => {
      if (!sources.includes(id.slice(1))) return null;
      const there = nameFiles(resolve(outDir, 'packs'));
      const exported =
        id === '\0widget-files'
          ? { parts: nameFiles(resolve(outDir, 'parts')), packs: packHashes(there, [english]) }
          : id === '\0widget-release'
            ? { files: releaseFiles(outDir), pageHash: hashOf(resolve(outDir, 'frame.html'), 'sha256') }
            : await languageFiles(there);
      return Object.entries(exported)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

async function languageFiles(there: Record<string, string>) {
  const packs = await languagesIn(packsFolder);
  const locales = [...new Set(Object.values(packs).flatMap((one) => Object.keys(one)))];
  return {
    entries: languageEntries().filter(({ locale }) => locale === english || locales.includes(locale)),
    packs,
    packFiles: packHashes(there, locales),
    wordFiles: nameFiles(resolve(outDir, 'words')),
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
    // A module is UTF-8 whatever its page says; those that a page names by a tag are not.
    ...(['loader', 'frame', 'offline'].includes(part) ? [asciiOnly()] : []),
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
