import { existsSync, readFileSync } from 'node:fs';
import { until } from './until';

/** The group that a process belongs to, so that its helpers can be ended with it. Elsewhere than on Linux: its own. */
export function groupOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return pid;
  // "pid (name, which may have spaces and brackets) state parent group …"
  const stat = readFileSync(file, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}

/** Whether anything of a group is left. */
function isThere(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

/** Sends a signal to a group of processes that we started, and waits until all of it is gone. */
export async function endGroup(group: number, signal: 'SIGTERM' | 'SIGKILL', timeout = 10_000): Promise<void> {
  if (group === groupOf(process.pid)) throw new Error('that group is our own');
  try {
    process.kill(-group, signal);
  } catch {
    return;
  }
  await until(`process group ${group} to end`, () => !isThere(group), timeout);
}
