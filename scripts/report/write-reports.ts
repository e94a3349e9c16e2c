import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { womenInvolved } from '../../lib/coproduction/coproduction';
import type { Headings } from '../../lib/coproduction/headings';
import { isPast } from '../../lib/pack/freshness';
import { readHeadings } from '../coproduction/read-headings';
import { writeCoproduction } from '../coproduction/write-coproduction';
import { type IndexEntry, indexPage } from './index-page';
import { ipdas } from './ipdas';
import { packFacts } from './pack-facts';
import { packFolders } from './pack-folders';
import { readReportInput } from './read-report-input';
import { readingOf } from './reading';
import type { ReportInput } from './report-input';
import { reportPage } from './report-page';
import { reportStyle } from './report-style';

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
/**
 * Writes `<id>.html` for every pack whose two files can be read, who was involved in it beside that, and `index.html`. A pack that breaks a rule has a
 * report too: it says what is left to do.
 * @returns the files written, the list last
 */
export async function writeReports({
  packsDir,
  outDir = join(root, 'dist', 'reports'),
  today,
  linked = false,
}: WriteReports): Promise<{ id: string; file: string }[]> {
  const text = await reportStyle();
  const style = linked ? { file: styleFile } : { text };
  await mkdir(outDir, { recursive: true });
  if (linked) await writeFile(join(outDir, styleFile), text);

  const written: { id: string; file: string }[] = [];
  const list: IndexEntry[] = [];
  const unread: string[] = [];
  const headings = readHeadings();
  for (const { id, folder } of await packFolders(packsDir)) {
    const input = await readReportInput({ folder, id, today, style });
    if (!input) {
      unread.push(id);
      continue;
    }
    const file = join(outDir, `${id}.html`);
    await writeFile(file, reportPage(input));
    written.push({ id, file });
    await writeRecord(input, outDir, headings);
    list.push(entryOf(input, `${id}.html`));
  }
  const file = join(outDir, 'index.html');
  await writeFile(file, indexPage({ entries: list, unread, style }));
  return [...written, { id: 'index', file }];
}

/** The record of who was involved, as a page and as a text, where there is one that can be read. */
async function writeRecord({ pack, words, coproduction, style }: ReportInput, outDir: string, headings: Headings) {
  if (!coproduction?.ok) return;
  const title = readingOf(pack, words).say(words.title);
  const { record } = coproduction;
  const { id, version } = pack;
  await writeCoproduction({ id, record, title, version, headings, outDir, style, report: `${id}.html` });
}

function entryOf(input: ReportInput, file: string): IndexEntry {
  const { pack, words, problems, today, coproduction } = input;
  const facts = packFacts(input);
  return {
    id: pack.id,
    file,
    title: facts.reading.say(words.title),
    version: pack.version,
    signOffs: pack.signOffs.filter(({ version }) => version === pack.version).length,
    problems: problems.length,
    women: coproduction?.ok ? womenInvolved(coproduction.record).people : undefined,
    fails: ipdas(facts).flatMap(({ n, status }) => (status === 'fail' ? [n] : [])),
    ...(isPast(pack.reviewBy, today) && { past: facts.reading.date(pack.reviewBy) }),
  };
}
