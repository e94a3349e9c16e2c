import { parseArgs } from 'node:util';
import { Sentence } from './run.mjs';

/**
 * What `npm start` was told.
 * @param {string[]} args
 * @returns {{ port: number | undefined, open: boolean }}
 * @throws {Sentence} that says what is wrong with it
 */
export function readArguments(args) {
  let values;
  try {
    ({ values } = parseArgs({ args, options: { 'no-open': { type: 'boolean' }, port: { type: 'string' } } }));
  } catch (problem) {
    throw new Sentence(
      `${/** @type {Error} */ (problem).message.split('. ')[0]}; npm start -- takes --no-open and --port <number>.`,
    );
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
    throw new Sentence(`--port takes a whole number from 1 to 65535, not "${values.port}".`);
  }
  return { port, open: !values['no-open'] };
}
