import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../packs');

export interface Arm {
  option: string;
  kind: 'rate' | 'range' | 'measure' | 'unknown' | 'notApplicable';
  value?: number;
  low?: number;
  high?: number;
  measure?: { value: number; unit: string; statistic: string; low?: number; high?: number };
  inWords?: true;
  source?: string;
  locator?: string;
}

export interface Row {
  id: string;
  stratum: string | null;
  parts?: string[];
  per: number;
  source: string;
  locator: string;
  arms: Arm[];
}

/** A pack as its file has it: plain JSON, read without the program that is tested. */
export interface PackOnDisk {
  id: string;
  version: string;
  stage: string;
  reviewBy: string;
  options: { id: string }[];
  parts?: { id: string; options: string[] }[];
  strata: { id: string; pick: boolean }[];
  figures: Record<string, { figure: { value: number } }>;
  ifThen: { id: string }[];
  rows: Row[];
  sources: { id: string; short: string; url: string | null }[];
}

export interface WordsOnDisk {
  title: string;
  options: Record<string, { name: string }>;
  parts?: Record<string, { label: string }>;
  units: Record<string, { one: string; other: string }>;
}

/** Every pack of the repository. */
export const packIds = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'pack.json')));

/** What stands in one of the two files of a pack. */
export const fileOf = (id: string, name: 'pack.json' | 'words.en-GB.json') => readFileSync(join(folder, id, name), 'utf8');
export const packOnDisk = (id: string): PackOnDisk => JSON.parse(fileOf(id, 'pack.json'));
/** The words of a pack, with the numbers that they name filled in: those that hold for the whole pack. */
export const wordsOnDisk = (id: string): WordsOnDisk => {
  const { figures } = packOnDisk(id);
  return JSON.parse(
    fileOf(id, 'words.en-GB.json').replace(/\{([\w-]+)\}/g, (whole, name) => String(figures[name]?.figure.value ?? whole)),
  );
};

export const keyOf = ({ id, stratum }: Row) => (stratum ? `${id}.${stratum}` : id);
export const hasFigure = ({ kind }: Arm) => kind === 'rate' || kind === 'range' || kind === 'measure';

/** Groups that somebody picks from; one without a name where there is nothing to pick. */
export const groupsOf = ({ strata }: PackOnDisk): (string | undefined)[] => {
  const picked = strata.filter(({ pick }) => pick).map(({ id }) => id);
  return picked.length > 0 ? picked : [undefined];
};

export interface Part {
  /** None where the decision is one choice. */
  id?: string;
  options: string[];
}
export const partsOf = ({ parts, options }: PackOnDisk): Part[] => parts ?? [{ options: options.map(({ id }) => id) }];

/** The rows that belong on the screen: of this part; of this group, of everybody, or of a group that nobody picks. */
export const rowsFor = (pack: PackOnDisk, group: string | undefined, part: Part): Row[] => {
  const others = groupsOf(pack).filter((one) => one !== group);
  return pack.rows.filter(
    (row) => (part.id === undefined || row.parts?.includes(part.id)) && (row.stratum === null || !others.includes(row.stratum)),
  );
};
