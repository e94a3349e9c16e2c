import type { ReadonlySignal } from '@preact/signals-core';

/** The aid itself on this device, so that it opens without a connection: its files, and no word of hers. */
export interface Offline {
  /** `no` until somebody asks for it; `failed` where the browser or the server would not. */
  readonly now: ReadonlySignal<'no' | 'coming' | 'here' | 'failed'>;
  keep: () => Promise<void>;
  drop: () => Promise<void>;
}
