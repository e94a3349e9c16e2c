import { besideScript } from './script-address';
import { type Shared, shared } from './shared';

/** Everything that is needed when something is to be kept, shown, locked, carried or looked back on. */
export type LatePart = typeof import('./keep');

let arrived: Promise<LatePart> | undefined;

/**
 * Fetches the second file from beside the first one, when it is wanted and not before.
 * @throws where it does not arrive; asked again, it is fetched again
 */
export function fetchLatePart(): Promise<LatePart> {
  const part = async () => {
    const file = (await import(/* @vite-ignore */ besideScript('evenhand-keep.js'))) as {
      default: (given: Shared) => LatePart;
    };
    return file.default(shared);
  };
  arrived ??= part().catch((problem) => {
    arrived = undefined;
    throw problem;
  });
  return arrived;
}
