import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { shared } from './shared';

const root = resolve(import.meta.dirname, '..');
const given: Record<string, object> = shared;
// The build names it where a part asks for something that is not there.
const prefix = '\0what widget/shared.ts hands over of ';

/** What one of the parts uses and the other does not; everything else is used by both. */
const usedByOne: Record<'plan' | 'keep', readonly string[]> = {
  plan: ['Fragment of preact', 'isValidElement of preact'],
  keep: [
    'useId of preact/hooks',
    'computed of @preact/signals-core',
    'effect of @preact/signals-core',
    'signal of @preact/signals-core',
  ],
};

/**
 * Lets a part of the widget have Preact, the signals and the context of the aid from the first file: an import of one
 * of them becomes a name of the object that the first file passes. Nothing is put on the page for it.
 */
export function handedOver(part: 'plan' | 'keep'): Plugin {
  const other = part === 'plan' ? 'keep' : 'plan';
  return {
    name: 'evenhand-handed-over',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source in given) return prefix + source;
      if (!importer || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const name =
        found &&
        relative(root, found.id)
          .replace(/\.tsx?$/, '')
          .replaceAll('\\', '/');
      return name && name in given ? prefix + name : found;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const name = id.slice(prefix.length);
      const names = Object.keys(given[name] ?? {}).join(', ');
      return { code: `export const { ${names} } = /* @__PURE__ */ shared[${JSON.stringify(name)}];`, moduleSideEffects: false };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const wrong = Object.entries(given).flatMap(([name, names]) => {
            const used = chunk.modules[prefix + name]?.renderedExports ?? [];
            return Object.keys(names)
              .map((one) => ({ one, is: used.includes(one), meant: !usedByOne[other].includes(`${one} of ${name}`) }))
              .flatMap(({ one, is, meant }) => (is === meant ? [] : [`${one} of ${name}`]));
          });
          if (wrong.length > 0)
            this.error(
              `the part "${part}" does not use what it is said to use, or the other way round: ${wrong.join(', ')}; ` +
                'take it out of widget/shared.ts, or say in widget/handed-over.config.ts which part uses it',
            );
          chunk.code = `export default function(shared){${chunk.code.trim()}\nreturn part}\n`;
        }
      },
    },
  };
}
