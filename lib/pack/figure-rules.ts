import type { Report } from './report';
import type { Figure, PackFile } from './schema';

/** A figure that a sentence names is held to the same sense as one that stands in a row. */
export function figureRules(pack: PackFile, report: Report): void {
  const check = (where: string[], figures: Record<string, Figure> | undefined) => {
    for (const [id, figure] of Object.entries(figures ?? {})) {
      const fault = faultOf(figure);
      if (fault) report([...where, 'figures', id], fault, 'check the figure against the source');
    }
  };
  check([], Object.fromEntries(Object.entries(pack.figures).map(([id, { figure }]) => [id, figure])));
  for (const option of pack.options) check(['options', option.id], option.figures);
  for (const ifThen of pack.ifThen) check(['ifThen', ifThen.id], ifThen.figures);
  for (const row of pack.rows) {
    check(['rows', row.id], row.figures);
    for (const study of row.otherStudies) check(['rows', row.id, 'otherStudies', study.id], study.figures);
  }
}

function faultOf(figure: Figure): string | undefined {
  if (figure.value < 0) return `${figure.value} is below 0`;
  if (figure.kind !== 'rate') return undefined;
  const { value, per, low, high } = figure;
  if (value > per) return `${value} is above its denominator ${per}`;
  if ((low === undefined) !== (high === undefined)) return 'has one end of a range and not the other';
  if (low !== undefined && high !== undefined && !(low <= value && value <= high))
    return `${value} does not lie from ${low} to ${high}`;
  return undefined;
}
