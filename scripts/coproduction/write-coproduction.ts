import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Coproduction } from '../../lib/coproduction/coproduction';
import { coproductionText } from '../../lib/coproduction/coproduction-text';
import type { Headings } from '../../lib/coproduction/headings';
import type { Sheet } from '../report/page';
import { coproductionPage } from './coproduction-page';

export interface WriteCoproduction {
  id: string;
  record: Coproduction;
  /** The title of the decision, and its version. */
  title: string;
  version: string;
  headings: Headings;
  outDir: string;
  style: Sheet;
  /** The report on the pack, where it lies beside. */
  report?: string;
}

/** How the two files of a pack are called. */
export const coproductionFiles = (id: string) => ({ page: `${id}.coproduction.html`, text: `${id}.coproduction.txt` });

/** Writes the record of one pack as a page and as a text. @returns the files written */
export async function writeCoproduction({ id, outDir, style, report, ...exported }: WriteCoproduction): Promise<string[]> {
  const names = coproductionFiles(id);
  const beside = { text: names.text, ...(report !== undefined && { report }) };
  await mkdir(outDir, { recursive: true });
  const files = [join(outDir, names.page), join(outDir, names.text)] as const;
  await writeFile(files[0], coproductionPage({ ...exported, style, beside }));
  await writeFile(files[1], coproductionText(exported));
  return [...files];
}
