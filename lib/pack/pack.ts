import type { Arm, Bucket, Figure, PackFile, WordsFile } from './schema';

export type { Arm, Bucket, Figure };
export type ArmOf<K extends Arm['kind']> = Extract<Arm, { kind: K }>;
/** Figures that a sentence may name, by id. */
export type Figures = Readonly<Record<string, Figure>>;
/** A sentence with `{figure}` placeholders, and the figures that it may name. */
export interface Said {
  text: string;
  figures: Figures;
}

export interface Option extends Pick<PackFile['options'][number], 'id' | 'kind'> {
  name: string;
  short: Said;
  involves: Said;
  practical: { part: 'where' | 'time' | 'people' | 'changing'; said: Said }[];
}
/** What completes "N in D women …" (`has`, `hasNot`) and stands beside a number (`had`, `not`). */
export type FrameWords = Pick<WordsFile['rows'][string], 'has' | 'hasNot' | 'had' | 'not'>;
export type Stratum = PackFile['strata'][number] & { label: string; inSentence: string };
/** Of a source, what a screen shows; licence, doi and type stay in the file. */
export type Source = Pick<PackFile['sources'][number], 'id' | 'short' | 'citation' | 'url' | 'updated'> & { standing: string };
export type Value = PackFile['values'][number] & { label: string };
export interface IfThen {
  id: string;
  when: Said;
  ask: Said;
}
export interface OtherStudy {
  id: string;
  said: Said;
  source: Source;
}
export interface Components {
  title: string;
  lead: Said;
  after?: Said;
  per: number;
  locator: string;
  source: Source;
  items: { id: string; label: string; value: number }[];
}

/** An unknown or inapplicable arm carries its reason in words; the others are their figures. */
export type JoinedArm =
  | ArmOf<'rate'>
  | ArmOf<'range'>
  | ArmOf<'measure'>
  | (ArmOf<'unknown'> & { why: Said })
  | (ArmOf<'notApplicable'> & { why: Said });

type RowFigures = Omit<
  PackFile['rows'][number],
  'arms' | 'notes' | 'otherStudies' | 'source' | 'population' | 'notYou' | 'figures' | 'components'
>;

/** One coherent comparison with its words: one outcome, source, population, window and denominator. */
export interface Row extends RowFigures {
  /** Unique in the pack: the row id, and the stratum when the figures are of one. */
  key: string;
  arms: JoinedArm[];
  source: Source;
  label: string;
  window: Said;
  doesNotTell: Said;
  frameWords: FrameWords;
  population: { who: Said; where: Said; counted: Said };
  notes: Said[];
  otherStudies: OtherStudy[];
  notYou: Said[];
  components?: Components;
}

/** One decision, checked, joined with its words and frozen while building. */
export interface Pack
  extends Pick<PackFile, 'id' | 'version' | 'stage' | 'published' | 'reviewBy' | 'signOffs'>,
    Pick<WordsFile, 'locale' | 'title' | 'sideBySide'> {
  /** SHA-256 of the canonical content of both files, in hexadecimal. */
  hash: string;
  question: Said;
  lead: Said;
  who: Said;
  whoNot: Said;
  optionOrder: string;
  funding: string;
  options: Option[];
  strata: Stratum[];
  rows: Row[];
  values: Value[];
  ifThen: IfThen[];
  questions: { id: string; text: string }[];
  unknowns: Said[];
  notYou: Said[];
}

/** The arm of `row` for `option`. Packs without one for every option do not build. */
export function armFor(row: Row, option: string): JoinedArm {
  const arm = row.arms.find((candidate) => candidate.option === option);
  if (!arm) throw new Error(`${row.key} has no arm for ${option}`);
  return arm;
}

/** A figure to show: rate, range and measure have one; unknown and not applicable do not. */
export function hasFigure(arm: JoinedArm): arm is ArmOf<'rate'> | ArmOf<'range'> | ArmOf<'measure'> {
  return arm.kind === 'rate' || arm.kind === 'range' || arm.kind === 'measure';
}

/** The one reason why nothing is known for any option on the screen, if there is one. */
export function unknownForAll(row: Row, options: readonly Option[]): Said | undefined {
  const arms = options.map(({ id }) => armFor(row, id));
  const first = arms[0];
  if (first?.kind !== 'unknown' || arms.length < 2) return undefined;
  const { why } = first;
  return arms.every((arm) => arm.kind === 'unknown' && arm.reason === first.reason) ? why : undefined;
}
