import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, mayInstall } from './apt-install.mjs';
import { run, Sentence } from './run.mjs';

/** What HAPI FHIR 8 needs. */
const oldest = 17;

const { env, platform } = process;

/** The Java that `JAVA_HOME` names, or the one of the PATH. */
const javaPath = () => (env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java');

/** Maven by name. On Windows it is a script for a shell. */
const maven = () => (platform === 'win32' ? { program: 'cmd.exe', first: ['/d', '/c', 'mvn'] } : { program: 'mvn', first: [] });

/** In ms: a fetch of everything over a slow line takes half as long. */
const patience = 600_000;

/**
 * Runs Maven to its end, or until it has taken too long.
 * @param {string[]} args
 * @param {AbortSignal} [signal]
 * @param {number} [limit] in ms
 * @throws {Sentence} where it has taken too long
 */
export async function runMaven(args, signal, limit = patience) {
  const { program, first } = maven();
  const late = AbortSignal.timeout(limit);
  const ended = await run(program, [...first, '--batch-mode', '--quiet', ...args], {
    signal: signal ? AbortSignal.any([signal, late]) : late,
  });
  if (ended.code !== 0 && late.aborted && !signal?.aborted)
    throw new Sentence(`Maven was not done after ${Math.round(limit / 60_000)} minutes; look at the network, and try again.`);
  return ended;
}

/** What is wrong with the Java of this machine, or `undefined`. */
async function javaProblem() {
  const { code, output } = await run(javaPath(), ['--list-modules']);
  if (code !== 0) return 'there is no Java here that runs';
  // A runtime alone cannot run a source file.
  if (!/^jdk\.compiler@/m.test(output)) return 'this Java has no compiler (a JDK has one, a JRE does not)';
  const version = Number(/^java\.base@(\d+)/m.exec(output)?.[1]);
  return version >= oldest ? undefined : `this Java is ${version}, which is too old`;
}

const mavenProblem = async () => ((await runMaven(['--version'])).code === 0 ? undefined : 'there is no Maven here');

/**
 * The path of a Java, once Java and Maven are there: installed first where that can be done.
 * @throws {Sentence} that says what is missing
 */
export async function ensureJava() {
  if (env.JAVA_HOME && !existsSync(env.JAVA_HOME))
    throw new Sentence(`JAVA_HOME names ${env.JAVA_HOME}, and there is no such folder.`);
  const missing = [(await javaProblem()) && 'default-jdk-headless', (await mavenProblem()) && 'maven'].filter(
    (name) => name !== undefined,
  );
  if (missing.length > 0 && mayInstall()) await aptInstall(...missing);
  const problem = (await javaProblem()) ?? (await mavenProblem());
  if (!problem) return javaPath();
  throw new Sentence(
    `The tests against a real FHIR server need Maven and a JDK of ${oldest} or later, and ${problem}: install both, or set JAVA_HOME.`,
  );
}
