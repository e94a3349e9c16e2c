import { besideScript } from './script-address';
import { type Shared, shared } from './shared';

/** What lays out her plan, prints it and saves it, and the words of everything that is fetched later. */
export type PlanPart = typeof import('./plan');
/** Everything that is needed when something is to be kept, shown, locked, carried or looked back on. */
export type LatePart = typeof import('./keep');

interface Parts {
  plan: PlanPart;
  keep: LatePart;
}

const arrived: { [Name in keyof Parts]?: Promise<Parts[Name]> | undefined } = {};

/**
 * Fetches a later file from beside the first one, when it is wanted and not before.
 * @throws where it does not arrive; asked again, it is fetched again
 */
export function fetchPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  const here: Promise<Parts[Name]> | undefined = arrived[name];
  if (here) return here;
  const part = async () => {
    const file = (await import(/* @vite-ignore */ besideScript(`evenhand-${name}.js`))) as {
      default: (given: Shared) => Parts[Name];
    };
    return file.default(shared);
  };
  const coming = part().catch((problem) => {
    delete arrived[name];
    throw problem;
  });
  Object.assign(arrived, { [name]: coming });
  return coming;
}
