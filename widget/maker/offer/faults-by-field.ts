import type { OfferProblem } from '../../../lib/offer/offer-problem';
import type { FileOf } from './file-of';

export interface Placed extends OfferProblem {
  /** The field that it is about; undefined where it is about the file as a whole. */
  field: string | undefined;
}

/**
 * Finds for each problem of a file the field that it came from: the one of that very path, or else the first field of
 * the nearest part around it.
 */
export function placed(problems: readonly OfferProblem[], { fields }: Pick<FileOf, 'fields'>): Placed[] {
  return problems.map((problem) => ({ ...problem, field: fieldOf([...problem.path], fields) }));
}

function fieldOf(path: (string | number)[], fields: FileOf['fields']): string | undefined {
  for (; path.length > 0; path.pop()) {
    const at = path.join(' › ');
    const exact = fields.get(at);
    if (exact) return exact;
    for (const [one, field] of fields) if (one.startsWith(`${at} › `)) return field;
  }
  return undefined;
}
