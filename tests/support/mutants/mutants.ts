import { agreementMutants } from './agreement-mutants';
import { armMutants } from './arm-mutants';
import { balanceMutants } from './balance-mutants';
import { eventMutants } from './event-mutants';
import { figureMutants } from './figure-mutants';
import { findingMutants } from './finding-mutants';
import { limitMutants } from './limit-mutants';
import type { Mutant } from './mutant';
import { recordedMutants } from './recorded-mutants';
import { referenceMutants } from './reference-mutants';
import { saidMutants } from './said-mutants';
import { sideMutants } from './side-mutants';
import { sourceMutants } from './source-mutants';
import { testMutants } from './test-mutants';
import { valueMutants } from './value-mutants';

/** Every way to tilt a pack that a rule claims to catch. */
export const mutants: readonly Mutant[] = [
  ...armMutants,
  ...figureMutants,
  ...findingMutants,
  ...testMutants,
  ...referenceMutants,
  ...sourceMutants,
  ...recordedMutants,
  ...saidMutants,
  ...balanceMutants,
  ...valueMutants,
  ...agreementMutants,
  ...eventMutants,
  ...limitMutants,
  ...sideMutants,
];
