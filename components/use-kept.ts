import type { Kept } from '../lib/keeping';
import { useAid } from './aid-context';

/** Where her words are, as every part of the screen says it: words still being typed are not kept yet. */
export function useKept(): Kept {
  const { platform, typing } = useAid();
  const kept = platform.plans?.kept.value ?? { state: 'nowhere' };
  return kept.state === 'kept' && typing.value > 0 ? { state: 'keeping' } : kept;
}
