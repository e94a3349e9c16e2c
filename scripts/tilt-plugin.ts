import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { english } from '../lib/languages';
import { parseVersions } from '../lib/pack/pack-versions';
import { parseFile } from '../lib/pack/parse-file';
import { rules } from '../lib/pack/rules';
import { packFile, wordsFile } from '../lib/pack/schema';
import { problemLine } from '../lib/problem';
import type { PackTilt } from '../lib/tilts/pack-tilt';
import { publishedSource } from '../lib/tilts/published-source';
import { sourceLinks } from '../lib/tilts/source-links';
import type { Tilt } from '../lib/tilts/tilt';
import { tilts as catalogue } from '../lib/tilts/tilts';
import { tiltsOf } from '../lib/tilts/tilts-of';
import type { AidMessages } from '../lib/words/aid-words';
import { createWords } from '../lib/words/words';
import { judgedBefore } from './judged-before';
import { interfaceWords } from './languages';
import { packIdsIn } from './pack-plugin';

const query = '?tilts';
const prefix = '\0tilts:';
const loadersQuery = '?tilt-loaders';
const loadersPrefix = '\0tilt-loaders:';
/** What every tilt is called and which rule catches it: once, for all packs. */
const namesId = '\0tilt-names';

export interface TiltsPluginOptions {
  /** ISO date of the build. */
  today?: string;
  /** Passed in by a test of what is refused. */
  tilts?: readonly Tilt[];
}

/**
 * `import tilts from '…/packs/place-of-birth?tilts'`: every tilt that shows on a screen of that decision, as what it
 * changes in the joined pack; `import { loaders } from '…/packs?tilt-loaders'`: how to fetch those of each. One that no
 * rule catches, or that nobody could see, fails the build.
 */
export function tilts({
  today = new Date().toISOString().slice(0, 10),
  tilts: all = catalogue,
}: TiltsPluginOptions = {}): Plugin {
  return {
    name: 'evenhand-tilts',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === namesId) return source;
      for (const [end, start] of [
        [query, prefix],
        [loadersQuery, loadersPrefix],
      ] as const) {
        const path = source.slice(0, -end.length);
        if (source.endsWith(end))
          return `${start}${path.startsWith('.') && importer ? resolve(dirname(importer), path) : resolve(path)}`;
      }
      return null;
    },
    load(id) {
      if (id === namesId) return namesModule(all);
      if (id.startsWith(loadersPrefix)) {
        const folder = id.slice(loadersPrefix.length);
        const each = packIdsIn(folder).map(
          (one) => `${JSON.stringify(one)}: () => import(${JSON.stringify(`${resolve(folder, one)}${query}`)})`,
        );
        return `export const loaders = { ${each.join(', ')} };`;
      }
      if (!id.startsWith(prefix)) return null;
      const folder = id.slice(prefix.length);
      for (const file of filesOf(folder)) this.addWatchFile(file);
      const { tilts: made, problems } =
        all === catalogue
          ? judgedBefore(contentOf(folder, today), () => tiltsIn(folder, all, today))
          : tiltsIn(folder, all, today);
      if (problems.length > 0)
        this.error(`the tilts have ${problems.length} problem(s):\n${problems.map((one) => `  ${problemLine(one)}`).join('\n')}`);
      const changes = JSON.stringify(made.map((one) => [one.id, one.changes]));
      return {
        code: `import { named } from ${JSON.stringify(namesId)};\nexport default ${changes}.map(([id, changes]) => ({ ...named(id), changes }));`,
        map: null,
      };
    },
  };
}

const filesOf = (folder: string) => ['pack.json', `words.${english}.json`, 'versions.json'].map((name) => resolve(folder, name));

/** All that the tilts of a pack hang on besides the rules: the extension is built once for each browser, from the same files. */
function contentOf(folder: string, today: string): string {
  const sum = createHash('sha256').update(`tilts\0${today}\0`);
  for (const file of filesOf(folder)) sum.update(`${readFileSync(file, 'utf8')}\0`);
  for (const part of ['first', 'rest'] as const) sum.update(`${JSON.stringify(interfaceWords(english, part))}\0`);
  return sum.digest('hex');
}

function tiltsIn(folder: string, all: readonly Tilt[], today: string) {
  const [figures = '', said = '', versions = ''] = filesOf(folder).map((file) => readFileSync(file, 'utf8'));
  const pack = parseFile(packFile, figures, folder);
  const words = parseFile(wordsFile, said, folder);
  const recorded = parseVersions(versions, folder);
  const problems = [...pack.problems, ...words.problems, ...recorded.problems];
  if (!pack.data || !words.data || problems.length > 0) return { tilts: [] as PackTilt[], problems };
  return tiltsOf({
    fair: { pack: pack.data, words: words.data, versions: recorded.versions },
    tilts: all,
    rules,
    words: createWords<AidMessages>(
      english,
      interfaceWords(english, 'first') as AidMessages,
      interfaceWords(english, 'rest') as AidMessages,
    ),
    today,
  });
}

function namesModule(all: readonly Tilt[]): string {
  const used = rules.filter(({ id }) => all.some(({ claims }) => claims === id));
  return [
    `const rules = ${JSON.stringify(Object.fromEntries(used.map(({ id, reason, source }) => [id, { rule: id, harm: reason, source: publishedSource(source), links: sourceLinks(source) }])))};`,
    `const tilts = ${JSON.stringify(Object.fromEntries(all.map(({ id, title, claims, harm }) => [id, [title, claims, ...(harm === undefined ? [] : [{ harm }])]])))};`,
    'export const named = (id) => ({ id, title: tilts[id][0], ...rules[tilts[id][1]], ...tilts[id][2] });',
  ].join('\n');
}
