/** A key, or what opens it, as it lies in memory while the browser is open. */
export interface HeldKey {
  /** Name of the key: what is on disk says under which one it is sealed. */
  id: string;
  /** The key itself, 32 bytes in base64; absent while it is locked behind a passphrase. */
  raw?: string;
  /** Where the record on disk and a passphrase bring it back. */
  needs?: 'passphrase';
  /** How a passphrase brings it back, where that is forgotten with the browser too: JSON. */
  wrapped?: string;
  /** ISO instant after which it is not used without a passphrase, if nobody has touched the aid meanwhile. */
  until?: string;
  /** The key that is about to take its place: on disk is one of the two. */
  next?: HeldKey;
}

/** Where the key lies while it is open: in memory, and never on disk. */
export interface KeyHolder {
  get: () => Promise<HeldKey | undefined>;
  put: (key: HeldKey) => Promise<void>;
  clear: () => Promise<void>;
  /** Calls back when another page of this browser has put or cleared it. Returns what stops that. */
  onChange: (then: () => void) => () => void;
  /** Names of everything that is held, for the proof that it is gone. */
  names: () => Promise<readonly string[]>;
}
