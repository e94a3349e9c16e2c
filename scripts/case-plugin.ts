import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { problemLine } from '../lib/problem';
import { parseCases } from '../lib/training/parse-cases';
import { caseSourcesIn, decisionsIn, strayFolders } from './case-files';

const query = '?cases';
const prefix = '\0cases:';

/**
 * `import cases from '…/training?cases'`: every case of a folder, held to every rule while building. A case with a problem
 * fails the build with all of them. The packs are the ones in the folder beside it.
 */
export function cases(): Plugin {
  return {
    name: 'evenhand-cases',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith(query)) return null;
      const path = source.slice(0, -query.length);
      return `${prefix}${path.startsWith('.') && importer ? resolve(dirname(importer), path) : resolve(path)}`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const folder = id.slice(prefix.length);
      const sources = caseSourcesIn(folder);
      for (const { file } of sources) this.addWatchFile(file);
      const checked = parseCases(sources, decisionsIn(resolve(folder, '..', 'packs')));
      const problems = [...checked, ...strayFolders(folder)].flatMap((one) => one.problems);
      if (problems.length > 0)
        this.error(`the cases have ${problems.length} problem(s):\n${problems.map((one) => `  ${problemLine(one)}`).join('\n')}`);
      return { code: `export default ${JSON.stringify(checked.map((one) => one.case))};`, map: null };
    },
  };
}
