import type { Option, Pack, Row, Said, Source } from './pack';

// The first comparison needs about half of a decision: its options, rows and figures. What opens under a source, what
// stands in an opened row and what the steps after it ask come in a second file, right after the first screen.

type LaterInPack =
  | 'values'
  | 'ifThen'
  | 'questions'
  | 'unknowns'
  | 'notYou'
  | 'makers'
  | 'funding'
  | 'updates'
  | 'evidenceMethod';
type LaterInOption = 'involves' | 'good' | 'hard' | 'practical';
type LaterInRow = 'doesNotTell' | 'notes' | 'otherStudies' | 'notYou' | 'sum' | 'certaintyWhy' | 'components';

/** What the second file of a decision holds. */
export interface PackRest extends Pick<Pack, 'id' | 'hash' | LaterInPack> {
  /** By id. */
  options: Record<string, Pick<Option, LaterInOption>>;
  /** By key. */
  rows: Record<string, Pick<Row, LaterInRow> & { population: Pick<Row['population'], 'where' | 'counted'> }>;
  /** By id: those that the first half names. */
  sources: Record<string, Source>;
}

const nothing: Said = { text: '', figures: {} };
const brief = ({ id, short }: Source): Source => ({ id, short, citation: '', url: '', standing: '' });

/**
 * The half of a pack that the first comparison shows. What it does without is empty in it, and `half` says so: a screen
 * that needs the rest is not drawn from this.
 * @param rest SHA-256 of the file of the other half, in base64
 */
export function firstHalf(pack: Pack, rest: string): Pack {
  const option = (whole: Option): Option => ({ ...whole, involves: nothing, good: nothing, hard: nothing, practical: [] });
  const row = ({ sum: _sum, certaintyWhy: _why, components: _components, ...whole }: Row): Row => ({
    ...whole,
    source: brief(whole.source),
    arms: whole.arms.map((arm) => ('source' in arm && arm.source ? { ...arm, source: brief(arm.source) } : arm)),
    doesNotTell: nothing,
    population: { who: whole.population.who, where: nothing, counted: nothing },
    notes: [],
    otherStudies: [],
    notYou: [],
  });
  return {
    ...pack,
    half: rest,
    options: pack.options.map(option),
    parts: pack.parts.map((part) => ({ ...part, options: part.options.map(option) })),
    rows: pack.rows.map(row),
    values: [],
    ifThen: [],
    questions: [],
    unknowns: [],
    notYou: [],
    makers: '',
    funding: '',
    updates: '',
    evidenceMethod: '',
  };
}

/** What `firstHalf` leaves out. */
export function restOf(pack: Pack): PackRest {
  const { id, hash, values, ifThen, questions, unknowns, notYou, makers, funding, updates, evidenceMethod } = pack;
  const { options, rows } = pack;
  const sources = rows.flatMap(({ source, arms }) => [source, ...arms.flatMap((arm) => ('source' in arm && arm.source) || [])]);
  const laterOf = ({ doesNotTell, notes, otherStudies, notYou, sum, certaintyWhy, components, population }: Row) => ({
    doesNotTell,
    notes,
    otherStudies,
    notYou,
    population: { where: population.where, counted: population.counted },
    ...(sum && { sum }),
    ...(certaintyWhy && { certaintyWhy }),
    ...(components && { components }),
  });
  return {
    id,
    hash,
    values,
    ifThen,
    questions,
    unknowns,
    notYou,
    makers,
    funding,
    updates,
    evidenceMethod,
    options: Object.fromEntries(
      options.map(({ id, involves, good, hard, practical }) => [id, { involves, good, hard, practical }]),
    ),
    rows: Object.fromEntries(rows.map((row) => [row.key, laterOf(row)])),
    sources: Object.fromEntries(sources.map((source) => [source.id, source])),
  };
}

/**
 * The pack as it was before it was parted.
 * @throws where the two are not halves of one pack
 */
export function wholePack({ half: _half, ...first }: Pack, rest: PackRest): Pack {
  if (first.id !== rest.id || first.hash !== rest.hash) throw new Error(`these are not the two halves of ${first.id}`);
  const { id: _id, hash: _hash, options: inOptions, rows: inRows, sources, ...top } = rest;
  const options = new Map(first.options.map((option) => [option.id, { ...option, ...inOptions[option.id] }]));
  const merged = (option: Option): Option => options.get(option.id) ?? option;
  return {
    ...first,
    ...top,
    options: first.options.map(merged),
    parts: first.parts.map((part) => ({ ...part, options: part.options.map(merged) })),
    rows: first.rows.map((row) => ({
      ...row,
      ...inRows[row.key],
      population: { ...row.population, ...inRows[row.key]?.population },
      source: sources[row.source.id] ?? row.source,
      arms: row.arms.map((arm) =>
        'source' in arm && arm.source ? { ...arm, source: sources[arm.source.id] ?? arm.source } : arm,
      ),
    })),
  };
}
