import type { ReadonlySignal } from '@preact/signals-core';
import type { Consultation } from '../consultation/consultation';
import type { Outcome } from '../platform';
import type { Policy } from '../policy';
import type { KeyHolder } from './key-holder';
import type { OpenStore } from './store';

/** What keeping plans needs from a shell. */
export interface PlansOptions {
  consultation: Consultation;
  open: OpenStore;
  /** True: keeping begins with the first answer. False: when somebody says so. */
  byItself: boolean;
  /** Whether there is something in the store although it was not opened yet; undefined when that cannot be told. */
  mayHold: () => Promise<boolean | undefined>;
  /** Deletes everything without opening the store. */
  eraseUnopened: () => Promise<Outcome>;
  /** Deletes what is kept beside plans and goes with them when everything is deleted. */
  eraseBeside?: () => Promise<Outcome>;
  keys: KeyHolder;
  policy: ReadonlySignal<Policy>;
  now: () => string;
  newId: () => string;
}
