import { readdirSync, readFileSync } from 'node:fs';
import { until } from './until';

/** What Linux tells of a process; nothing of one that has gone meanwhile. */
function statOf(pid: number | string): { state: string; group: number } | undefined {
  try {
    // "pid (name, which may have spaces and brackets) state parent group …"
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, group: Number(group) };
  } catch {
    return undefined;
  }
}

/** The group that a process belongs to, so that its helpers can be ended with it. Elsewhere than on Linux: its own. */
export const groupOf = (pid: number): number => statOf(pid)?.group ?? pid;

/** Whether anything of a group is left that runs: the name of what has ended may stay for seconds, until it is read. */
function isThere(group: number): boolean {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  if (!statOf('self')) return true;
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return all.some((pid) => {
    const stat = statOf(pid);
    return stat?.group === group && stat.state !== 'Z';
  });
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
