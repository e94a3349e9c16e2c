import type { Shelf } from '../../lib/platform';
import { cards, loaders } from '../../packs?shelf';

/** The decisions in the package of the extension, each in a chunk of its own, and the door for one from a file. */
export const shelf: Shelf = {
  cards,
  load: async (id) => {
    try {
      const loader = loaders[id];
      if (!loader) return { ok: false, why: 'pack_missing' };
      return { ok: true, value: (await loader()).default };
    } catch {
      return { ok: false, why: 'pack_missing' };
    }
  },
  // The checks are for those who write packs: everybody else never fetches them.
  openFiles: async (files) => (await import('../../lib/pack/open-files')).openFiles(files, new Date().toISOString()),
};
