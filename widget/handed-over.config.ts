import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { shared } from './shared';

const root = resolve(import.meta.dirname, '..');
const given: Record<string, object> = shared;
// The build names it where a part asks for something that is not there.
const prefix = '\0what widget/shared.ts hands over of ';

/**
 * Lets a part of the widget have Preact, the signals and the context of the aid from the first file: an import of one
 * of them becomes a name of the object that the first file passes. Nothing is put on the page for it.
 */
export function handedOver(): Plugin {
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
          const idle = Object.entries(given).flatMap(([name, names]) => {
            const used = chunk.modules[prefix + name]?.renderedExports ?? [];
            return Object.keys(names).flatMap((one) => (used.includes(one) ? [] : [`${one} of ${name}`]));
          });
          if (idle.length > 0) this.error(`widget/shared.ts hands over what no later part uses: ${idle.join(', ')}; take it out`);
          chunk.code = `export default function(shared){${chunk.code.trim()}\nreturn part}\n`;
        }
      },
    },
  };
}
