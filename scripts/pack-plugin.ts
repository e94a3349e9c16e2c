import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { firstHalf, restOf } from '../lib/pack/halves';
import type { Pack } from '../lib/pack/pack';
import { parsePack } from '../lib/pack/parse-pack';
import { fillNames } from '../lib/pack/placeholders';
import type { Figure } from '../lib/pack/schema';
import { problemLine } from '../lib/problem';
import { shareRepeats } from './share-repeats';

const query = '?pack';
/** `import … from '…/packs?shelf'`: every pack of a folder as a card, and how to fetch it. */
const shelfQuery = '?shelf';
const shelfPrefix = '\0shelf:';
/** `import ids from '…/packs?ids'`: the names alone, for a shell that fetches packs by their address. */
const idsQuery = '?ids';
const idsPrefix = '\0pack-ids:';
/** A resolved id of our own: a raw `?pack` query does not reach `load` in Vitest. */
const prefix = '\0pack:';

/** `&half=first` and `&half=rest`: a pack in the two files that the widget fetches. */
const halves = { '': (pack: Pack) => pack, first: firstHalf, rest: restOf };

/** A pack cannot be changed while it is in use. */
const freeze = `const deepFreeze = (value) => {
  for (const inner of Object.values(value)) if (inner && typeof inner === 'object' && !Object.isFrozen(inner)) deepFreeze(inner);
  return Object.freeze(value);
};`;

/** Ids of the packs in a folder, in the order in which a list shows them. */
export function packIdsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(resolve(folder, name, 'pack.json')))
    .sort();
}

/** A card a pack, and a function that fetches it: each pack is a chunk of its own. */
async function shelf(folder: string): Promise<string> {
  const cards = await Promise.all(
    packIdsIn(folder).map(async (id) => {
      const { stage, figures } = JSON.parse(await readFile(resolve(folder, id, 'pack.json'), 'utf8'));
      const { title, question } = JSON.parse(await readFile(resolve(folder, id, 'words.en-GB.json'), 'utf8'));
      const counts = Object.fromEntries(
        Object.entries(figures ?? {}).map(([name, one]) => [name, (one as { figure: Figure }).figure]),
      );
      return { id, stage, title: fillNames(title, counts, 'en-GB'), question: fillNames(question, counts, 'en-GB') };
    }),
  );
  const loaders = cards.map(
    ({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${resolve(folder, id)}${query}`)})`,
  );
  return `export const cards = ${JSON.stringify(cards)};\nexport const loaders = { ${loaders.join(', ')} };`;
}

export interface PacksOptions {
  /** ISO date of the build; review dates are held against it. */
  today?: string;
  /** SHA-256, in base64, of the file of the other half, which was built before. */
  restHash?: (id: string, locale: string) => string;
}

/**
 * `import pack from '…/packs/place-of-birth?pack'` (or `?pack&locale=cy`): reads both files of the pack, checks
 * them, joins them, and fails the build with every problem listed.
 */
export function packs({ today = new Date().toISOString().slice(0, 10), restHash = () => '' }: PacksOptions = {}): Plugin {
  return {
    name: 'evenhand-packs',
    enforce: 'pre',
    resolveId(source, importer) {
      const folderOf = (path: string) => (path.startsWith('.') && importer ? resolve(dirname(importer), path) : resolve(path));
      for (const [end, start] of [
        [shelfQuery, shelfPrefix],
        [idsQuery, idsPrefix],
      ] as const)
        if (source.endsWith(end)) return `${start}${folderOf(source.slice(0, -end.length))}`;
      const [path = '', search] = source.split(query);
      if (search === undefined || !path) return null;
      const asked = new URLSearchParams(search.replace(/^&/, ''));
      return `${prefix}${folderOf(path)}|${asked.get('locale') ?? 'en-GB'}|${asked.get('half') ?? ''}`;
    },
    async load(id) {
      if (id.startsWith(idsPrefix)) return `export default ${JSON.stringify(packIdsIn(id.slice(idsPrefix.length)))};`;
      if (id.startsWith(shelfPrefix)) return await shelf(id.slice(shelfPrefix.length));
      if (!id.startsWith(prefix)) return null;
      const [folder = '', locale = '', half = ''] = id.slice(prefix.length).split('|');
      const files = {
        figures: resolve(folder, 'pack.json'),
        words: resolve(folder, `words.${locale}.json`),
        versions: resolve(folder, 'versions.json'),
      };
      for (const file of Object.values(files)) this.addWatchFile(file);
      const name = folder.split(/[\\/]/).at(-1) ?? folder;
      const parsed = parsePack({
        name,
        locale,
        today,
        figures: await readFile(files.figures, 'utf8'),
        words: await readFile(files.words, 'utf8'),
        versions: existsSync(files.versions) ? await readFile(files.versions, 'utf8') : undefined,
        hash: (text) => createHash('sha256').update(text).digest('hex'),
      });
      if (!parsed.ok) {
        this.error(
          `the pack ${name} has ${parsed.problems.length} problem(s):\n${parsed.problems.map((p) => `  ${problemLine(p)}`).join('\n')}`,
        );
      }
      for (const warning of parsed.warnings) this.warn(problemLine(warning));
      const { before, expression } = shareRepeats(
        halves[half as keyof typeof halves](parsed.pack, half === 'first' ? restHash(name, locale) : ''),
      );
      return { code: `${freeze}\n${before}\nexport default deepFreeze(${expression});`, map: null };
    },
  };
}
