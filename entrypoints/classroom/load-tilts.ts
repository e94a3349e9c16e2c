import type { ClassroomAround } from '../../components/classroom/around';
import { loaders } from '../../packs?tilt-loaders';

/** The tilts of one decision, in a chunk of their own that nothing but the exercise fetches. */
export const loadTilts: ClassroomAround['loadTilts'] = async (id) => {
  try {
    const loader = loaders[id];
    return loader ? { ok: true, value: (await loader()).default } : { ok: false, why: 'pack_missing' };
  } catch {
    return { ok: false, why: 'pack_missing' };
  }
};
