/** The closed set of reasons for which something could not be done. Each has its sentence in the locales. */
export type Why =
  /** No IndexedDB here: private window, policy, blocked cookies. */
  | 'store_unavailable'
  | 'store_full'
  /** Another tab holds an older version open. */
  | 'store_blocked'
  | 'store_failed'
  /** The part of the widget that keeps plans did not arrive. */
  | 'keeper_missing'
  | 'clipboard_refused'
  | 'print_failed'
  | 'print_blocked'
  | 'no_such_plan';
