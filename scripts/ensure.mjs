import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { command, isCommand, root, run, Sentence, tool } from './run.mjs';
import { isInstalled, writeStamp } from './stamp.mjs';

/** What "engines" in package.json says. */
const oldest = [20, 19];

/** Whether a version of Node such as "20.18.1" is too old to run this project. */
export function isTooOld(/** @type {string} */ version) {
  const [major, minor] = version.split('.').map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

/** The environment without what would leave development packages out: they are what builds and tests this. */
function withDevelopment() {
  const unwanted =
    /^(NODE_ENV|npm_config_(omit|production|only|also|ignore_scripts|engine_strict|dry_run|package_lock_only|global))$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name)));
}

/** npm by the path it gives to its scripts, or from the PATH. On Windows the latter is a script for a shell. */
function npm() {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return { program: process.execPath, first: [cli] };
  return process.platform === 'win32' ? { program: 'cmd.exe', first: ['/d', '/c', 'npm'] } : { program: 'npm', first: [] };
}

async function install() {
  console.error('Installing packages, which takes about 20 seconds the first time …');
  const { program, first } = npm();
  /** @type {(() => void) | undefined} */
  let stop;
  const { code, output } = await run(program, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    env: withDevelopment(),
    onStart: (child) => {
      stop = () => child.kill();
      process.once('SIGTERM', stop);
      process.once('SIGINT', stop);
    },
  });
  if (stop) process.off('SIGTERM', stop).off('SIGINT', stop);
  if (code !== 0) {
    const why =
      output.split('\n').find((line) => /^npm (error|ERR!) (?!code|errno|syscall)\S/.test(line)) ?? `npm ended with ${code}`;
    throw new Sentence(
      `The packages could not be installed (${why}); check the network, then run "npm ci --include=dev" to see everything that npm says.`,
    );
  }
}

/** What WXT generates for TypeScript: left out when npm was told to run no scripts, or when somebody tidied up. */
async function prepare() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  const { code, output } = await tool('wxt', ['prepare']);
  if (code !== 0) throw new Sentence(`The packages are there but "wxt prepare" failed:\n${output}`);
}

/**
 * Brings node_modules to what the lock file says, if it is not there yet. Two commands at once do not clash.
 * @throws {Sentence} when Node is too old or npm fails
 */
export async function ensure() {
  if (isTooOld(process.versions.node)) {
    throw new Sentence(
      `Evenhand needs Node ${oldest.join('.')} or later, and this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
    );
  }
  if (!isInstalled()) {
    const place = createHash('sha256').update(root).digest('hex').slice(0, 12);
    await withLock(
      join(tmpdir(), `evenhand-install-${place}`),
      async () => {
        if (isInstalled()) return;
        await install();
        await prepare();
        writeStamp();
      },
      { onWait: () => console.error('Another command is installing already; waiting for it …') },
    );
  }
  await prepare();
}

if (isCommand(import.meta.url)) await command(ensure);
