import type { CountsStore } from '../../lib/counts/keep-counts';

/** A small store in memory, as `openItems` gives one. @param begun what is in it already, by name */
export function memoryItems(begun: Readonly<Record<string, unknown>> = {}): CountsStore & { rows: Map<string, unknown> } {
  const rows = new Map(Object.entries(begun));
  return {
    rows,
    all: async () => ({ ok: true, value: [...rows.values()] }),
    change: async (id, to) => {
      rows.set(id, structuredClone(to(rows.get(id))));
      return { ok: true, value: undefined };
    },
    erase: async () => {
      rows.clear();
      return { ok: true, value: undefined };
    },
  };
}
