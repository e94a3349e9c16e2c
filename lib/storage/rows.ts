/** Rows as they lie in the database. What is not sealed here is written down in docs/storage-register.md. */

/** The one row that says how plans are kept here, and how the key comes back. It holds no key of its own but for 'device'. */
export interface LockRow {
  id: 'lock';
  format: 1;
  /** Name of the key that everything here is sealed under. */
  key: string;
  how: 'session' | 'passphrase' | 'device';
  /** Whether somebody chose it. */
  chosen: boolean;
  /** 'passphrase': how the key is made that opens `wrapped`. */
  salt?: Uint8Array<ArrayBuffer>;
  rounds?: number;
  /** 'passphrase': the key, sealed under the one that is made from the passphrase. */
  wrapped?: Uint8Array<ArrayBuffer>;
  /** 'device': the key itself, which cannot be read out but can be used by whoever opens this database. */
  device?: CryptoKey;
  /** Wrong passphrases since the last right one, and when the last was. */
  tries?: number;
  triedAt?: string;
}

export interface PlanRow {
  id: string;
  format: number;
  changedAt: string;
  /** ISO date of the last day on which it is kept; absent where there is none. */
  purgeAfter?: string;
  /** Label and decisions. */
  sealed: Uint8Array<ArrayBuffer>;
}

export interface EntryRow {
  plan: string;
  id: string;
  format: number;
  /** The event and its place in the plan. */
  sealed: Uint8Array<ArrayBuffer>;
}

/** Every row there is. */
export interface AllRows {
  lock: LockRow | undefined;
  plans: PlanRow[];
  entries: EntryRow[];
}
