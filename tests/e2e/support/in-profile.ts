import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The ways in which a browser may write a text to disk: a string of the page is in one byte or in two for each letter. */
const encodings = ['utf8', 'utf16le', 'latin1'] as const;

/**
 * Looks for texts in every file of a profile folder, byte for byte.
 * @param sought what to look for: texts, or bytes
 * @returns where each was found, one line for each place; nothing is good
 */
export function inProfile(folder: string, sought: readonly (string | Buffer)[]): string[] {
  const needles = sought.flatMap((one) =>
    typeof one === 'string'
      ? encodings.map((encoding) => ({ name: `“${one}” in ${encoding}`, bytes: Buffer.from(one, encoding) }))
      : [{ name: `the bytes ${one.toString('hex')}`, bytes: one }],
  );
  return filesIn(folder).flatMap((file) => {
    const content = readFileSync(file);
    return needles.filter(({ bytes }) => content.includes(bytes)).map(({ name }) => `${relative(folder, file)}: ${name}`);
  });
}

/** Every file in a folder and those in it; what is no file, like the lock of a profile, holds nothing. */
function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const what = lstatSync(path);
    return what.isDirectory() ? filesIn(path) : what.isFile() ? [path] : [];
  });
}
