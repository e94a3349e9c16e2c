import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that package.json is in. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A failure that was foreseen: its message is one sentence for the person at the keyboard, and no stack is shown. */
export class Sentence extends Error {}

/**
 * Runs the body of a command. Never calls `process.exit`, which would skip every `finally` on the way out.
 * @param {() => Promise<void>} body
 */
export async function command(body) {
  try {
    await body();
  } catch (problem) {
    console.error(problem instanceof Sentence ? problem.message : problem);
    process.exitCode = 1;
  }
}

/** True when the module at this `import.meta.url` is the command that Node was started with. */
export function isCommand(/** @type {string} */ url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}

/** A frame around lines that must not be overlooked. */
export function boxed(/** @type {string[]} */ lines) {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '-'.repeat(width + 2);
  return [`+${edge}+`, ...lines.map((line) => `| ${line.padEnd(width)} |`), `+${edge}+`].join('\n');
}

/** In ms: what a program may take to end when it is told to. */
const patience = 10_000;

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, signal?: AbortSignal, onStart?: (child: import('node:child_process').ChildProcess) => void }} [options]
 *   `show`: let it write to our own output; otherwise what it wrote is handed back. `signal` ends it
 * @returns {Promise<{ code: number, output: string }>} once it has ended: the exit code (1 when it could not start or was killed)
 */
export function run(program, args, { env = process.env, show = false, signal, onStart } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, { cwd: root, env, signal, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    onStart?.(child);
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (problem) => {
      const ended = { code: 1, output: `${output}${problem.message}` };
      if (child.pid === undefined) return resolve(ended);
      // One that was told to end is still there. Whoever waits may take away what it works with.
      const last = setTimeout(() => child.kill('SIGKILL'), patience);
      child.on('exit', () => {
        clearTimeout(last);
        resolve(ended);
      });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}

/** Vite's advice about a future version, once for each import of a configuration. */
const quiet = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/**
 * Runs a command-line tool of node_modules with the Node that runs us, so that no shell and no PATH is needed.
 * @param {string} name of the command; the package too, unless `from` names another
 * @param {string[]} args
 * @param {{ from?: string, show?: boolean, env?: Record<string, string>, signal?: AbortSignal }} [options]
 */
export function tool(name, args, { from = name, show = false, env = {}, signal } = {}) {
  const manifest = join(root, 'node_modules', from, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
  // A NODE_ENV from outside would turn the tests and the builds into something else.
  const { NODE_ENV: _, ...inherited } = process.env;
  return run(process.execPath, [script, ...args], { show, signal, env: { ...inherited, ...quiet, ...env } });
}

/**
 * A module of ours that is TypeScript, run by Vite as the builds run it. Vite is imported when it is wanted: before the
 * packages are there, a command has to be able to say so.
 * @param {string[]} path below scripts/
 */
export async function typed(...path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'scripts', ...path), {
    root,
    configFile: false,
    logLevel: 'error',
    server: { watch: null, ws: false },
  });
  return module;
}
