import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCommand, root } from './run.mjs';

const stamp = join(root, 'node_modules', '.evenhand-installed');
/** npm writes this one last, so it tells a finished install from one that was cut short. */
const finished = join(root, 'node_modules', '.package-lock.json');

/** What has to be the same for an install to be still good: the lock file and the Node that it was made with. */
function wanted() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`${process.version} ${process.platform} ${process.arch}`).digest('hex');
}

/** Whether node_modules was installed from the present lock file, to the end, with this Node. */
export function isInstalled() {
  return existsSync(finished) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/** Notes that it was. `npm ci` by hand gets here too, through "postinstall", so that nothing is installed twice. */
export function writeStamp() {
  writeFileSync(stamp, wanted());
}

if (isCommand(import.meta.url)) writeStamp();
