import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const own = ['base', 'opening', 'items', 'figures', 'print'];
/** Values are those of the aid; the rest is ours. */
const sheets = ['components/style/tokens.css', ...own.map((name) => `scripts/report/${name}.css`)];

/** The style of every page that is made of a pack, as one text. */
export const reportStyle = async (): Promise<string> =>
  (await Promise.all(sheets.map((sheet) => readFile(join(root, sheet), 'utf8')))).join('\n');
