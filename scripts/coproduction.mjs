import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensure } from './ensure.mjs';
import { command, isCommand, root, Sentence, typed } from './run.mjs';

const usage = 'npm run coproduction -- takes --dir DIR with packs in it, and the folder to write to';

/**
 * What `npm run coproduction` was told.
 * @param {string[]} args
 * @throws {Sentence} that says what is wrong with it
 */
export function readCoproductionArguments(args) {
  let values;
  let positionals;
  try {
    ({ values, positionals } = parseArgs({ args, options: { dir: { type: 'string' } }, allowPositionals: true }));
  } catch (problem) {
    throw new Sentence(`${/** @type {Error} */ (problem).message.split('. ')[0]}; ${usage}.`);
  }
  const [out, ...more] = positionals;
  if (more.length > 0) throw new Sentence(`"${more[0]}" is not understood; ${usage}.`);
  return { out, dir: values.dir };
}

/** A folder as it was given, from where npm was called. */
const given = (/** @type {string} */ folder) => resolve(process.env.INIT_CWD ?? process.cwd(), folder);

if (isCommand(import.meta.url)) {
  await command(async () => {
    const { out, dir } = readCoproductionArguments(process.argv.slice(2));
    await ensure();
    const packsDir = dir === undefined ? join(root, 'packs') : given(dir);
    if (!existsSync(packsDir) || !statSync(packsDir).isDirectory()) throw new Sentence(`--dir: there is no folder ${packsDir}.`);
    const module = await typed('coproduction', 'write-records.ts');
    const { writeRecords } = /** @type {typeof import('./coproduction/write-records')} */ (module);
    const outDir = out === undefined ? join(root, 'dist', 'coproduction') : given(out);
    const { files, problems } = await writeRecords({ packsDir, outDir, today: new Date().toISOString().slice(0, 10) });
    for (const problem of problems) console.log(problem);
    for (const file of files) console.log(file);
    if (files.length === 0) throw new Sentence(`There is no record in ${packsDir} that can be read.`);
    if (problems.length > 0) process.exitCode = 1;
  });
}
