import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Sentence } from './run.mjs';

/** How long a lock may be without a process id: its owner was killed between making it and signing it. */
const unsigned = 5_000;

/** Whether a process is there, ours or somebody else's. */
function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return /** @type {NodeJS.ErrnoException} */ (problem).code === 'EPERM';
  }
}

/** The process that holds the lock: 0 when that is gone, `undefined` when nobody has signed the lock yet or there is none. */
function holder(/** @type {string} */ lock) {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    return isAlive(pid) ? pid : 0;
  } catch {
    try {
      return Date.now() - statSync(lock).mtimeMs > unsigned ? 0 : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Takes a dead lock away. Of two that try, one succeeds in renaming it; a live one that was caught is put back. */
function bury(/** @type {string} */ lock) {
  const grave = `${lock}-stale-${process.pid}`;
  try {
    renameSync(lock, grave);
    if (holder(grave) === 0) rmSync(grave, { recursive: true, force: true });
    else renameSync(grave, lock);
    return true;
  } catch {
    // another process was quicker, which is as good; or it belongs to somebody else, and has to be waited for
    return false;
  }
}

/**
 * Lets one process at a time do something. A lock left by a process that was killed does not count.
 * @param {string} lock a folder that does not exist yet
 * @param {() => Promise<void>} body
 * @param {{ patience?: number, onWait?: () => void }} [options] `patience` in milliseconds
 */
export async function withLock(lock, body, { patience = 600_000, onWait } = {}) {
  const deadline = Date.now() + patience;
  let told = false;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (problem) {
      if (/** @type {NodeJS.ErrnoException} */ (problem).code !== 'EEXIST') throw problem;
    }
    const buried = holder(lock) === 0 && bury(lock);
    if (Date.now() > deadline)
      throw new Sentence(`Waited too long for another install; if none is running, delete ${lock} and try again.`);
    if (buried) continue;
    if (!told) onWait?.();
    told = true;
    await wait(200);
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid));
    await body();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
