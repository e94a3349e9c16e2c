import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensure } from './ensure.mjs';
import { command, isCommand, root, Sentence, typed } from './run.mjs';

/** @typedef {import('./count-tests.mjs').Count} Count */

const usage =
  'npm run packs -- takes --rules, --json, --dir DIR, --report [DIR], --schema, and --record with --why "…" and --again';

/**
 * What `npm run packs` was told.
 * @param {string[]} args
 * @throws {Sentence} that says what is wrong with it
 */
export function readPackArguments(args) {
  let values;
  let positionals;
  try {
    const flag = /** @type {const} */ ({ type: 'boolean', default: false });
    const options = /** @type {const} */ ({
      rules: flag,
      json: flag,
      record: flag,
      again: flag,
      report: flag,
      schema: flag,
      dir: { type: 'string' },
      why: { type: 'string' },
    });
    ({ values, positionals } = parseArgs({ args, options, allowPositionals: true }));
  } catch (problem) {
    throw new Sentence(`${/** @type {Error} */ (problem).message.split('. ')[0]}; ${usage}.`);
  }
  const { rules, json, record, again, report, schema, dir, why } = values;
  const [out, ...more] = positionals;
  if (more.length > 0 || (out !== undefined && !report)) throw new Sentence(`"${more[0] ?? out}" is not understood; ${usage}.`);
  if ((again || why !== undefined) && !record) throw new Sentence(`--again and --why go with --record; ${usage}.`);
  if (why !== undefined && why.trim() === '') throw new Sentence('--why takes a sentence that is not empty.');
  if (json && (record || rules || report || schema)) throw new Sentence(`--json goes with --dir alone; ${usage}.`);
  return { rules, json, record, again, report, schema, out, dir, why };
}

/** @returns {Promise<typeof import('./lint-packs')>} */
const linter = async () => /** @type {typeof import('./lint-packs')} */ (await typed('lint-packs.ts'));

/** @returns {Promise<typeof import('./report/write-reports')>} */
const reporter = async () => /** @type {typeof import('./report/write-reports')} */ (await typed('report', 'write-reports.ts'));

/** @returns {Promise<typeof import('./write-schemas')>} */
const schemas = async () => /** @type {typeof import('./write-schemas')} */ (await typed('write-schemas.ts'));

/** A folder as it was given, from where npm was called. */
function folderOf(/** @type {string | undefined} */ dir) {
  if (dir === undefined) return join(root, 'packs');
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), dir);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Sentence(`--dir: there is no folder ${folder}.`);
  return folder;
}

const plural = (/** @type {number} */ n, /** @type {string} */ word) => `${n} ${word}${n === 1 ? '' : 's'}`;

/**
 * Holds all packs to all rules, and writes a line for each problem, a line for each pack and a sum.
 * @returns {Promise<Count>} one for each pack
 */
export async function packs(
  { json = false, record = false, again = false, dir, why } = /** @type {Partial<ReturnType<typeof readPackArguments>>} */ ({}),
) {
  const folder = folderOf(dir);
  const { allRules, lintLine, lintPacks, recordPacks } = await linter();
  const today = new Date().toISOString().slice(0, 10);
  const lint = () => {
    try {
      return lintPacks(folder, today);
    } catch (problem) {
      throw new Sentence(`${folder} cannot be read: ${/** @type {Error} */ (problem).message}.`);
    }
  };
  let linted = lint();
  if (linted.packs.length === 0) throw new Sentence(`There is no pack in ${folder}: no folder in it has a pack.json.`);

  let good = true;
  if (record) {
    const recorded = recordPacks(linted, { today, why, again });
    for (const line of recorded.lines) console.log(line);
    good = recorded.good;
    // What was recorded is what the rest is held against.
    linted = lint();
  }

  const problems = linted.packs.flatMap(({ pack, problems }) => problems.map((problem) => ({ pack, ...problem })));
  for (const warning of linted.packs.flatMap(({ warnings }) => warnings)) console.error(`warning: ${warning}`);
  if (json) {
    console.log(
      JSON.stringify(
        problems.map(({ pack, rule, where, what, todo }) => ({ pack, rule, where, what, todo })),
        null,
        2,
      ),
    );
  } else {
    for (const problem of problems) console.log(lintLine(problem));
    for (const { pack, problems, grades, version, recorded } of linted.packs) {
      const read = grades.map(({ locale, grade }) => `${locale} reading grade ${grade.toFixed(1)}`).join(', ');
      const kept = recorded ? '' : `; version ${version ?? 'unknown'} is not recorded yet`;
      console.log(`${pack}: ${plural(problems.length, 'problem')}${read && `; ${read}`}${kept}`);
    }
    const sum = `${plural(linted.packs.length, 'pack')}, ${plural(allRules.length, 'rule')}, ${plural(problems.length, 'problem')}`;
    console.log(`${sum} (${Math.round(linted.took)} ms)`);
  }
  const failed = linted.packs.filter(({ problems }) => problems.length > 0).length;
  return { passed: linted.packs.length - failed, failed: failed === 0 && !good ? 1 : failed, skipped: 0 };
}

if (isCommand(import.meta.url)) {
  await command(async () => {
    const told = readPackArguments(process.argv.slice(2));
    await ensure();
    if (told.rules) {
      const { allRules } = await linter();
      console.log(allRules.map(({ id, reason, source }) => `${id}\n  ${reason}\n  ${source}`).join('\n'));
      return;
    }
    if (told.schema) {
      const { writeSchemas, writeOfferSchema } = await schemas();
      for (const file of [...writeSchemas(join(root, 'packs')), writeOfferSchema(join(root, 'docs'))]) console.log(file);
      return;
    }
    const { failed } = await packs(told);
    if (told.report) {
      const { writeReports } = await reporter();
      const outDir = told.out === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), told.out);
      const today = new Date().toISOString().slice(0, 10);
      for (const { file } of await writeReports({ packsDir: folderOf(told.dir), outDir, today })) console.log(file);
    }
    if (failed > 0) process.exitCode = 1;
  });
}
