import type { ChosenFile } from '../../lib/unit/add-files';

/**
 * Files read together. Each reading goes through the browser's own process, which takes longer than all the rest of the page
 * for hundreds of files read one by one; all of them in one reading are read from the disk one after the other.
 */
const together = 32;
/** In bytes: what is longer is no file of counts and is read alone, not to be held twice. */
const mostTogether = 10_000_000;

/** Reads chosen files, in their order; the text of one that cannot be read is undefined, and the others are read all the same. */
export async function readFiles(files: readonly File[]): Promise<readonly ChosenFile[]> {
  const groups = Array.from({ length: Math.ceil(files.length / together) }, (_, at) =>
    files.slice(at * together, (at + 1) * together),
  );
  return (await Promise.all(groups.map(readGroup))).flat();
}

async function readGroup(files: readonly File[]): Promise<readonly ChosenFile[]> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > mostTogether) return oneByOne(files);
  const bytes = await new Blob([...files]).arrayBuffer().catch(() => undefined);
  // One that is gone or was changed since it was chosen spoils the reading for those beside it.
  if (bytes?.byteLength !== size) return oneByOne(files);
  let end = 0;
  return files.map((file) => {
    const start = end;
    end += file.size;
    return { name: file.name, text: new TextDecoder().decode(new Uint8Array(bytes, start, file.size)) };
  });
}

function oneByOne(files: readonly File[]): Promise<readonly ChosenFile[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text().catch(() => undefined) })));
}
