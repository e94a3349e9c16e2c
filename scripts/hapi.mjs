import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureJava, runMaven } from './java.mjs';
import { root, Sentence } from './run.mjs';

const home = join(root, 'tests', 'fhir', 'hapi');

/** Longer than a slow machine takes by an order of magnitude. */
const patience = 600_000;

/**
 * Java's class path, from Maven's local repository: filled first where it lacks something.
 * @param {string} folder to write in
 * @param {AbortSignal} signal
 */
async function classPath(folder, signal) {
  const file = join(folder, 'class-path');
  const ask = ['-f', join(home, 'pom.xml'), 'dependency:build-classpath', `-Dmdep.outputFile=${file}`];
  if ((await runMaven(['--offline', ...ask], signal)).code !== 0) {
    signal.throwIfAborted();
    console.log('Fetching HAPI FHIR with Maven, about 300 MB the first time …');
    const { code, output } = await runMaven(ask, signal);
    signal.throwIfAborted();
    if (code !== 0) {
      const why = output.split('\n').find((line) => line.includes('[ERROR]')) ?? `mvn ended with ${code}`;
      throw new Sentence(`HAPI FHIR could not be fetched from Maven Central (${why.replace(/^.*\[ERROR\] /, '')})`);
    }
  }
  return readFileSync(file, 'utf8').trim();
}

/** The most memory that a process had at once, in MB, where the system tells. */
function mostMemory(/** @type {number | undefined} */ pid) {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}

/** The end of a log, for somebody who wants to know what went wrong. */
const lastLines = (/** @type {string} */ log) => readFileSync(log, 'utf8').trim().split('\n').slice(-30).join('\n');

/** Waits until the server answers with what it can do. @returns {Promise<string>} its name and version */
async function whatItIs(/** @type {string} */ base, /** @type {AbortSignal} */ signal) {
  const answer = await fetch(`${base}/metadata`, { signal });
  const { fhirVersion, software } = await answer.json();
  if (!answer.ok || fhirVersion !== '4.0.1') throw new Sentence(`${base}/metadata answered ${answer.status}, not FHIR 4.0.1.`);
  return `${software.name} ${software.version}`;
}

/**
 * HAPI FHIR's JPA server in memory, at a free port of 127.0.0.1. Whoever starts it stops it.
 * @param {AbortSignal} signal that ends the start
 * @returns {Promise<{ base: string, name: string, stop: () => Promise<void>, mostMemory: () => number | undefined }>}
 * @throws {Sentence} that says why it does not start
 */
export async function startHapi(signal) {
  const java = await ensureJava();
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-fhir-'));
  const log = join(folder, 'log');
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  const hasEnded = () => !child || child.exitCode !== null || child.signalCode !== null;

  async function stop() {
    child?.stdin?.end();
    for (let tries = 0; !hasEnded() && tries < 50; tries += 1) await wait(100);
    if (!hasEnded()) child?.kill('SIGKILL');
    while (!hasEnded()) await wait(20);
    rmSync(folder, { recursive: true, force: true });
  }

  try {
    const path = await classPath(folder, signal);
    signal.throwIfAborted();
    const errors = openSync(log, 'w');
    // A group of its own, so that Ctrl-C reaches it through us and the order of the ends is ours.
    child = spawn(
      java,
      [
        '-Xmx1g',
        // It lives for a minute: compiling less and collecting on one thread halves its start and its memory.
        '-XX:TieredStopAtLevel=1',
        '-XX:+UseSerialGC',
        `-Djava.io.tmpdir=${folder}`,
        '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
        '-Dfile.encoding=UTF-8',
        '-cp',
        path,
        join(home, 'Server.java'),
        folder,
      ],
      { cwd: folder, stdio: ['pipe', 'pipe', errors], detached: true },
    );
    closeSync(errors);
    let said = '';
    child.stdout?.on('data', (part) => {
      said += part;
    });
    child.on('error', (problem) => {
      said += problem.message;
    });
    const deadline = Date.now() + patience;
    while (!/^listening on \d+$/m.test(said)) {
      signal.throwIfAborted();
      if (hasEnded()) throw new Sentence(`The FHIR server ended before it listened.\n${said}\n${lastLines(log)}`);
      if (Date.now() > deadline) throw new Sentence(`The FHIR server did not listen in time.\n${lastLines(log)}`);
      await wait(50);
    }
    const base = `http://127.0.0.1:${/^listening on (\d+)$/m.exec(said)?.[1]}/fhir`;
    const { pid } = child;
    return { base, name: await whatItIs(base, signal), stop, mostMemory: () => mostMemory(pid) };
  } catch (problem) {
    await stop();
    throw problem;
  }
}
