import type { Option } from '../../lib/pack/pack';
import { useAid } from '../aid-context';
import { columns } from '../columns';
import { HereLine } from './here-line';
import { optionHere } from './option-here';
import { useOffer } from './use-offer';

/** Where each option on the screen is, under its name: beside the heads and not in them, so that those stay short where they stick. */
export function HereHeads({ options }: { options: readonly Option[] }) {
  const { decision } = useAid();
  const now = useOffer();
  const all = options.flatMap((option) => {
    const here = optionHere(now, decision.pack.id, option.id);
    return here ? [{ option, here }] : [];
  });
  if (all.length === 0) return null;
  return (
    <ul class={`here-heads ${columns(options.length)}`}>
      {all.map(({ option, here }) => (
        <li key={option.id} class="arm" data-here-option={option.id}>
          <span class="arm-name">{option.name}</span>
          <HereLine here={here} />
        </li>
      ))}
    </ul>
  );
}
