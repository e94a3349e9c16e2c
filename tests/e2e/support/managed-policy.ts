import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findChromium } from '../../../scripts/browsers.mjs';

/** What a browser reads as set by an administrator, for one extension. It is gone after `clear`, and with this process at the latest. */
export interface ManagedPolicy {
  /** Chromium notices within seconds; Firefox when it starts. */
  set: (settings: object) => void;
  clear: () => void;
}

/** Where the Chromium of the tests looks for policy; undefined where that is no folder: Windows and macOS. */
export function chromiumPolicies(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const name = basename(findChromium() ?? 'chromium');
  const folder = /edge/.test(name) ? 'opt/edge' : /google|^chrome/.test(name) ? 'opt/chrome' : 'chromium';
  return `/etc/${folder}/policies/managed`;
}

/** Where Firefox looks for it, wherever on Linux it is installed. */
export const firefoxPolicies = (): string | undefined =>
  process.platform === 'linux' ? '/etc/firefox/policies/policies.json' : undefined;

/** Whether something may be written there, or a folder for it be made. */
export function mayWrite(path: string | undefined): path is string {
  if (path === undefined) return false;
  if (!existsSync(path)) return mayWrite(dirname(path));
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Makes a folder. @returns what takes away those that had to be made for it, as far as they are empty */
function makeFolder(folder: string): () => void {
  const first = mkdirSync(folder, { recursive: true });
  return () => {
    if (first === undefined) return;
    try {
      for (let path = folder; path.length >= first.length; path = dirname(path)) rmdirSync(path);
    } catch {
      // Somebody else has a file in it by now, or has taken it away.
    }
  };
}

function policy(write: (settings: object) => void, take: () => void): ManagedPolicy {
  const clear = () => {
    take();
    process.off('exit', clear);
  };
  return {
    set: (settings) => {
      process.off('exit', clear);
      process.on('exit', clear);
      write(settings);
    },
    clear,
  };
}

/** A file of its own among those that other people may have there, for one extension and no other. */
export function chromiumPolicy(folder: string, id: string): ManagedPolicy {
  const file = join(folder, `evenhand-test-${id}.json`);
  let removeFolders = () => {};
  return policy(
    (settings) => {
      if (!existsSync(folder)) removeFolders = makeFolder(folder);
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: settings } } }));
    },
    () => {
      rmSync(file, { force: true });
      removeFolders();
    },
  );
}

/** An entry in the one file that Firefox has: what others have in it stays as it is. */
export function firefoxPolicy(file: string, id: string): ManagedPolicy {
  interface Policies {
    policies?: { '3rdparty'?: { Extensions?: Record<string, object> } };
  }
  let removeFolders = () => {};
  const change = (settings?: object) => {
    const all: Policies = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const { [id]: _, ...others } = all.policies?.['3rdparty']?.Extensions ?? {};
    const extensions = settings ? { ...others, [id]: settings } : others;
    const { Extensions: __, ...third } = all.policies?.['3rdparty'] ?? {};
    const { '3rdparty': ___, ...rest } = all.policies ?? {};
    const none = Object.keys(extensions).length === 0;
    const thirdNow = none ? third : { ...third, Extensions: extensions };
    const policies = Object.keys(thirdNow).length === 0 ? rest : { ...rest, '3rdparty': thirdNow };
    if (Object.keys(policies).length === 0) rmSync(file, { force: true });
    else writeFileSync(file, JSON.stringify({ ...all, policies }, null, 2));
  };
  return policy(
    (settings) => {
      if (!existsSync(dirname(file))) removeFolders = makeFolder(dirname(file));
      change(settings);
    },
    () => {
      if (existsSync(file)) change();
      removeFolders();
    },
  );
}
