import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coproductionName } from '../../lib/coproduction/parse-coproduction';
import { parseVersions } from '../../lib/pack/pack-versions';
import { parseFile } from '../../lib/pack/parse-file';
import { canonical, parsePack } from '../../lib/pack/parse-pack';
import { rules } from '../../lib/pack/rules';
import { packFile, wordsFile } from '../../lib/pack/schema';
import english from '../../locales/en-GB/first.json';
import late from '../../locales/en-GB/late.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';
import { readCoproduction } from '../coproduction/read-coproduction';
import type { Sheet } from './page';
import type { ReportInput } from './report-input';

interface Folder {
  folder: string;
  /** How the pack is called in a problem. */
  id: string;
  /** ISO date. */
  today: string;
  style: Sheet;
}

const locale = 'en-GB';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Reads a pack for its report; undefined where the form of a file is too far from that of a pack to say anything of it. */
export async function readReportInput({ folder, id, today, style }: Folder): Promise<ReportInput | undefined> {
  const names = await readdir(folder);
  const [packName, wordsName, versionsName] = ['pack.json', `words.${locale}.json`, 'versions.json'];
  if (!names.includes(packName) || !names.includes(wordsName)) return undefined;
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const [figures, said] = [await read(packName), await read(wordsName)];
  const recorded = names.includes(versionsName) ? await read(versionsName) : undefined;
  // What is sound in a file that is not, so that a pack with problems has a report.
  const pack = parseFile(packFile, figures, id).data;
  const words = parseFile(wordsFile, said, id).data;
  if (!pack || !words) return undefined;
  const parsed = parsePack({ name: id, figures, words: said, versions: recorded, locale, today, hash });
  const versions = recorded === undefined ? [] : parseVersions(recorded, id).versions;
  return {
    pack,
    words,
    problems: parsed.ok ? [] : parsed.problems,
    rules,
    versions,
    coproduction: names.includes(coproductionName) ? readCoproduction({ folder, id, pack, versions, today }) : undefined,
    today,
    hash: hash(canonical([pack, words])),
    locales: names.flatMap((name) => /^words\.([\w-]+)\.json$/.exec(name)?.[1] ?? []),
    screens: { ...english, ...more, ...panel, ...late },
    style,
  };
}
