import { ensureChromium, ensureFirefox } from './browsers.mjs';
import { build } from './build.mjs';
import { cases } from './cases.mjs';
import { ensure } from './ensure.mjs';
import { locales } from './locales.mjs';
import { packs } from './packs.mjs';
import { boxed, command, Sentence, tool } from './run.mjs';
import { runVitest } from './run-vitest.mjs';
import { sum } from './sum.mjs';

/** @typedef {import('./count-tests.mjs').Count} Count */
/** @typedef {{ title: string, go: () => Promise<Count> }} Stage */

/** @returns {Count} a stage that is one check */
const one = (/** @type {boolean} */ good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

/**
 * A stage that is one tool: silent when the tool is content.
 * @param {string} name
 * @param {string[]} args
 * @param {{ from?: string }} [options]
 */
const check = (name, args, options) => async () => {
  const { code, output } = await tool(name, args, options);
  if (code !== 0) console.log(output);
  return one(code === 0);
};

/** @param {string[]} projects of vitest.config.ts */
const vitest = (projects) => runVitest(projects.flatMap((project) => ['--project', project]));

/** `undefined` until the build has been tried in this run. */
let built = /** @type {boolean | undefined} */ (undefined);

/** Left out where the build has failed. */
const withBuild = (/** @type {() => Promise<Count>} */ go) => async () => {
  if (built !== false) return go();
  console.log('Left out, because the build failed.');
  return one(false);
};

async function endToEnd() {
  await ensureChromium();
  if (!(await ensureFirefox())) {
    console.log(
      boxed([
        'FIREFOX IS NOT HERE, SO ITS TESTS ARE LEFT OUT.',
        'Install Firefox, or set FIREFOX_PATH to it. In CI they are required.',
      ]),
    );
  }
  return vitest(['e2e']);
}

async function crash() {
  await ensureChromium();
  return vitest(['crash']);
}

/** In the order in which they run. @type {Record<string, Stage>} */
const stages = {
  lint: {
    title: 'Format and lint',
    go: check('biome', ['check', '--error-on-warnings', '--max-diagnostics=50'], { from: '@biomejs/biome' }),
  },
  types: { title: 'Types', go: check('tsc', ['--noEmit'], { from: 'typescript' }) },
  unused: { title: 'Unused files, exports and packages', go: check('knip', ['--no-progress']) },
  packs: { title: 'Packs, held to every rule', go: () => packs() },
  cases: { title: 'Cases to act, held to every rule', go: () => cases() },
  locales: { title: 'Languages, held against English', go: () => locales() },
  unit: { title: 'Unit and DOM tests', go: () => vitest(['unit', 'dom']) },
  build: {
    title: 'Build',
    go: async () => {
      built = await build();
      return one(built);
    },
  },
  e2e: { title: 'End-to-end tests', go: withBuild(endToEnd) },
  crash: { title: 'Crash tests', go: withBuild(crash) },
};

/** @param {string[]} names of stages; none for all of them */
async function test(names) {
  const strange = names.find((name) => !Object.hasOwn(stages, name));
  if (strange) throw new Sentence(`There is no stage "${strange}"; the stages are ${Object.keys(stages).join(', ')}.`);
  await ensure();

  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, { title, go }] of Object.entries(stages)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n== ${title}`);
    const start = Date.now();
    const count = await go().catch((problem) => {
      console.log(problem instanceof Sentence ? problem.message : problem);
      return one(false);
    });
    console.log(`-- ${title}: ${sum(count)} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  console.log(`\n${sum(total)}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

await command(() => test(process.argv.slice(2)));
