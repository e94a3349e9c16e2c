import type { Keeping } from './keeping';
import type { TrustServer } from './smart/trust-server';

/** What a trust may set for every browser that it manages, as far as plans go; what it sets for the screen is in `LocalSettings`. */
export interface Policy {
  /** How plans are kept; undefined where the clinician chooses. */
  keeping: Extract<Keeping, 'session' | 'passphrase'> | undefined;
  /** Minutes without a touch or a key after which the screen locks, 1 to 60. */
  lockMinutes: number;
  /** Days after its last change for which a plan is kept, 0 to 90; undefined for as long as she likes. */
  purgeDays: number | undefined;
  /** Where a plan may be sent; nothing is sent anywhere where a trust has set no address. */
  server?: TrustServer | undefined;
  /** `hide`: languages that nobody who speaks them and is a midwife has signed are not offered. Undefined where they are, marked. */
  drafts?: 'hide' | undefined;
  /** Whether anything is counted, without collecting; undefined where whoever uses the panel decides. */
  counting?: 'on' | 'off' | undefined;
  /** False as long as the browser has not said what is set. */
  known: boolean;
}

/** In a panel that nobody manages. */
export const panelPolicy: Policy = { keeping: undefined, lockMinutes: 5, purgeDays: 14, known: true };
/** In a woman's own browser: she keeps her plan through her pregnancy. */
export const widgetPolicy: Policy = { keeping: undefined, lockMinutes: 5, purgeDays: undefined, known: true };
