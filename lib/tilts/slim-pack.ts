import type { JoinedArm, Option, Pack, Part, Row, Source } from '../pack/pack';

type SlimArm = JoinedArm extends infer A ? (A extends { source?: Source } ? Omit<A, 'source'> & { source?: string } : A) : never;
type SlimRow = Omit<Row, 'source' | 'arms' | 'otherStudies' | 'components'> & {
  source: string;
  arms: SlimArm[];
  otherStudies: (Omit<Row['otherStudies'][number], 'source'> & { source: string })[];
  components?: Omit<NonNullable<Row['components']>, 'source'> & { source: string };
};

/** A joined pack in which everything stands once: rows name their sources, and parts their options. */
export type SlimPack = Omit<Pack, 'rows' | 'parts'> & {
  rows: SlimRow[];
  parts: (Omit<Part, 'options'> & { options: string[] })[];
  sources: Source[];
};

/** What one change touches is then in one place, and a list of changes is short. */
export function slimPack(pack: Pack): SlimPack {
  const sources = new Map<string, Source>();
  const named = (source: Source) => {
    sources.set(source.id, source);
    return source.id;
  };
  const rows = pack.rows.map((row): SlimRow => {
    const { source, arms, otherStudies, components, ...rest } = row;
    return {
      ...rest,
      source: named(source),
      arms: arms.map((arm) => ('source' in arm && arm.source ? { ...arm, source: named(arm.source) } : arm) as SlimArm),
      otherStudies: otherStudies.map((study) => ({ ...study, source: named(study.source) })),
      ...(components && { components: { ...components, source: named(components.source) } }),
    };
  });
  const parts = pack.parts.map((part) => ({ ...part, options: part.options.map(({ id }) => id) }));
  return { ...pack, rows, parts, sources: [...sources.values()] };
}

/**
 * The joined pack again.
 * @throws where a row names a source that is not there, or a part an option
 */
export function wholeOfSlim({ sources, rows, parts, ...rest }: SlimPack): Pack {
  const source = (id: string): Source => sources.find((one) => one.id === id) ?? missing(id);
  const option = (id: string): Option => rest.options.find((one) => one.id === id) ?? missing(id);
  return {
    ...rest,
    parts: parts.map((part) => ({ ...part, options: part.options.map(option) })),
    rows: rows.map(({ components, ...row }) => ({
      ...row,
      source: source(row.source),
      arms: row.arms.map((arm) => ('source' in arm && arm.source ? { ...arm, source: source(arm.source) } : arm) as JoinedArm),
      otherStudies: row.otherStudies.map((study) => ({ ...study, source: source(study.source) })),
      ...(components && { components: { ...components, source: source(components.source) } }),
    })),
  };
}

function missing(id: string): never {
  throw new Error(`${id} is missing although the rules passed`);
}
