import { call, make, read } from './pristine';
import { besideScript } from './script-address';

/** A file of this release by its name without hash and ending, such as `parts/aid`, and the SHA-256 that it must have. */
export interface ReleaseFile {
  stem: string;
  hash: string;
}

/** Its name: a file that changes gets another one, so that a browser may keep it for ever. */
const nameOf = ({ stem, hash }: ReleaseFile) => {
  const bytes = [...atob(hash.slice(0, 8))].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'));
  return `${stem}-${bytes.join('')}.js`;
};

const arrived = new Map<string, Promise<void>>();

/**
 * Has a module of this release at hand. A browser compares it with its hash before anything of it can run: by a link,
 * since an import by itself cannot name a hash, and what the link has brought is what the import then finds.
 * @throws where it does not arrive, or is another file; asked again, it is fetched again
 */
export function bringFile(file: ReleaseFile): Promise<void> {
  const name = nameOf(file);
  const here = arrived.get(name);
  if (here) return here;
  const coming = brought(besideScript(name), file.hash).catch((problem) => {
    arrived.delete(name);
    throw problem;
  });
  arrived.set(name, coming);
  return coming;
}

/** What a module of this release exports. @throws as `bringFile` does */
export async function fetchFile<T>(file: ReleaseFile): Promise<T> {
  await bringFile(file);
  return import(/* @vite-ignore */ besideScript(nameOf(file)));
}

function brought(address: string, hash: string): Promise<void> {
  const link = make('link');
  return new Promise<void>((resolve, reject) => {
    const fail = () =>
      reject(
        new Error(
          `${address} did not arrive, or is not the file of this release (its SHA-256 has to be ${hash}). ` +
            'Upload all files of one release as they are, and let script-src of the page name the place where they lie.',
        ),
      );
    if (!link.relList.supports('modulepreload')) return fail();
    link.onload = () => resolve();
    link.onerror = fail;
    link.rel = 'modulepreload';
    link.integrity = `sha256-${hash}`;
    link.crossOrigin = 'anonymous';
    link.referrerPolicy = 'no-referrer';
    link.href = address;
    call(read(document, 'documentElement'), 'append', link);
  }).finally(() => call(link, 'remove'));
}
