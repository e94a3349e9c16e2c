import type { Aid } from '../e2e/support/walk';

/** How many things that were said lie on the disk, on this origin. */
export const entriesIn = (where: Aid): Promise<number> =>
  where.evaluate(
    () =>
      new Promise<number>((settle, refuse) => {
        const opening = indexedDB.open('evenhand');
        opening.onerror = () => refuse(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('entries').objectStore('entries').count();
          counting.onerror = () => refuse(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            settle(counting.result);
          };
        };
      }),
  );
