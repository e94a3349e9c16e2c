import { parseArgs } from 'node:util';
import { ensure } from './ensure.mjs';
import { command, isCommand, Sentence, typed } from './run.mjs';

/** @typedef {import('./count-tests.mjs').Count} Count */

const usage = 'npm run locales -- takes --json, --all (every reason, also of what has no words yet) and --locale NAME';

/**
 * What `npm run locales` was told.
 * @param {string[]} args
 * @throws {Sentence} that says what is wrong with it
 */
export function readLocaleArguments(args) {
  try {
    const flag = /** @type {const} */ ({ type: 'boolean', default: false });
    const { values } = parseArgs({ args, options: { json: flag, all: flag, locale: { type: 'string' } } });
    return values;
  } catch (problem) {
    throw new Sentence(`${/** @type {Error} */ (problem).message.split('. ')[0]}; ${usage}.`);
  }
}

const counted = (/** @type {number} */ n) => `${n} reason${n === 1 ? '' : 's'}`;
const said = {
  source: 'the source',
  offered: 'offered',
  draft: 'offered as a draft',
  none: 'no words yet',
  refused: 'not offered',
};

/**
 * A line for each language and decision: offered, a draft, or not, with every reason.
 * @param {Partial<ReturnType<typeof readLocaleArguments>>} [told]
 * @returns {Promise<Count>} one for each language of a decision that has words
 */
export async function locales({ json = false, all = false, locale } = {}) {
  const { judgeLocales } = /** @type {typeof import('./judge-locales')} */ (await typed('judge-locales.ts'));
  const verdicts = judgeLocales().filter((one) => locale === undefined || one.locale === locale);
  if (verdicts.length === 0) throw new Sentence(`There is no language ${locale} in locales/languages.json.`);
  const refused = verdicts.filter(({ state }) => state === 'refused').length;
  const passed = verdicts.filter(({ state }) => state === 'offered' || state === 'draft' || state === 'source').length;
  if (json) {
    console.log(JSON.stringify(verdicts, null, 2));
    return { passed, failed: refused, skipped: 0 };
  }
  for (const name of new Set(verdicts.map((one) => one.locale))) {
    const here = verdicts.filter((one) => one.locale === name);
    const those = (/** @type {string} */ state) => here.filter((one) => one.state === state).map(({ pack }) => pack);
    if (those('source').length > 0) console.log(`${name}: the source, of ${those('source').length} decisions`);
    // What is wrong with the interface stands once, and not again under every decision.
    const told = new Set();
    for (const { pack, state, reasons } of here.filter(({ state }) => state !== 'source' && (all || state !== 'none'))) {
      console.log(`${name} ${pack}: ${said[state]}${reasons.length > 0 ? ` (${counted(reasons.length)})` : ''}`);
      for (const { rule, where, what, todo } of reasons.filter((one) => !told.has(`${one.where} ${one.what}`))) {
        told.add(`${where} ${what}`);
        console.log(`  ${where}: ${what}; ${todo} [${rule}]`);
      }
    }
    if (!all && those('none').length > 0) console.log(`${name}: ${said.none} for ${those('none').join(', ')}`);
  }
  const languages = new Set(verdicts.map((one) => one.locale)).size;
  console.log(`${languages} languages, ${passed} decisions in a language offered, ${refused} refused`);
  return { passed, failed: refused, skipped: 0 };
}

if (isCommand(import.meta.url)) {
  await command(async () => {
    const told = readLocaleArguments(process.argv.slice(2));
    await ensure();
    const { failed } = await locales(told);
    if (failed > 0) process.exitCode = 1;
  });
}
