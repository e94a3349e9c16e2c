import { problemLine } from '../../lib/problem';
import { packFolders } from '../report/pack-folders';
import { readReportInput } from '../report/read-report-input';
import { readingOf } from '../report/reading';
import { reportStyle } from '../report/report-style';
import { readHeadings } from './read-headings';
import { writeCoproduction } from './write-coproduction';

export interface WriteRecords {
  /** Folder with one folder for each pack, or the folder of one pack. */
  packsDir: string;
  outDir: string;
  /** ISO date. */
  today: string;
}

/**
 * Writes the record of every pack as a page and as a text, without the reports.
 * @returns the files written, and a line for each thing that kept one from being written
 */
export async function writeRecords({ packsDir, outDir, today }: WriteRecords): Promise<{ files: string[]; problems: string[] }> {
  const style = { text: await reportStyle() };
  const headings = readHeadings();
  const files: string[] = [];
  const problems: string[] = [];
  for (const { id, folder } of await packFolders(packsDir)) {
    const input = await readReportInput({ folder, id, today, style });
    const read = input?.coproduction;
    if (!input || !read) {
      problems.push(`${id}: ${input ? 'has no coproduction.json' : 'its pack cannot be read'}; npm run packs says what to do`);
      continue;
    }
    if (!read.ok) {
      problems.push(...read.problems.map(problemLine));
      continue;
    }
    const { pack, words } = input;
    const title = readingOf(pack, words).say(words.title);
    const { version } = pack;
    files.push(...(await writeCoproduction({ id, record: read.record, title, version, headings, outDir, style })));
  }
  return { files, problems };
}
