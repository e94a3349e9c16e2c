import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const folder = join(root, 'packs');

/**
 * What the demo says of a decision; the aid itself gets the checked one that was built.
 * @typedef {{ id: string, stage: string, version: string, signed: boolean, title: string, question: string, options: string[], rows: number, parts: number }} Decision
 */

/** @returns {any} */
const read = (/** @type {string[]} */ ...path) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

/** Every decision in `packs`, as it lies there now, in the order in which the panel lists them. @returns {Decision[]} */
export const decisions = () =>
  readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'pack.json')))
    .sort()
    .map((id) => {
      const { stage, version, signOffs, figures, options, rows, parts } = read(id, 'pack.json');
      const words = read(id, 'words.en-GB.json');
      /** A name or a question with the figures that it names in it. */
      const fill = (/** @type {string} */ text) =>
        text.replace(/\{([\w-]+)\}/g, (_, name) => {
          const { kind, value } = figures[name].figure;
          return new Intl.NumberFormat('en-GB', { useGrouping: kind !== 'year' }).format(value);
        });
      return {
        id,
        stage,
        version,
        signed: signOffs.length > 0,
        title: fill(words.title),
        question: fill(words.question),
        options: options.map((/** @type {{ id: string }} */ option) => fill(words.options[option.id].name)),
        rows: rows.length,
        parts: parts?.length ?? 1,
      };
    });
