import type { Tilt } from '../../../lib/tilts/tilt';
import { tilts } from '../../../lib/tilts/tilts';
import { agreementMutants } from './agreement-mutants';
import { armMutants } from './arm-mutants';
import { figureMutants } from './figure-mutants';
import { findingMutants } from './finding-mutants';
import { limitMutants } from './limit-mutants';
import { recordedMutants } from './recorded-mutants';
import { referenceMutants } from './reference-mutants';
import { saidMutants } from './said-mutants';
import { sourceMutants } from './source-mutants';
import { testMutants } from './test-mutants';
import { valueMutants } from './value-mutants';

/** Every way to tilt a pack that a rule claims to catch: those that show on a screen, and those of the form of a file. */
export const mutants: readonly Tilt[] = [
  ...tilts,
  ...armMutants,
  ...figureMutants,
  ...findingMutants,
  ...testMutants,
  ...referenceMutants,
  ...sourceMutants,
  ...recordedMutants,
  ...saidMutants,
  ...agreementMutants,
  ...limitMutants,
  ...valueMutants,
];
