import { agreementTilts } from './agreement-tilts';
import { armTilts } from './arm-tilts';
import { balanceTilts } from './balance-tilts';
import { eventTilts } from './event-tilts';
import { figureTilts } from './figure-tilts';
import { findingTilts } from './finding-tilts';
import { hiddenTilts } from './hidden-tilts';
import { limitTilts } from './limit-tilts';
import { saidTilts } from './said-tilts';
import { sideTilts } from './side-tilts';
import { sourceTilts } from './source-tilts';
import { testTilts } from './test-tilts';
import type { Tilt } from './tilt';
import { valueTilts } from './value-tilts';

/**
 * Every way to tilt a pack that shows on a screen: what the rules are tested with, and what the classroom has as an
 * exercise. Those of the form of a file are with the tests.
 */
export const tilts: readonly Tilt[] = [
  ...armTilts,
  ...figureTilts,
  ...findingTilts,
  ...hiddenTilts,
  ...testTilts,
  ...sourceTilts,
  ...saidTilts,
  ...balanceTilts,
  ...valueTilts,
  ...agreementTilts,
  ...eventTilts,
  ...limitTilts,
  ...sideTilts,
];
