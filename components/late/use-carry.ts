import { useRef } from 'preact/hooks';
import type { Carry } from '../../lib/carry/carry';
import { useAid } from '../aid-context';

/** The part that takes plans to other devices, fetched at the first use. Undefined, and said, where it does not come. */
export function useCarry(): () => Promise<Carry | undefined> {
  const { platform, said, t } = useAid();
  const here = useRef<Carry | undefined>(undefined);
  return async () => {
    if (here.current) return here.current;
    const outcome = await platform.carry?.();
    if (outcome?.ok) here.current = outcome.value;
    else said.value = t(`why.${outcome?.why ?? 'carry_missing'}`);
    return here.current;
  };
}
