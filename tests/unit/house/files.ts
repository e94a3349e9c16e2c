import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** A file of the repository: its path from the top, with slashes, and what is in it. */
export interface SourceFile {
  path: string;
  text: string;
}

const root = resolve(import.meta.dirname, '../../..');

/** What git ignores and never holds words of ours. */
const notOurs = new Set(['.git', '.output', '.wxt', 'dist', 'node_modules']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(root, path).split(sep).join('/')];
  });
}

function listed(): string[] {
  try {
    const told = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      stdio: 'pipe',
    });
    const paths = told.toString().split('\0').filter(Boolean);
    if (paths.includes('package.json')) return paths;
  } catch {
    // no git here, or no repository: an archive that somebody unpacked
  }
  return walk(root);
}

/** Every text file that belongs to the repository, committed or about to be. */
export function repositoryFiles(): SourceFile[] {
  return listed()
    .filter((path) => /\.(ts|mts|tsx|mjs|css|json|html|md)$/.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
