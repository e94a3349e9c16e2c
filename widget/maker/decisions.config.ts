import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parsePack } from '../../lib/pack/parse-pack';
import { problemLine } from '../../lib/problem';
import { packIdsIn } from '../../scripts/pack-plugin';

const source = 'evenhand-decisions';
const id = `\0${source}`;
const folder = resolve(import.meta.dirname, '../../packs');
const textOf = (pack: string, file: string) => readFileSync(resolve(folder, pack, file), 'utf8');

/** `import decisions from 'evenhand-decisions'`: id, stage, title and options of every pack, out of the door that a pack comes through. */
export function decisionsOfRelease(locale: string): Plugin {
  return {
    name: source,
    resolveId: (asked) => (asked === source ? id : null),
    load(asked) {
      if (asked !== id) return null;
      const decisions = packIdsIn(folder).map((name) => {
        const parsed = parsePack({
          name,
          locale,
          today: new Date().toISOString().slice(0, 10),
          figures: textOf(name, 'pack.json'),
          words: textOf(name, `words.${locale}.json`),
          versions: existsSync(resolve(folder, name, 'versions.json')) ? textOf(name, 'versions.json') : undefined,
          hash: (text) => createHash('sha256').update(text).digest('hex'),
        });
        if (!parsed.ok) this.error(`the pack ${name} does not open:\n${parsed.problems.map(problemLine).join('\n')}`);
        const { stage, title, options } = parsed.pack;
        return { id: name, stage, title, options: options.map((option) => ({ id: option.id, name: option.name })) };
      });
      return `export default ${JSON.stringify(decisions)};`;
    },
  };
}
