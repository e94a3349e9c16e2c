import type { Aid } from './walk';

/** How many records lie in the aid's database on this origin; undefined where there is no such database. */
export const stored = (where: Aid): Promise<number | undefined> =>
  where.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'evenhand')) return undefined;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('evenhand');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      if (database.objectStoreNames.length === 0) return 0;
      const stores = database.transaction([...database.objectStoreNames]);
      const counts = [...database.objectStoreNames].map(
        (name) =>
          new Promise<number>((resolve, reject) => {
            const request = stores.objectStore(name).count();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          }),
      );
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    } finally {
      database.close();
    }
  });
