import { signal } from '@preact/signals-core';
import css from '../components/style/late.css?inline';
import { createCarry } from '../lib/carry/create-carry';
import type { Plans } from '../lib/keeping';
import { widgetPolicy } from '../lib/policy';
import { memoryKeys } from '../lib/storage/memory-keys';
import { openStore } from '../lib/storage/open-store';
import { createPlans } from '../lib/storage/plans';
import type { PlansOptions } from '../lib/storage/plans-options';
import { prove } from '../lib/storage/prove';
import { version } from '../package.json';

// What is needed when something is to be kept, shown, locked, carried or looked back on. Its words come with her plan.
// See docs/decisions for why that is one file, and for what it has from the first one.
export { CarryPage } from '../components/late/carry-page';
export { KeepingPage } from '../components/late/keeping-page';
export { lateParts } from '../components/late/late-parts';
export { LockScreen } from '../components/late/lock-screen';
export { ThreadPage } from '../components/late/thread-page';
export { css };

/** The key that is in use, in the memory of this page and nowhere else: one for every aid on it. */
export const keys = memoryKeys();

/** Looks for what is left of the aid on this website. */
export const proveHere = () => prove({ keys, wholeOrigin: false });

/** Keeps plans in the database of this website, in the way that she chooses. */
export function plansOf(options: Omit<PlansOptions, 'open' | 'byItself' | 'policy' | 'keys'>): Plans {
  const { now, newId } = options;
  const policy = signal(widgetPolicy);
  // Version 0.1.0 kept what she asked it to keep on this device, unsealed.
  const open = openStore({ keys, policy, now, newId, byItself: false });
  return createPlans({ ...options, open, byItself: false, keys, policy });
}

/** Takes plans to other devices, without the reader of pictures: the widget shows codes, and the panel reads them. */
export const carry = (now: () => string) => createCarry({ now, version });
