import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensure } from './ensure.mjs';
import { command, isCommand, root, Sentence, typed } from './run.mjs';

/** @typedef {import('./count-tests.mjs').Count} Count */

const usage = 'npm run cases -- takes --rules, --json, --schema and --dir DIR';

/**
 * What `npm run cases` was told.
 * @param {string[]} args
 * @throws {Sentence} that says what is wrong with it
 */
export function readCaseArguments(args) {
  let values;
  try {
    const flag = /** @type {const} */ ({ type: 'boolean', default: false });
    ({ values } = parseArgs({ args, options: { rules: flag, json: flag, schema: flag, dir: { type: 'string' } } }));
  } catch (problem) {
    throw new Sentence(`${/** @type {Error} */ (problem).message.split('. ')[0]}; ${usage}.`);
  }
  const { rules, json, schema, dir } = values;
  if ([rules, json, schema].filter(Boolean).length > 1) throw new Sentence(`--rules, --json and --schema go alone; ${usage}.`);
  return { rules, json, schema, dir };
}

/** @returns {Promise<typeof import('./lint-cases')>} */
const linter = async () => /** @type {typeof import('./lint-cases')} */ (await typed('lint-cases.ts'));

/** A folder as it was given, from where npm was called. */
function folderOf(/** @type {string | undefined} */ dir) {
  if (dir === undefined) return join(root, 'training');
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), dir);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Sentence(`--dir: there is no folder ${folder}.`);
  return folder;
}

const plural = (/** @type {number} */ n, /** @type {string} */ word) => `${n} ${word}${n === 1 ? '' : 's'}`;

/**
 * Holds all cases to all rules, and writes a line for each problem, a line for each case and a sum.
 * @returns {Promise<Count>} one for each case
 */
export async function cases(
  { json = false, dir } = /** @type {Partial<ReturnType<typeof readCaseArguments>>} */ ({}),
  packs = join(root, 'packs'),
) {
  const folder = folderOf(dir);
  const { allCaseRules, caseLine, lintCases } = await linter();
  let linted;
  try {
    linted = lintCases(folder, packs);
  } catch (problem) {
    // Nothing that a trainer did, and no reason to show them where in our code it was found.
    if (problem instanceof Error && problem.name === 'DamagedPack') throw new Sentence(problem.message);
    throw problem;
  }
  if (linted.length === 0) throw new Sentence(`There is no case in ${folder}: no folder in it has a case.json.`);
  const problems = linted.flatMap(({ name, problems }) => problems.map((problem) => ({ case: name, ...problem })));
  if (json) console.log(JSON.stringify(problems, null, 2));
  else {
    for (const problem of problems) console.log(caseLine(problem));
    for (const { name, problems, grade } of linted)
      console.log(
        `${name}: ${plural(problems.length, 'problem')}${grade === undefined ? '' : `; reading grade ${grade.toFixed(1)}`}`,
      );
    console.log(
      `${plural(linted.length, 'case')}, ${plural(allCaseRules.length, 'rule')}, ${plural(problems.length, 'problem')}`,
    );
  }
  const failed = linted.filter(({ problems }) => problems.length > 0).length;
  return { passed: linted.length - failed, failed, skipped: 0 };
}

if (isCommand(import.meta.url)) {
  await command(async () => {
    const told = readCaseArguments(process.argv.slice(2));
    await ensure();
    if (told.rules) {
      const { allCaseRules } = await linter();
      console.log(allCaseRules.map(({ id, reason }) => `${id}\n  ${reason}`).join('\n'));
      return;
    }
    if (told.schema) {
      const { writeCaseSchema } = /** @type {typeof import('./write-schemas')} */ (await typed('write-schemas.ts'));
      console.log(writeCaseSchema(join(root, 'docs')));
      return;
    }
    const { failed } = await cases(told);
    if (failed > 0) process.exitCode = 1;
  });
}
