import type { Policy } from '../policy';
import type { Problem } from '../problem';
import { kindOf } from './kind-of';

/** Takes out whether anything is counted. What is neither of the two words is told of, and nothing is counted until it is mended. */
export function countingFrom({ counting }: Record<string, unknown>): { counting: Policy['counting']; problems: Problem[] } {
  if (counting === undefined || counting === 'on' || counting === 'off') return { counting, problems: [] };
  const what = `it is ${kindOf(counting)}, so nothing is counted`;
  return { counting: 'off', problems: [{ where: 'policy › counting', what, todo: 'set "on" or "off"' }] };
}
