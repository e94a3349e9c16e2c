import type { Parts } from '../aid-context';
import { HereHeads } from './here-heads';
import { HereOption } from './here-option';
import { HereRing } from './here-ring';
import { HereRows } from './here-rows';
import { TrustHere } from './trust-here';

/** What a trust says of its own services, wherever the aid has room for it. It adds to the screen and takes nothing away. */
export const localParts: Pick<Parts, 'here' | 'hereHeads' | 'hereOption' | 'hereRing' | 'hereRows'> = {
  here: TrustHere,
  hereHeads: HereHeads,
  hereOption: HereOption,
  hereRing: HereRing,
  hereRows: HereRows,
};
