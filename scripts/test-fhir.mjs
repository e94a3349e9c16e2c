import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensure } from './ensure.mjs';
import { startHapi } from './hapi.mjs';
import { command, Sentence } from './run.mjs';
import { runVitest } from './run-vitest.mjs';
import { sum } from './sum.mjs';

/** The folder of profiles that was named, if one was. */
function profilesIn(/** @type {string[]} */ args) {
  let named;
  try {
    named = parseArgs({ args, options: { profiles: { type: 'string' } } }).values.profiles;
  } catch (problem) {
    throw new Sentence(
      `${/** @type {Error} */ (problem).message.split('. ')[0]}; npm run test:fhir -- takes --profiles <folder>.`,
    );
  }
  if (named === undefined) return undefined;
  const folder = resolve(process.env.INIT_CWD ?? '.', named);
  if (existsSync(folder) && readdirSync(folder).some((name) => /\.(json|xml)$/.test(name))) return folder;
  throw new Sentence(`--profiles names ${folder}, and there are no profiles (.json or .xml) in it.`);
}

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {string | undefined} profiles a folder @param {AbortSignal} signal */
async function testAgainstServer(profiles, signal) {
  const started = Date.now();
  console.log('Starting HAPI FHIR …');
  const server = await startHapi(signal);
  try {
    console.log(`${server.name} answers at ${server.base} after ${seconds(started)}.`);
    const testing = Date.now();
    const count = await runVitest(
      // Somebody else's profiles are looked at when they are named, and the project's own tests do without them.
      ['--project', 'fhir', ...(profiles ? [] : ['--exclude', 'tests/fhir/profiles.test.ts'])],
      { env: { EVENHAND_FHIR_BASE: server.base, ...(profiles && { EVENHAND_FHIR_PROFILES: profiles }) }, signal },
    );
    console.log(
      `The tests took ${seconds(testing)}; the server had ${server.mostMemory() ?? 'an unknown number of'} MB at most.`,
    );
    return count;
  } finally {
    await server.stop();
    console.log('The server has stopped.');
  }
}

async function testFhir() {
  let count = { passed: 0, failed: 1, skipped: 0 };
  const stopping = new AbortController();
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const onSignal = () => stopping.abort(new Sentence('Interrupted.'));
  for (const signal of signals) process.on(signal, onSignal);
  try {
    const profiles = profilesIn(process.argv.slice(2));
    await ensure();
    count = await testAgainstServer(profiles, stopping.signal);
    stopping.signal.throwIfAborted();
  } catch (problem) {
    console.error(problem instanceof Sentence ? problem.message : problem);
    count = { ...count, failed: Math.max(count.failed, 1) };
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
  }
  console.log(`\n${sum(count)}`);
  process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
}

await command(testFhir);
