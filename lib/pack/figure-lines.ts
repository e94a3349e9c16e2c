import type { Arm, Figure, PackFile } from './schema';

type Row = PackFile['rows'][number];

/** The pieces of the line of a row, between its strokes. */
export const linePieces = [
  'counted out of',
  'who is counted',
  'what was found',
  'options',
  'what was found of two options',
  'figures in sentences',
  'how it was counted',
  'where it was read',
] as const;

/**
 * Everything that a pack says in numbers, a line each, by the key of the row or by `…` and a name that no row can have.
 * A row is `per|of|bucket|option=kind:values;…|pairs|named figures|how it was counted|where it was read`.
 * Two packs that show the same have the same lines.
 */
export function figureLines(pack: PackFile): Record<string, string> {
  const lines: [string, string][] = [
    ['…options', pack.options.map(({ id, kind }) => (kind === 'wait' ? `${id}(wait)` : id)).join(' ')],
    ['…rows', pack.rows.map(keyOf).join(' ')],
    ['…groups', pack.strata.map(({ id, pick }) => (pick ? `${id}(pick)` : id)).join(' ')],
    ['…stage', pack.stage],
    [
      '…places',
      Object.entries(pack.figures)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, { source, locator }]) => `${id}=${source}: ${locator.replace(/[|;]/g, ',')}`)
        .join(';'),
    ],
    ['…figures', named(Object.fromEntries(Object.entries(pack.figures).map(([id, { figure }]) => [id, figure])))],
    ...pack.options.map(({ id, figures }): [string, string] => [`…option ${id}`, named(figures)]),
    ...pack.ifThen.map(({ id, figures }): [string, string] => [`…if ${id}`, named(figures)]),
    ...pack.rows.map((row): [string, string] => [keyOf(row), lineOf(row)]),
  ];
  return Object.fromEntries(lines.filter(([, line]) => line !== ''));
}

function keyOf({ id, stratum }: Pick<Row, 'id' | 'stratum'>): string {
  return stratum ? `${id}.${stratum}` : id;
}

function lineOf(row: Row): string {
  const arms = row.arms.map((arm) => `${arm.option}=${said(arm)}`).join(';');
  const pairs = row.pairs.map(({ between, bucket }) => `${between.join('+')}=${bucket}`).join(';');
  const figures = [
    named(row.figures),
    ...row.otherStudies.map(({ id, figures: own }) => `${id}(${named(own)})`),
    ...(row.components
      ? [`of ${row.components.per}(${row.components.items.map(({ id, value }) => `${id}=${value}`).join(';')})`]
      : []),
  ];
  const part = row.parts ? `in ${row.parts.join('+')}` : '';
  const result = row.result ? `${row.result.group}:${row.result.is}` : '';
  const how = [row.about, row.method, row.certainty, row.population, row.sum, part, result, row.reviewBy]
    .filter(Boolean)
    .join(' ');
  const places = [
    `${row.source}: ${row.locator}`,
    ...row.arms.flatMap((arm) => ('source' in arm && arm.source ? [`${arm.option} ${arm.source}: ${arm.locator ?? ''}`] : [])),
    ...(row.components ? [`parts ${row.components.source}: ${row.components.locator}`] : []),
    ...row.otherStudies.map(({ id, source }) => `${id} ${source}`),
  ];
  // A stroke or a semicolon parts pieces; in a place in a source it would part what belongs together.
  const sources = places.map((place) => place.replace(/[|;]/g, ',')).join(';');
  return [row.per, row.of, row.bucket, arms, pairs, figures.filter(Boolean).join(';'), how, sources].join('|');
}

function said(arm: Arm): string {
  switch (arm.kind) {
    case 'rate':
      return `rate:${arm.value}${interval(arm)}${arm.estimated ? '~' : ''}`;
    case 'range':
      return `range:${arm.low}-${arm.high}`;
    case 'measure':
      return `measure:${arm.measure.value}${arm.measure.outOf === undefined ? '' : ` of ${arm.measure.outOf}`} ${arm.measure.unit} ${arm.measure.statistic} ${arm.measure.says}${interval(arm.measure)}`;
    case 'unknown':
    case 'notApplicable':
      return `${arm.kind}:${arm.reason}${'inWords' in arm && arm.inWords ? ' in words' : ''}`;
  }
}

function named(figures: Record<string, Figure> | undefined): string {
  return Object.entries(figures ?? {})
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, figure]) => `${id}=${figure.value}${figure.kind === 'rate' ? `/${figure.per}${interval(figure)}` : ''}`)
    .join(';');
}

function interval({ low, high }: { low?: number | undefined; high?: number | undefined }): string {
  return low === undefined && high === undefined ? '' : `[${low ?? ''}-${high ?? ''}]`;
}
