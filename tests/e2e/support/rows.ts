import type { Aid } from './walk';

/** A row of a database as it can be carried out of a page: bytes are lists of numbers, a key says what it is. */
export type Row = Record<string, unknown>;
export type Rows = Record<string, Row[]>;

/** Every row that lies in the aid's database on this origin, by the name of its store; nothing where there is no database. */
export const rowsIn = (where: Aid): Promise<Rows | undefined> =>
  where.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'evenhand')) return undefined;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((settle, refuse) => {
        request.onsuccess = () => settle(request.result);
        request.onerror = () => refuse(request.error);
      });
    const database = await done(indexedDB.open('evenhand'));
    try {
      const names = [...database.objectStoreNames];
      if (names.length === 0) return {};
      const stores = database.transaction(names);
      const all = await Promise.all(names.map((name) => done<Row[]>(stores.objectStore(name).getAll())));
      const plain = (value: unknown) =>
        value instanceof Uint8Array ? { bytes: [...value] } : value instanceof CryptoKey ? { key: value.algorithm.name } : value;
      const rowsOf = (rows: Row[] = []) =>
        rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
      return Object.fromEntries(names.map((name, place) => [name, rowsOf(all[place])]));
    } finally {
      database.close();
    }
  });

/** Puts rows into the aid's database, in place of those of the same name, as a script of its origin can. */
export const putRows = (where: Aid, rows: Rows): Promise<void> =>
  where.evaluate(async (given) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((settle, refuse) => {
        request.onsuccess = () => settle(request.result);
        request.onerror = () => refuse(request.error);
      });
    const database = await done(indexedDB.open('evenhand'));
    try {
      const names = Object.keys(given);
      const writing = database.transaction(names, 'readwrite');
      const whole = (value: unknown) => {
        const bytes = (value as { bytes?: number[] } | null)?.bytes;
        return bytes ? Uint8Array.from(bytes) : value;
      };
      for (const name of names) {
        for (const row of given[name] ?? [])
          writing.objectStore(name).put(Object.fromEntries(Object.entries(row).map(([part, value]) => [part, whole(value)])));
      }
      await new Promise<void>((settle, refuse) => {
        writing.oncomplete = () => settle();
        writing.onabort = () => refuse(writing.error);
      });
    } finally {
      database.close();
    }
  }, rows);
