import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, Sentence } from '../../scripts/run.mjs';

export const peers = join(root, 'bench', 'peers');
const stamp = join(peers, 'node_modules', '.evenhand-stamp');

/** npm by the path it gives to its scripts, or from the PATH. On Windows the latter is a script for a shell. */
function npm() {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return { program: process.execPath, first: [cli] };
  return process.platform === 'win32' ? { program: 'cmd.exe', first: ['/d', '/c', 'npm'] } : { program: 'npm', first: [] };
}

/**
 * Installs what the bench holds Evenhand against into a folder of its own, once for each lock file.
 * @throws {Sentence} where npm could not
 */
export async function installPeers() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(peers, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing what is measured beside Evenhand into bench/peers (about 130 MB) …');
  const { program, first } = npm();
  const { code, output } = await run(program, [...first, 'ci', '--prefix', peers, '--no-audit', '--no-fund', '--ignore-scripts']);
  if (code !== 0) {
    const why =
      output.split('\n').find((line) => /^npm (error|ERR!) (?!code|errno|syscall)\S/.test(line)) ?? `npm ended with ${code}`;
    throw new Sentence(
      `What the bench is held against could not be installed (${why}); check the network, then run "npm ci" in bench/peers to see everything that npm says.`,
    );
  }
  writeFileSync(stamp, wanted);
}

/** The version that is installed. @param {string} name of a package */
export const versionOf = (name) =>
  JSON.parse(readFileSync(join(peers, 'node_modules', ...name.split('/'), 'package.json'), 'utf8')).version;
