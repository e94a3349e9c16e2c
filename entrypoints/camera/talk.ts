import type { Why } from '../../lib/why';

/** What the page with the camera tells the panel that opened it. */
export type FromCamera =
  /** It is there and listens. */
  | { is: 'ready' }
  | { is: 'on' }
  | { is: 'refused'; why: Extract<Why, 'camera_refused' | 'camera_missing'> }
  | { is: 'seen'; text: string }
  /** Somebody stopped it, or closed the page. */
  | { is: 'ended' };

/** What the panel tells that page. */
export type ToCamera =
  | { is: 'begin' }
  /** It has all that it wanted. */
  | { is: 'enough' };
