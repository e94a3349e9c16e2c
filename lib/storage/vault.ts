import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { fromBase64, toBase64 } from '../base64';
import type { Keeping } from '../keeping';
import { keyFrom, rounds, tooShort } from '../passphrase';
import type { Outcome } from '../platform';
import type { Policy } from '../policy';
import { alone } from './alone';
import type { Database } from './database';
import type { HeldKey, KeyHolder } from './key-holder';
import { lockedKey } from './lock-held-key';
import type { LockRow } from './rows';
import { keyOf, newKey, seal, unseal } from './seal';
import { nextTryAfter } from './tries';
import { isSound, type Locked, parseWrapped, printWrapped } from './wrapped';

export interface VaultOptions {
  database: Database;
  keys: KeyHolder;
  policy: ReadonlySignal<Policy>;
  now: () => string;
  newId: () => string;
}

/** A key that is open, by its name. */
export interface OpenKey {
  id: string;
  key: CryptoKey;
}

/** The way to keep plans that somebody chose, ready to be put on disk. */
export interface Chosen {
  open: OpenKey;
  row: LockRow;
  held: HeldKey | undefined;
}

/** The key in memory, and the record on disk that says how it comes back. */
export interface Vault {
  /** How plans are kept; undefined where nothing is kept yet. */
  readonly row: ReadonlySignal<LockRow | undefined>;
  /** True where opening takes a passphrase, now or after a lock. */
  readonly asks: ReadonlySignal<boolean>;
  readonly nextTry: ReadonlySignal<string | undefined>;
  /**
   * Looks at what is on disk and in memory. 'forgotten' means that nobody can read what is stored again.
   */
  look: () => Promise<Outcome<'none' | 'open' | 'locked' | 'forgotten'>>;
  /** The key, where it is open. */
  key: () => OpenKey | undefined;
  /** Makes what is needed for another way of keeping, under a new key; nothing is on disk or in memory before `adopt`. */
  prepare: (how: Exclude<Keeping, 'nothing'>, passphrase: string | undefined, chosen: boolean) => Promise<Chosen>;
  /** Another page that finds the new lock on disk finds its key in memory: called before it is put on disk. */
  announce: (chosen: Chosen) => Promise<void>;
  /** What was announced did not come to be. */
  withdraw: (chosen: Chosen) => Promise<void>;
  /** What was prepared is on disk now: it holds. */
  adopt: (chosen: Chosen) => Promise<void>;
  unlock: (passphrase: string) => Promise<Outcome>;
  /** Takes the key away where a passphrase brings it back. */
  lock: () => Promise<void>;
  /** Whether this is the passphrase that it was locked with, whatever has become of the record on disk. */
  knows: (passphrase: string) => Promise<boolean>;
  /** Everything was deleted. */
  drop: () => Promise<void>;
  /** Everything was deleted elsewhere: this key opens nothing any more, and is not left in memory. */
  release: (key: string) => Promise<void>;
  /** Somebody is here: a key in memory holds for another while. */
  touch: () => Promise<void>;
}

