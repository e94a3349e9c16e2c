import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { ownNames } from './own';
import { shared } from './shared';

const root = resolve(import.meta.dirname, '..');
const given: Record<string, object> = shared;
// The build names it where a part asks for something that is not there.
const prefix = '\0what widget/shared.ts hands over of ';

export type HandedPart = keyof typeof notUsedBy;

/** What a part does without; everything else it uses. A name that stands with all of them is handed over for nothing. */
const notUsedBy = {
  local: [
    'Fragment of preact',
    'h of preact',
    'isValidElement of preact',
    'render of preact',
    'useLayoutEffect of preact/hooks',
    'useRef of preact/hooks',
    'useComputed of @preact/signals',
    'computed of @preact/signals-core',
    'effect of @preact/signals-core',
    'untracked of @preact/signals-core',
    'useId of components/aid-context',
    'useLocal of components/aid-context',
    'useVerb of components/aid-context',
  ],
  more: ['Fragment of preact', 'isValidElement of preact'],
  plan: [
    'h of preact',
    'render of preact',
    'computed of @preact/signals-core',
    'effect of @preact/signals-core',
    'signal of @preact/signals-core',
    'untracked of @preact/signals-core',
  ],
  keep: [
    'Fragment of preact',
    'h of preact',
    'isValidElement of preact',
    'render of preact',
    'untracked of @preact/signals-core',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Of those that a part does not use, the ones that no part does. */
const usedByNobody = notUsedBy.local.filter((one) =>
  Object.values(notUsedBy).every((names) => (names as readonly string[]).includes(one)),
);

/**
 * Lets a later part of the widget have Preact, the signals and the context of the aid from the first one: an import of
 * one of them becomes a name of the object that it is handed. Nothing is put on the page for it.
 */
export function handedOver(part: HandedPart): Plugin {
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
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const without: readonly string[] = notUsedBy[part];
          const wrong = Object.entries(given).flatMap(([module, all]) => {
            const used = chunk.modules[prefix + module]?.renderedExports ?? [];
            return Object.keys(all)
              .filter((one) => used.includes(one) === without.includes(`${one} of ${module}`))
              .map((one) => `${one} of ${module}`);
          });
          if (wrong.length > 0 || usedByNobody.length > 0)
            this.error(
              `what widget/shared.ts hands over is not what "${part}" uses: ${[...wrong, ...usedByNobody].join(', ')}; ` +
                'take it out there, or say in widget/handed-over.config.ts which parts do without it',
            );
          chunk.code = `export default function(shared){${names}${chunk.code.trim()}\nreturn part}\n`;
        }
      },
    },
  };
}
