import { databaseName } from '../lib/storage/database-name';
import type { fresh } from './pristine';

type Fresh = NonNullable<typeof fresh>['keeping'];

/**
 * What a later part calls `JSON`, `crypto` and so on: what turns her words into letters, and seals them, is the
 * browser's, and not what a script of the page has put in its place. The names are those of `ownNames`.
 * @param given functions of a window in which no script has run; without them the page's are used
 */
export function own(given: Fresh | undefined): Record<(typeof ownNames)[number], unknown> {
  const quiet = { BroadcastChannel: quietChannel(given), dispatchEvent: undefined, ...timersOf(given) };
  // Where a page has put something else in place of `crypto` itself, nothing can be called on it but what it has.
  const real = given && crypto instanceof Crypto && realCrypto(given);
  if (!given || !real) return { JSON, TextEncoder, TextDecoder, crypto, ...quiet };
  return { JSON: given.json, TextEncoder: given.TextEncoder, TextDecoder: given.TextDecoder, crypto: real, ...quiet };
}

/** Dexie tells its window of each write, with the ids of what was written, where it finds a `dispatchEvent`. */
export const ownNames = [
  'JSON',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'BroadcastChannel',
  'dispatchEvent',
  'setTimeout',
  'queueMicrotask',
  'requestAnimationFrame',
] as const;

/** A pause in typing is waited for: whoever counts the timers counts the keys. */
function timersOf(given: Fresh | undefined) {
  const { setTimeout, queueMicrotask, requestAnimationFrame } = given?.timers ?? window;
  const { apply } = given?.reflect ?? Reflect;
  const ofPage =
    (timer: (...given: never[]) => unknown) =>
    (...all: unknown[]) =>
      apply(timer, window, all);
  return {
    setTimeout: ofPage(setTimeout),
    queueMicrotask: ofPage(queueMicrotask),
    requestAnimationFrame: ofPage(requestAnimationFrame),
  };
}

function realCrypto({ reflect, Crypto, SubtleCrypto }: Fresh) {
  const subtle: unknown = reflect.get(Crypto.prototype, 'subtle', crypto);
  return { ...bound(reflect, Crypto.prototype, crypto), subtle: subtle && bound(reflect, SubtleCrypto.prototype, subtle) };
}

/** Every method of a prototype as a function for one object. */
function bound(reflect: typeof Reflect, of: object, to: object): Record<string, (...given: unknown[]) => unknown> {
  const names = reflect.ownKeys(of).filter((name) => typeof name === 'string');
  return Object.fromEntries(names.map((name) => [name, (...given) => reflect.apply(reflect.get(of, name), to, given)]));
}

/**
 * What Dexie tells the other tabs of this website by: every script of it can listen, so they are told that there is
 * something new, and not what. Each reads that for itself.
 */
function quietChannel(given: Fresh | undefined): unknown {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const post = given?.BroadcastChannel.prototype.postMessage ?? BroadcastChannel.prototype.postMessage;
  return class {
    readonly #channel = new BroadcastChannel(databaseName);
    /** Set by Dexie. */
    onmessage: ((event: { data: object }) => void) | undefined;

    constructor() {
      const anything = { [`idb://${databaseName}/plans/`]: { from: Number.NEGATIVE_INFINITY, to: [[]], d: 1 } };
      this.#channel.onmessage = () => this.onmessage?.({ data: anything });
    }

    postMessage() {
      (given?.reflect ?? Reflect).apply(post, this.#channel, ['']);
    }

    close() {
      this.#channel.close();
    }
  };
}
