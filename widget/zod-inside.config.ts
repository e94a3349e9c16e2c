import type { Plugin } from 'vite';

/** Where zod keeps what all copies of it on a page are to share. */
const shared = /\bglobalThis(?=\)?\.__zod_)/g;

/** Keeps zod from putting two globals on the page: each of its files has a place of its own for what it would share. */
export function zodInside(): Plugin {
  return {
    name: 'evenhand-zod-inside',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]zod[\\/]v4[\\/]core[\\/]/.test(id)) return null;
      const ours = code.replace(shared, 'zodInside');
      return ours === code ? null : { code: `const zodInside = {};\n${ours}`, map: null };
    },
  };
}
