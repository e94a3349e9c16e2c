import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { ownNames } from './own';
import { shared } from './shared';

const root = resolve(import.meta.dirname, '..');
const given: Record<string, object> = shared;
// The build names it where a part asks for something that is not there.
const prefix = '\0what widget/shared.ts hands over of ';

/**
 * Lets a later part of the widget have Preact, the signals and the context of the aid from the first one: an import of
 * one of them becomes a name of the object that it is handed. Nothing is put on the page for it.
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
        const names = `const{${ownNames.join(',')}}=shared.own;`;
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') chunk.code = `export default function(shared){${names}${chunk.code.trim()}\nreturn part}\n`;
      },
    },
  };
}
