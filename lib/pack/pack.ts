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

export interface Option extends Pick<PackFile['options'][number], 'id' | 'kind' | 'rank'> {
  name: string;
  short: Said;
  involves: Said;
  /** What can be good and what can be hard about it: both, for every option. */
  good: Said;
  hard: Said;
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

/** A figure that was read in another source than the rest of its row. */
type Elsewhere<A> = Omit<A, 'source'> & { source?: Source };
/** A measured or stated quantity with its words. */
export type Measure = Omit<ArmOf<'measure'>['measure'], 'unit' | 'says'> & { unit: Said; says: Said };
export type GapArm = Extract<JoinedArm, { kind: 'unknown' | 'notApplicable' }>;
export type FigureArm = Exclude<JoinedArm, GapArm>;

/** An unknown or inapplicable arm carries its reason in words; the others are their figures. */
export type JoinedArm =
  | Elsewhere<ArmOf<'rate'>>
  | Elsewhere<ArmOf<'range'>>
  | (Omit<Elsewhere<ArmOf<'measure'>>, 'measure'> & { measure: Measure })
  | (ArmOf<'unknown'> & { why: Said })
  | (ArmOf<'notApplicable'> & { why: Said });

type RowFigures = Omit<
  PackFile['rows'][number],
  | 'arms'
  | 'notes'
  | 'otherStudies'
  | 'source'
  | 'population'
  | 'notYou'
  | 'figures'
  | 'components'
  | 'parts'
  | 'sum'
  | 'certaintyWhy'
>;

/** The part of a decision that is one choice. */
export const onlyPart = 'all';

/** One of several choices that a decision is made of; a decision that is one choice has one part without words. */
export interface Part {
  id: string;
  options: Option[];
  label?: string;
  question?: string;
}

/** What a test measures, what each result leads to, what it may find for nothing, and what its counts are. */
export type TestWords = Record<'measures' | 'positive' | 'negative' | 'neverTrouble' | 'counts', Said>;

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
  /** Ids of the parts that the row belongs to. */
  parts: string[];
  /** How a calculated figure was worked out. */
  sum?: Said;
  certaintyWhy?: Said;
  components?: Components;
}

/** One decision, checked, joined with its words and frozen while building. */
export interface Pack
  extends Pick<PackFile, 'id' | 'version' | 'stage' | 'published' | 'reviewBy' | 'signOffs'>,
    Pick<WordsFile, 'locale' | 'title'> {
  /** The heading of the grid, with `{n}` in it: one line, or a line for each number of options. */
  sideBySide: string;
  /** Opened from a file or an address, and part of no release. */
  local?: true;
  /**
   * What the first comparison does without has not come yet, and is empty here (lib/pack/halves.ts). It is the SHA-256 of
   * the file that has it, in base64.
   */
  half?: string;
  /** SHA-256 of the canonical content of both files, in hexadecimal. */
  hash: string;
  question: Said;
  lead: Said;
  who: Said;
  whoNot: Said;
  optionOrder: string;
  funding: string;
  updates: string;
  makers: string;
  evidenceMethod: string;
  options: Option[];
  parts: Part[];
  test?: TestWords;
  strata: Stratum[];
  rows: Row[];
  values: Value[];
  ifThen: IfThen[];
  /** `source`: the same in English, where this is another language. */
  questions: readonly { id: string; text: string; source?: string }[];
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
export function hasFigure(arm: JoinedArm): arm is FigureArm {
  return arm.kind === 'rate' || arm.kind === 'range' || arm.kind === 'measure';
}

/** What is said where no option on the screen has a figure: the one reason, or that each has its own. */
export interface NoneKnown {
  why: Said | undefined;
}

/**
 * Whether everything compared is unknown, so that one line says it instead of a row of blanks.
 * An option to which the row does not apply does not make it known; what is told in words is no blank, and stays.
 */
export function noneKnown(row: Row, options: readonly Option[]): NoneKnown | undefined {
  const arms = options.map(({ id }) => armFor(row, id));
  const unknown = arms.flatMap((arm) => (arm.kind === 'unknown' ? [arm] : []));
  const told = unknown.some(({ inWords }) => inWords);
  if (arms.length < 2 || unknown.length === 0 || told || arms.some(hasFigure)) return undefined;
  const [first] = unknown;
  const one = unknown.length === arms.length && unknown.every(({ reason }) => reason === first?.reason);
  return { why: one ? first?.why : undefined };
}

/** The sources of a row's figures: its own first, then those of single arms. More than one, and the row says so. */
export function sourcesOf(row: Row): { source: Source; locator: string }[] {
  const own = { source: row.source, locator: row.locator };
  const others = row.arms
    .filter(hasFigure)
    .flatMap(({ source, locator }) => (source ? [{ source, locator: locator ?? '' }] : []));
  return [own, ...others].filter(
    (one, index, all) => all.findIndex(({ source, locator }) => source === one.source && locator === one.locator) === index,
  );
}
