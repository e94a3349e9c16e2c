/** The closed set of reasons for which something could not be done. Each has its sentence in the locales. */
export type Why =
  /** No IndexedDB here: private window, policy, blocked cookies. */
  | 'store_unavailable'
  | 'store_full'
  /** Another tab holds an older version open. */
  | 'store_blocked'
  | 'store_failed'
  | 'store_unread'
  /** Another tab or window deleted everything. */
  | 'store_erased'
  /** Another plan cannot take the place of words that are not kept. */
  | 'unkept_words'
  /** The part of the widget that keeps plans did not arrive. */
  | 'keeper_missing'
  | 'clipboard_refused'
  | 'download_failed'
  | 'print_failed'
  | 'print_blocked'
  | 'no_such_plan'
  /** The figures of a decision did not arrive. */
  | 'pack_missing';
