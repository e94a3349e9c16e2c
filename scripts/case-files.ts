import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CaseDecision, caseDecision } from '../lib/training/case-decision';
import type { CaseSource } from '../lib/training/parse-case';
import { packIdsIn } from './pack-plugin';

/** The file of a case in its folder. */
const caseFileName = 'case.json';

/** Every decision of a folder of packs, as far as a case is held against it. A pack is held to its own rules elsewhere. */
export function decisionsIn(packsFolder: string): CaseDecision[] {
  return packIdsIn(packsFolder).map((id) => caseDecision(JSON.parse(readFileSync(join(packsFolder, id, 'pack.json'), 'utf8'))));
}

/** The cases of a folder: `folder` has folders of cases in it, or is one. In the order of their names. */
export function caseSourcesIn(folder: string): (CaseSource & { file: string })[] {
  const folders = existsSync(join(folder, caseFileName))
    ? [folder]
    : readdirSync(folder, { withFileTypes: true })
        .map(({ name }) => join(folder, name))
        .filter((one) => existsSync(join(one, caseFileName)))
        .sort();
  return folders.map((one) => {
    const file = join(one, caseFileName);
    return { name: basename(one), text: readFileSync(file, 'utf8'), file };
  });
}
