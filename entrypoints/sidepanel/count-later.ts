import type { Counting } from '../../lib/counts/create-counting';
import type { startCounting } from './counting';

/**
 * Counting, fetched when it is first asked for and the same from then on; asked for again where it did not come. What is
 * done before it is there counts once it is.
 */
export function countLater(...options: Parameters<typeof startCounting>): () => Promise<Counting> {
  let coming: Promise<Counting> | undefined;
  return () => {
    coming ??= import('./counting')
      .then((part) => part.startCounting(...options))
      .catch((problem: unknown) => {
        coming = undefined;
        throw problem;
      });
    return coming;
  };
}
