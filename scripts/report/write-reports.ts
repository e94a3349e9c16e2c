import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isPast } from '../../lib/pack/freshness';
import { type IndexEntry, indexPage } from './index-page';
import { ipdas } from './ipdas';
import { packFacts } from './pack-facts';
import { readReportInput } from './read-report-input';
import type { ReportInput } from './report-input';
import { reportPage } from './report-page';

export interface WriteReports {
  /** Folder with one folder for each pack, or the folder of one pack. */
  packsDir: string;
  /** `dist/reports` where nothing is said. */
  outDir?: string | undefined;
  /** ISO date. */
  today: string;
  /** Puts the style into a file beside the pages, for shells whose policy forbids it inside. */
  linked?: boolean;
}

/** The style beside the pages, when it is beside them. */
const styleFile = 'report.css';
const root = resolve(import.meta.dirname, '../..');
const own = ['base', 'opening', 'items', 'figures', 'print'];
/** Values are those of the aid; the rest is ours. */
const sheets = ['components/style/tokens.css', ...own.map((name) => `scripts/report/${name}.css`)];

/**
 * Writes `<id>.html` for every pack whose two files can be read, and `index.html`. A pack that breaks a rule has a
 * report too: it says what is left to do.
 * @returns the files written, the list last
 */
export async function writeReports({
  packsDir,
  outDir = join(root, 'dist', 'reports'),
  today,
  linked = false,
}: WriteReports): Promise<{ id: string; file: string }[]> {
  const text = (await Promise.all(sheets.map((sheet) => readFile(join(root, sheet), 'utf8')))).join('\n');
  const style = linked ? { file: styleFile } : { text };
  await mkdir(outDir, { recursive: true });
  if (linked) await writeFile(join(outDir, styleFile), text);

  const written: { id: string; file: string }[] = [];
  const list: IndexEntry[] = [];
  const unread: string[] = [];
  for (const { id, folder } of await packFolders(packsDir)) {
    const input = await readReportInput({ folder, id, today, style });
    if (!input) {
      unread.push(id);
      continue;
    }
    const file = join(outDir, `${id}.html`);
    await writeFile(file, reportPage(input));
    written.push({ id, file });
    list.push(entryOf(input, `${id}.html`));
  }
  const file = join(outDir, 'index.html');
  await writeFile(file, indexPage({ entries: list, unread, style }));
  return [...written, { id: 'index', file }];
}

async function packFolders(packsDir: string): Promise<{ id: string; folder: string }[]> {
  const whole = resolve(packsDir);
  const entries = await readdir(whole, { withFileTypes: true });
  if (entries.some(({ name }) => name === 'pack.json')) return [{ id: whole.split(/[\\/]/).at(-1) ?? whole, folder: whole }];
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ id: name, folder: join(whole, name) }));
  return folders.filter(({ folder }) => existsSync(join(folder, 'pack.json'))).sort((one, other) => (one.id < other.id ? -1 : 1));
}

function entryOf(input: ReportInput, file: string): IndexEntry {
  const { pack, words, problems, today } = input;
  const facts = packFacts(input);
  return {
    id: pack.id,
    file,
    title: facts.reading.say(words.title),
    version: pack.version,
    signOffs: pack.signOffs.filter(({ version }) => version === pack.version).length,
    problems: problems.length,
    fails: ipdas(facts).flatMap(({ n, status }) => (status === 'fail' ? [n] : [])),
    ...(isPast(pack.reviewBy, today) && { past: facts.reading.date(pack.reviewBy) }),
  };
}
