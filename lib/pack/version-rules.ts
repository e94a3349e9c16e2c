import { figureLines } from './figure-lines';
import { own } from './own';
import type { Rule } from './rule';

/** No figure changes under a version that has a record. */
export const versionRules: readonly Rule[] = [
  {
    id: 'figures-recorded',
    reason: 'A figure that changes under the same version is read under a signature that was given to another.',
    source: 'standards.md requirements 7 and 27; CONTRIBUTING.md, add or change a figure',
    check: ({ pack, versions, partial }, report) => {
      const entry = partial ? undefined : versions?.find(({ version }) => version === pack.version);
      if (!entry) return;
      const todo = 'raise the version and record it with npm run packs -- --record';
      const now = figureLines(pack);
      for (const key of new Set([...Object.keys(entry.figures), ...Object.keys(now)])) {
        const [was, is] = [own(entry.figures, key), own(now, key)];
        if (was === is) continue;
        const where = key.startsWith('…') ? [key.slice(1)] : ['rows', key];
        if (was === undefined) report(where, `is not in the record of version ${pack.version}`, todo);
        else if (is === undefined) report(where, `is gone since version ${pack.version} was recorded`, todo);
        else report(where, `was \`${was}\` in version ${pack.version}, and is \`${is}\``, todo);
      }
    },
  },
];
