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
  | 'send_blocked'
  | 'no_such_plan'
  /** The figures of a decision did not arrive. */
  | 'pack_missing'
  /** The write was given up half-way by the browser, and nothing of it is on disk. */
  | 'store_aborted'
  /** Something else was written meanwhile, and went first. */
  | 'store_busy'
  /** This page is not served over https, so there is nothing to seal with. */
  | 'not_secure'
  | 'locked'
  | 'passphrase_wrong'
  /** After several wrong ones: no try before `nextTry`. */
  | 'passphrase_wait'
  | 'passphrase_short'
  /** The record that says how to unlock is damaged: not a wrong passphrase. */
  | 'vault_damaged'
  /** Another tab or window sealed everything under another key. */
  | 'vault_changed'
  /** This way of keeping is not one that the trust's policy leaves. */
  | 'keeping_refused'
  /** The plan on the screen was deleted here or elsewhere, by hand or by its date. */
  | 'plan_gone'
  | 'carry_missing'
  | 'record_missing'
  | 'camera_refused'
  | 'camera_missing'
  | 'no_code_seen';
