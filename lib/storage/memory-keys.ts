import type { HeldKey, KeyHolder } from './key-holder';

/** A key that lies in the memory of one page, and goes with it. */
export function memoryKeys(): KeyHolder {
  let held: HeldKey | undefined;
  return {
    get: async () => held,
    put: async (key) => {
      held = key;
    },
    clear: async () => {
      held = undefined;
    },
    onChange: () => () => undefined,
    names: async () => (held ? ['key'] : []),
  };
}
