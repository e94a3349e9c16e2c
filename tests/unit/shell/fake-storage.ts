type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/**
 * The storage of a browser, as far as the shell uses it: what one page writes, every page is told of.
 * @param managed what a trust has set; a function that rejects where nobody manages the browser
 */
export function fakeStorage({ managed }: { managed?: () => Promise<unknown> } = {}) {
  const listeners = new Set<Listener>();
  const memory = new Map<string, unknown>();
  const tell: Listener = (changes, area) => {
    for (const listener of listeners) listener(changes, area);
  };
  return {
    memory,
    tell,
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...memory].filter(([name]) => key === null || name === key).map((one) => structuredClone(one))),
        set: async (items: Record<string, unknown>) => {
          for (const [name, value] of Object.entries(items)) {
            memory.set(name, structuredClone(value));
            tell({ [name]: { newValue: structuredClone(value) } }, 'session');
          }
        },
        remove: async (name: string) => {
          if (memory.delete(name)) tell({ [name]: {} }, 'session');
        },
      },
      ...(managed && { managed: { get: managed } }),
      onChanged: { addListener: (listener: Listener) => void listeners.add(listener) },
    },
  };
}
