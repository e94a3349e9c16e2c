import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parsePack } from '../lib/pack/parse-pack';
import { problemLine } from '../lib/problem';
import { shareRepeats } from './share-repeats';

const query = '?pack';
/** A resolved id of our own: a raw `?pack` query does not reach `load` in Vitest. */
const prefix = '\0pack:';

/** A pack cannot be changed while it is in use. */
const freeze = `const deepFreeze = (value) => {
  for (const inner of Object.values(value)) if (inner && typeof inner === 'object' && !Object.isFrozen(inner)) deepFreeze(inner);
  return Object.freeze(value);
};`;

export interface PacksOptions {
  /** ISO date of the build; review dates are held against it. */
  today?: string;
}

/**
 * `import pack from '…/packs/place-of-birth?pack'` (or `?pack&locale=cy`): reads both files of the pack, checks
 * them, joins them, and fails the build with every problem listed.
 */
export function packs({ today = new Date().toISOString().slice(0, 10) }: PacksOptions = {}): Plugin {
  return {
    name: 'evenhand-packs',
    enforce: 'pre',
    resolveId(source, importer) {
      const [path = '', search] = source.split(query);
      if (search === undefined || !path) return null;
      const locale = new URLSearchParams(search.replace(/^&/, '')).get('locale') ?? 'en-GB';
      const folder = path.startsWith('.') && importer ? resolve(dirname(importer), path) : resolve(path);
      return `${prefix}${folder}|${locale}`;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const [folder = '', locale = ''] = id.slice(prefix.length).split('|');
      const files = { figures: resolve(folder, 'pack.json'), words: resolve(folder, `words.${locale}.json`) };
      this.addWatchFile(files.figures);
      this.addWatchFile(files.words);
      const name = folder.split(/[\\/]/).at(-1) ?? folder;
      const parsed = parsePack({
        name,
        locale,
        today,
        figures: await readFile(files.figures, 'utf8'),
        words: await readFile(files.words, 'utf8'),
        hash: (text) => createHash('sha256').update(text).digest('hex'),
      });
      if (!parsed.ok) {
        this.error(
          `the pack ${name} has ${parsed.problems.length} problem(s):\n${parsed.problems.map((p) => `  ${problemLine(p)}`).join('\n')}`,
        );
      }
      for (const warning of parsed.warnings) this.warn(problemLine(warning));
      const { before, expression } = shareRepeats(parsed.pack);
      return { code: `${freeze}\n${before}\nexport default deepFreeze(${expression});`, map: null };
    },
  };
}
