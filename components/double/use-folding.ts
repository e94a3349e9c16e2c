import type { Pair } from '../../lib/double/paired';
import { useAid, useLocal } from '../aid-context';
import type { Fold } from './double-texts';

export interface Folding {
  /** Nothing of this line folds where it is undefined. */
  of: (line: string) => Fold | undefined;
  /** Whether a row of the screen is folded; undefined where there is none to fold. */
  any: boolean | undefined;
  /** Folds every row, or opens every one. */
  all: (folded: boolean) => void;
  /** Opens the row that a line is in, or whose name it is. */
  open: (line: string) => void;
  /** The lines that are left: a folded row keeps its name, under its number. */
  left: (pairs: readonly Pair[]) => readonly Pair[];
}

/** Rows of the comparison fold away, each under its name: nothing is folded until she folds it. */
export function useFolding(rows: readonly string[]): Folding {
  const folded = useLocal<ReadonlySet<string>>(new Set());
  const { consultation } = useAid();
  const heads = new Set(consultation.current.value ? rows.map((key) => `row.${key}`) : []);
  const change = (head: string) => {
    const next = new Set(folded.peek());
    if (!next.delete(head)) next.add(head);
    folded.value = next;
  };
  return {
    of: (line) => (heads.has(line) ? { open: !folded.value.has(line), toggle: () => change(line) } : undefined),
    any: heads.size > 0 ? [...heads].some((head) => folded.value.has(head)) : undefined,
    all: (on) => {
      folded.value = on ? heads : new Set();
    },
    open: (line) => {
      folded.value = new Set([...folded.peek()].filter((head) => line !== head && !line.startsWith(`${head}.`)));
    },
    left: (pairs) => {
      let under = '';
      return pairs.filter(({ id }) => {
        if (heads.has(id)) under = folded.value.has(id) ? `${id}.` : '';
        return !under || !id.startsWith(under);
      });
    },
  };
}
