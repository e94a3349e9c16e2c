import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CaseDecision, caseDecision } from '../lib/training/case-decision';
import type { CaseProblem } from '../lib/training/case-rule';
import type { CaseSource } from '../lib/training/parse-case';
import { packIdsIn } from './pack-plugin';

/** The file of a case in its folder. */
const caseFileName = 'case.json';

/** A pack that cannot be read: no case can be held against it, and whoever wrote the case has not done it. */
class DamagedPack extends Error {
  override name = 'DamagedPack';
}

/**
 * Every decision of a folder of packs, as far as a case is held against it. A pack is held to its own rules elsewhere.
 * @throws {DamagedPack} with a sentence that says which, and what to do
 */
export function decisionsIn(packsFolder: string): CaseDecision[] {
  return packIdsIn(packsFolder).map((id) => {
    const file = join(packsFolder, id, 'pack.json');
    try {
      return caseDecision(JSON.parse(readFileSync(file, 'utf8')));
    } catch (problem) {
      throw new DamagedPack(
        `${file}: cannot be read as a pack (${(problem as Error).message}); mend it with the help of npm run packs, then check the cases again.`,
      );
    }
  });
}

/** The cases of a folder: `folder` has folders of cases in it, or is one. In the order of their names. */
export function caseSourcesIn(folder: string): (CaseSource & { file: string })[] {
  const folders = namesIn(folder).includes(caseFileName)
    ? [folder]
    : foldersIn(folder).filter((one) => namesIn(one).includes(caseFileName));
  return folders.map((one) => {
    const file = join(one, caseFileName);
    return { name: basename(one), text: readFileSync(file, 'utf8'), file };
  });
}

/**
 * Folders beside the cases that look like one and are none: of a case that nobody finds, somebody would think that it was
 * checked. A folder in which there is no case at all is no folder of cases, and has none.
 */
export function strayFolders(folder: string): { name: string; problems: CaseProblem[] }[] {
  const here = namesIn(folder);
  if (here.includes(caseFileName)) return [];
  const other = (names: readonly string[]) => names.find((name) => name.toLowerCase() === caseFileName && name !== caseFileName);
  const told = (name: string, what: string, todo: string) => ({ name, problems: [{ rule: 'schema', where: name, what, todo }] });
  const folders = foldersIn(folder).map((one) => ({ name: basename(one), names: namesIn(one) }));
  const cases = folders.some(({ names }) => names.includes(caseFileName) || other(names) !== undefined);
  return folders
    .filter(({ names }) => cases && !names.includes(caseFileName))
    .map(({ name, names }) => {
      const misnamed = other(names);
      return misnamed === undefined
        ? told(name, `has no ${caseFileName}`, `write one, or take the folder out`)
        : told(name, `has a ${misnamed}, and a case is ${caseFileName} in small letters`, `name it ${caseFileName}`);
    });
}

/** As they are spelt, on a disk that minds no case too. */
const namesIn = (folder: string) => readdirSync(folder);

/** Folders that are not hidden, in the order of their names. */
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && !one.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort();
