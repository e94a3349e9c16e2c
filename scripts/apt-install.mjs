import { existsSync } from 'node:fs';
import { run, Sentence } from './run.mjs';

/** Whether a package may be installed without asking: as root on Debian and its kin, which is what a CI container is. */
export const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** @param {string[]} names of Debian packages */
export async function aptInstall(...names) {
  const said = names.join(' and ');
  console.log(`Installing ${said} …`);
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await run('apt-get', ['update', '-qq'], quiet);
  const install = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet);
  if (install.code !== 0) {
    const why =
      `${update.output}\n${install.output}`.split('\n').find((line) => line.startsWith('E:')) ??
      `apt-get ended with ${install.code}`;
    throw new Sentence(`${said} could not be installed (${why}).`);
  }
}