export function createVault({ database, keys, policy, now, newId }: VaultOptions): Vault {
  const row = signal<LockRow | undefined>(undefined);
  const wrapped = signal(false);
  const nextTry = signal<string | undefined>(undefined);
  let open: OpenKey | undefined;
  /** The key that was open last, and the way of keeping that it belongs to. */
  let openAs: Pick<LockRow, 'key' | 'how'> | undefined;
  /** What opens it after a lock: the record on disk may be gone or damaged by the time somebody comes back. */
  let lockedBy: Locked | undefined;
  /** Whether this page has had a key: then the browser was not closed since, whatever is missing from its memory. */
  let hadKey = false;

  const until = () => new Date(Date.parse(now()) + policy.peek().lockMinutes * 60_000).toISOString();
  /** A key in memory after its time, or from before the clock was set back, waits for the passphrase. */
  const fresh = (held: HeldKey) => held.until === undefined || (now() <= held.until && held.until <= until());
  const openWith = async (id: string, raw: string | undefined): Promise<boolean> => {
    const bytes = raw === undefined ? undefined : fromBase64(raw);
    if (bytes?.length !== 32) return false;
    open = { id, key: await keyOf(bytes) };
    hadKey = true;
    return true;
  };
  const heldFor = async (id: string): Promise<HeldKey | undefined> => {
    const held = await keys.get();
    return [held, held?.next].find((one) => one?.id === id);
  };
  /** Every row that says how to unlock, wherever it lies: on disk, or in memory for 'session'. */
  const lockedRow = async (): Promise<LockRow | undefined> => {
    const here = row.peek();
    if (here?.how !== 'session') return here;
    const held = await heldFor(here.key);
    return held?.wrapped ? { ...here, ...parseWrapped(held.wrapped) } : undefined;
  };

  /** Written by a newer version, or damaged; or put there by somebody who shares the database: another way has another key. */
  const damaged = ({ format, how, key }: LockRow) =>
    format !== 1 || !ways.includes(how) || (openAs?.key === key && openAs.how !== how);
  /** @returns the row that says how to unlock, and remembers it where it can be used */
  const remembered = async () => {
    const by = await lockedRow();
    if (by && isSound(by)) lockedBy = by;
    return by;
  };

  /** What no passphrase brings back stays. */
  const dropRaw = async (held: HeldKey) => {
    const left = lockedKey(held);
    if (left !== held) await (left ? keys.put(left) : keys.clear());
  };
  /** The key behind a passphrase, as text; nothing where it is another passphrase. */
  const rawBehind = async ({ key, salt, rounds: count, wrapped: sealed }: Locked, passphrase: string) => {
    const by = await keyFrom(passphrase, salt, count);
    return (await unseal(by, wrapPlace(key), sealed))?.trimEnd();
  };

  /** Counted before it is tried: ending the page half-way does not give another try. */
  const countTry = async (passphrase: string): Promise<Outcome<{ lock: Locked; counted: LockRow }>> => {
    const before = await database.lock();
    if (!before.ok) return before;
    if (before.value && damaged(before.value)) return { ok: false, why: 'vault_damaged' };
    row.value = before.value;
    const lock = await lockedRow();
    if (!before.value || !lock || !isSound(lock)) return { ok: false, why: 'vault_damaged' };
    nextTry.value = nextTryAfter(lock, now());
    if (nextTry.value !== undefined && now() < nextTry.value) return { ok: false, why: 'passphrase_wait' };
    if (tooShort(passphrase)) return { ok: false, why: 'passphrase_wrong' };
    const counted: LockRow = { ...before.value, tries: (before.value.tries ?? 0) + 1, triedAt: now() };
    const noted = await database.putLock(counted, lock.key);
    return noted.ok ? { ok: true, value: { lock, counted } } : noted;
  };

  const look: Vault['look'] = async () => {
    const found = await database.lock();
    if (!found.ok) return found;
    const lock = found.value;
    // Nobody knows by it that what is stored is lost, and what was known of it before still holds.
    if (lock && damaged(lock)) return { ok: false, why: 'vault_damaged' };
    row.value = lock;
    nextTry.value = lock && nextTryAfter(lock, now());
    const done = (state: 'none' | 'open' | 'locked' | 'forgotten') => ({ ok: true, value: state }) as const;
    if (!lock) {
      open = undefined;
      return done('none');
    }
    if (lock.how === 'device') {
      open = lock.device && { id: lock.key, key: lock.device };
      openAs = lock;
      return open ? done('open') : { ok: false, why: 'vault_damaged' };
    }
    if (open?.id === lock.key) {
      await remembered();
      return done('open');
    }
    open = undefined;
    const mine = await heldFor(lock.key);
    wrapped.value = mine?.wrapped !== undefined;
    if (mine && fresh(mine) && (await openWith(lock.key, mine.raw))) {
      openAs = lock;
      await remembered();
      return done('open');
    }
    if (mine?.raw !== undefined && mine.id === (await keys.get())?.id) await dropRaw(mine);
    if (lock.how === 'passphrase' || mine?.wrapped) return done('locked');
    // Another page has put a new key, and is not done with it.
    return hadKey ? { ok: false, why: 'vault_changed' } : done('forgotten');
  };

  return {
    row,
    asks: computed(() => row.value?.how === 'passphrase' || (row.value?.how === 'session' && wrapped.value)),
    nextTry,
    look,
    key: () => open,
    prepare: async (how, passphrase, chosen) => {
      const id = newId();
      const base: LockRow = { id: 'lock', format: 1, key: id, how, chosen };
      if (how === 'device') {
        const { key } = await newKey();
        return { open: { id, key }, row: { ...base, device: key }, held: undefined };
      }
      const { key, raw } = await newKey();
      const held: HeldKey = { id, raw: toBase64(raw) };
      if (passphrase === undefined) return { open: { id, key }, row: base, held };
      const salt = crypto.getRandomValues(new Uint8Array(16));
      const by = await keyFrom(passphrase, salt, rounds);
      const opens = { salt, rounds, wrapped: await seal(by, wrapPlace(id), toBase64(raw)) };
      return how === 'passphrase'
        ? { open: { id, key }, row: { ...base, ...opens }, held: { ...held, needs: 'passphrase', until: until() } }
        : { open: { id, key }, row: base, held: { ...held, wrapped: printWrapped(opens), until: until() } };
    },
    announce: async ({ held: next }) => {
      const before = await keys.get();
      if (next) await keys.put(before ? { ...before, next } : next);
    },
    withdraw: async ({ open: { id } }) => {
      const held = await keys.get();
      if (held?.id === id) await keys.clear();
      else if (held?.next?.id === id) {
        const { next: _gone, ...before } = held;
        await keys.put(before);
      }
    },
    adopt: async (chosen) => {
      open = chosen.open;
      openAs = chosen.row;
      hadKey = true;
      row.value = chosen.row;
      wrapped.value = chosen.held?.wrapped !== undefined;
      nextTry.value = undefined;
      if (chosen.held) await keys.put(chosen.held);
      else await keys.clear();
    },
    unlock: async (passphrase) => {
      // One page after another, or each would count its try from the same number.
      const begun = await alone(() => countTry(passphrase));
      if (!begun.ok) return begun;
      const { lock, counted } = begun.value;
      const raw = await rawBehind(lock, passphrase);
      if (!(await openWith(lock.key, raw))) {
        row.value = counted;
        nextTry.value = nextTryAfter(counted, now());
        return { ok: false, why: 'passphrase_wrong' };
      }
      const { tries: _tries, triedAt: _at, ...clean } = counted;
      return alone(async () => {
        const put = await database.putLock(clean, lock.key);
        if (!put.ok && put.why === 'vault_changed') {
          // Another page has sealed everything under another key meanwhile: putting this one in memory would take that away.
          open = undefined;
          const looked = await look();
          return looked.ok ? put : looked;
        }
        row.value = clean;
        openAs = clean;
        lockedBy = lock;
        nextTry.value = undefined;
        const held = await heldFor(lock.key);
        await keys.put({
          id: lock.key,
          raw: raw as string,
          until: until(),
          ...(held?.wrapped ? { wrapped: held.wrapped } : { needs: 'passphrase' as const }),
        });
        return { ok: true, value: undefined };
      });
    },
    lock: async () => {
      if ((await remembered())?.wrapped) open = undefined;
      // By what is in memory now: another page may have put a key there that no passphrase brings back.
      await alone(async () => {
        const held = await keys.get();
        if (held) await dropRaw(held);
      });
    },
    knows: async (passphrase) => lockedBy !== undefined && (await rawBehind(lockedBy, passphrase)) !== undefined,
    release: (key) =>
      alone(async () => {
        if ((await keys.get())?.id === key) await keys.clear();
      }),
    drop: async () => {
      const gone = open?.id ?? row.peek()?.key;
      open = undefined;
      row.value = undefined;
      wrapped.value = false;
      nextTry.value = undefined;
      await alone(async () => {
        const held = await keys.get();
        // A key that another page has made since is not ours to take.
        if (gone === undefined || held?.id === gone || held?.next?.id === gone) await keys.clear();
      });
    },
    // Alone, or a key that another page takes away meanwhile would be put back.
    touch: () =>
      alone(async () => {
        const held = await keys.get();
        if (held?.until !== undefined && held.raw !== undefined && held.id === open?.id)
          await keys.put({ ...held, until: until() });
      }),
  };
}

const ways: readonly LockRow['how'][] = ['session', 'passphrase', 'device'];

const wrapPlace = (key: string) => ({ table: 'vault', id: key, format: 1 }) as const;
