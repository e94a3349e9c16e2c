import { posix } from 'node:path';
import type { SourceFile } from './files';
import type { Rule } from './rules';

/** What is shipped; how it is built is told in a `*.config.ts`, which may know the scripts. */
const shell = /^(entrypoints|components|lib|widget)\/.+(?<!\.config)\.(ts|tsx)$/;

/** What each layer may not reach: folders of ours, and packages. */
const forbidden: Record<string, { folders: RegExp; packages: RegExp }> = {
  entrypoints: { folders: /^(widget|tests|scripts|bench)\//, packages: /^$/ },
  widget: { folders: /^(entrypoints|tests|scripts|bench)\//, packages: /^wxt(\/|$)/ },
  components: {
    folders: /^(entrypoints|widget|tests|scripts|bench|lib\/storage|lib\/record)(\/|$)/,
    packages: /^(wxt|dexie|zod)(\/|$)/,
  },
  lib: {
    folders: /^(entrypoints|widget|components|tests|scripts|bench)\//,
    packages: /^(preact|wxt|@floating-ui\/[\w-]+|@preact\/(?!signals-core$)[\w-]+)(\/|$)/,
  },
};

/** What every import, export from and dynamic import of a file names; a relative one as a path from the top. */
function* importsOf({ path, text }: SourceFile): Generator<string> {
  for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)) {
    yield name.startsWith('.') ? posix.join(posix.dirname(path), name) : name.replace(/^(?:@|~|@@|~~)\//, '');
  }
}

const topFolder = (path: string) => path.split('/')[0] ?? '';

/** `entrypoints → components → lib`, `widget → components → lib`, and the packages that each may know. */
export const layers: Rule = (files) =>
  files
    .filter(({ path }) => shell.test(path))
    .flatMap((file) => {
      const rule = forbidden[topFolder(file.path)];
      return [...importsOf(file)].flatMap((name) =>
        rule?.folders.test(name) || rule?.packages.test(name)
          ? [`${file.path}: ${topFolder(file.path)} may not import ${name}`]
          : [],
      );
    });

/** What is said is known before it is put into words: an export is made from a plan, and not the other way round. */
export const planKnowsNoExport: Rule = (files) =>
  files
    .filter(({ path }) => path.startsWith('lib/plan/'))
    .flatMap((file) =>
      [...importsOf(file)]
        .filter((name) => name.startsWith('lib/export/'))
        .map((name) => `${file.path}: lib/plan may not import ${name}`),
    );

/** Packs, words and cases are data: they are read and signed by people, and must not be able to run. */
export const dataIsData: Rule = (files) =>
  files
    .filter(({ path }) => /^(packs|locales|training)\//.test(path) && !/\.(json|md)$/.test(path))
    .map(({ path }) => `${path}: packs, locales and training hold JSON only`);

/** Where decisions are tilted: the rules' tests and the exercise have them from here. */
const tilting = /^(lib\/tilts\/|components\/classroom\/tilt-[\w-]+\.tsx?$|scripts\/tilt-plugin\.ts$)/;
const tiltLoader = 'entrypoints/classroom/load-tilts.ts';

/** A tilted decision is an exercise: nothing but the classroom reaches one. A type leaves nothing in what is shipped. */
export const tiltsInTheirPlace: Rule = (files) =>
  files
    .filter(({ path }) => /^(entrypoints|components|lib|widget|scripts)\/.+\.(ts|tsx|mjs)$/.test(path) && !tilting.test(path))
    .flatMap(({ path, text }) =>
      [...importsOf({ path, text: text.replace(/\bimport type [^;]*;/g, '') })]
        .filter((name) => (/\?tilt/.test(name) ? path !== tiltLoader : name.startsWith('lib/tilts/')))
        .map((name) => `${path}: ${name} is for the exercise in the classroom alone`),
    );

/** A package that a single file of the source imports, so that it can be swapped or guarded in one place. */
export const soleImporter =
  (name: string, allowed: string): Rule =>
  (files) => {
    const importers = files
      .filter(
        (file) => shell.test(file.path) && [...importsOf(file)].some((what) => what === name || what.startsWith(`${name}/`)),
      )
      .map(({ path }) => path);
    const strangers = importers.filter((path) => path !== allowed).map((path) => `${path}: only ${allowed} may import ${name}`);
    return importers.includes(allowed)
      ? strangers
      : [...strangers, `${allowed}: it is the one that should import ${name}, and does not`];
  };

/** The worker and the panel. What else needs the browser is given the part that it needs, and can be tried without one. */
const browserUsers = [
  'entrypoints/asked/main.tsx',
  'entrypoints/background.ts',
  'entrypoints/classroom/main.tsx',
  'entrypoints/print/main.tsx',
  'entrypoints/send/main.tsx',
  'entrypoints/sidepanel/main.tsx',
];

/** The browser's extension functions are reached where an entry point begins; what WXT has besides, in the shell of the extension. */
export const wxtInItsPlace: Rule = (files) =>
  files
    .filter(({ path }) => shell.test(path))
    .flatMap((file) =>
      [...importsOf(file)]
        .filter((name) => /^wxt(\/|$)/.test(name))
        .filter((name) =>
          name === 'wxt/browser'
            ? !browserUsers.includes(file.path)
            : !(name.startsWith('wxt/utils/') && topFolder(file.path) === 'entrypoints'),
        )
        .map((name) => `${file.path}: ${name} has no place here`),
    );

/** Without comments and quoted words; what stands in a template stays, since code may stand in it. */
export const bare = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

/**
 * `lib` runs anywhere, so it knows no page. A check of the text: `document`, `window` and `navigator` count when
 * something of theirs is used (a row has a window too), and `HTMLElement` always.
 */
export const libKnowsNoPage: Rule = (files) =>
  files
    .filter(({ path }) => /^lib\/.+\.ts$/.test(path) && !/^lib\/(storage|record)\//.test(path))
    .flatMap(({ path, text }) => {
      const found =
        /(?<![\w.$])(?:(?:document|window|navigator)\s*(?:\?\.|\.|\[)|typeof\s+(?:document|window|navigator)\b|HTML\w*Element\b)/.exec(
          bare(text),
        );
      return found ? [`${path}: "${found[0]}" belongs to a page, which lib does not know`] : [];
    });
