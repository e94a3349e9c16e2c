import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The folders with a pack in them, by their names: those below a folder, or the folder itself. */
export async function packFolders(packsDir: string): Promise<{ id: string; folder: string }[]> {
  const whole = resolve(packsDir);
  const entries = await readdir(whole, { withFileTypes: true });
  if (entries.some(({ name }) => name === 'pack.json')) return [{ id: whole.split(/[\\/]/).at(-1) ?? whole, folder: whole }];
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ id: name, folder: join(whole, name) }));
  return folders.filter(({ folder }) => existsSync(join(folder, 'pack.json'))).sort((one, other) => (one.id < other.id ? -1 : 1));
}
