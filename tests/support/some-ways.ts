import type { NeedName } from '../../lib/consultation/event-schema';
import { needWays } from '../../lib/consultation/said-of';

/** One thing that can be picked of a need; none where there is nothing to pick. */
export function someWays(need: NeedName): string[] {
  const ways: 'language' | readonly string[] = needWays[need];
  return ways === 'language' ? ['ur'] : ways.slice(0, 1);
}
