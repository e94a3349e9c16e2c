import type { Page } from 'playwright-core';

/** Something that goes wrong with the store, from when `begin` has answered until `end` has. */
export interface StoreFault {
  that: string;
  /** What the screen says of it. */
  says: string;
  /**
   * @param page runs the aid
   * @param beside another page of the same origin
   */
  begin: (page: Page, beside: Page) => Promise<unknown>;
  end: (page: Page, beside: Page) => Promise<unknown>;
}

type Hooked = typeof globalThis & { mend?: () => void };
const mend = (page: Page) => page.evaluate(() => (globalThis as Hooked).mend?.());

/** Faults of a store that was open when they began. */
export const storeFaults: readonly StoreFault[] = [
  {
    that: 'refuses to put anything more',
    says: 'The browser could not write it.',
    begin: (page) =>
      page.evaluate(() => {
        const { put, add } = IDBObjectStore.prototype;
        const refuse = () => {
          throw new DOMException('no', 'UnknownError');
        };
        Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
        (globalThis as Hooked).mend = () => Object.assign(IDBObjectStore.prototype, { put, add });
      }),
    end: mend,
  },
  {
    that: 'says at a put that there is no room',
    says: 'There is no room left on this device for it.',
    begin: (page) =>
      page.evaluate(() => {
        const { put, add } = IDBObjectStore.prototype;
        const refuse = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
        (globalThis as Hooked).mend = () => Object.assign(IDBObjectStore.prototype, { put, add });
      }),
    end: mend,
  },
  {
    that: 'has no room left when it comes to writing',
    says: 'There is no room left on this device for it.',
    begin: (page) =>
      page.evaluate(() => {
        const { put } = IDBObjectStore.prototype;
        const error = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'error') ?? {};
        // As a browser that finds out at the end: it gives the transaction up, and says that this was why.
        Object.defineProperty(IDBTransaction.prototype, 'error', {
          configurable: true,
          get: () => new DOMException('full', 'QuotaExceededError'),
        });
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
          const request = put.apply(this, given);
          if (this.name === 'entries') request.addEventListener('success', () => this.transaction.abort());
          return request;
        };
        (globalThis as Hooked).mend = () => {
          IDBObjectStore.prototype.put = put;
          Object.defineProperty(IDBTransaction.prototype, 'error', error);
        };
      }),
    end: mend,
  },
  {
    that: 'gives a transaction up',
    says: 'The browser gave up while writing, and nothing of it was kept.',
    begin: (page) =>
      page.evaluate(() => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
          const request = put.apply(this, given);
          if (this.name === 'entries') request.addEventListener('success', () => this.transaction.abort());
          return request;
        };
        (globalThis as Hooked).mend = () => {
          IDBObjectStore.prototype.put = put;
        };
      }),
    end: mend,
  },
  {
    that: 'is deleted meanwhile',
    says: 'It was deleted in another tab or window.',
    begin: (_, beside) =>
      beside.evaluate(
        () =>
          new Promise((settle, refuse) => {
            const request = indexedDB.deleteDatabase('evenhand');
            request.onsuccess = settle;
            request.onerror = request.onblocked = refuse;
          }),
      ),
    end: async () => undefined,
  },
];
