import type { Rule } from './rule';
import type { Figure, PackFile } from './schema';

const toSource = 'check the figure and the denominator of the row against the source';
const toFigure = 'check the figure against the source';

/** Numbers that can be true: of people who were counted, with intervals around them, in years that have been. */
export const figureRules: readonly Rule[] = [
  {
    id: 'counts-within-denominator',
    reason: 'More people than were counted cannot be drawn, and the other frame would be below nobody.',
    source: 'standards.md requirements 10 and 13; IPDAS 21',
    check: ({ pack }, report) => {
      for (const row of pack.rows) {
        for (const arm of row.arms) {
          const most = arm.kind === 'rate' ? Math.max(arm.value, arm.high ?? 0) : arm.kind === 'range' ? arm.high : 0;
          if (most > row.per) {
            const where = ['rows', row.id, 'arms', arm.option];
            report(where, `${most} is above its denominator ${row.per}${row.stratum ? ` in \`${row.stratum}\`` : ''}`, toSource);
          }
        }
        for (const item of row.components?.items ?? []) {
          if (row.components && item.value > row.components.per)
            report(['rows', row.id, 'components', item.id], `${item.value} is above ${row.components.per}`, 'check the figure');
        }
      }
      eachFigure(pack, (where, figure) => {
        if (figure.value < 0) report(where, `${figure.value} is below 0`, toFigure);
        if (figure.kind === 'rate' && figure.value > figure.per)
          report(where, `${figure.value} is above its denominator ${figure.per}`, toFigure);
      });
    },
  },
  {
    id: 'intervals-hold',
    reason: 'An interval that does not hold its figure says that one of the two was copied wrongly.',
    source: 'IPDAS 11; standards.md 3.2 rule 14',
    check: ({ pack }, report) => {
      for (const row of pack.rows) {
        const group = row.stratum ? ` in \`${row.stratum}\`` : '';
        for (const arm of row.arms) {
          const at = (what: string, todo: string) => report(['rows', row.id, 'arms', arm.option], `${what}${group}`, todo);
          if (arm.kind === 'range' && arm.low > arm.high)
            at(`the range runs from ${arm.low} down to ${arm.high}`, 'put the lower end first');
          if (arm.kind === 'rate') interval(arm, (what) => at(what, toSource));
          if (arm.kind === 'measure') interval(arm.measure, (what) => at(what, toSource));
        }
      }
      eachFigure(pack, (where, figure) => {
        if (figure.kind === 'rate') interval(figure, (what) => report(where, what, toFigure));
      });
    },
  },
  {
    id: 'zero-has-range',
    reason: 'None seen among a few is told as never, and is read as a promise.',
    source: 'IPDAS 11; standards.md 3.2 rule 14; Hanley 1983 (if nothing goes wrong, is everything all right?)',
    check: ({ pack }, report) => {
      for (const row of pack.rows) {
        for (const arm of row.arms) {
          if (arm.kind === 'rate' && arm.value === 0 && arm.high === undefined)
            report(
              ['rows', row.id, 'arms', arm.option],
              'is 0 without a range',
              'give the range around it, or write `unknown` and why',
            );
        }
      }
    },
  },
  {
    id: 'one-unit',
    reason: 'A middle time beside an average, or hours beside minutes, compares what cannot be compared.',
    source: 'standards.md requirement 16 and 3.2 rule 9',
    check: ({ pack }, report) => {
      for (const row of pack.rows) {
        const kinds = row.arms.flatMap((arm) =>
          arm.kind === 'measure' ? [`${arm.measure.unit}, ${arm.measure.statistic}`] : [],
        );
        const units = [...new Set(kinds)];
        if (units.length > 1) {
          const where = ['rows', row.id, 'arms'];
          report(where, `measures of different kinds: ${units.join('; ')}`, 'give all of them in one unit and of one kind');
        }
      }
    },
  },
  {
    id: 'components-add-up',
    reason: 'A list of what a score is made of that leaves an event out hides that event.',
    source: 'IPDAS 7; standards.md 1.2, balance',
    check: ({ pack }, report) => {
      for (const { id, components } of pack.rows) {
        if (!components) continue;
        const sum = components.items.reduce((total, { value }) => total + value, 0);
        // Each share was rounded by at most a half.
        if (Math.abs(sum - components.per) > Math.ceil(components.items.length / 2)) {
          const what = `the items add up to ${sum}, not to ${components.per}`;
          report(['rows', id, 'components'], what, 'check each item against the source, and add what is missing');
        }
      }
    },
  },
  {
    id: 'years-hold',
    reason: 'A year that has not been makes old figures look new.',
    source: 'IPDAS 9 and 20; standards.md 3.2 rule 1 (asOf)',
    check: ({ pack, today }, report) => {
      const now = Number(today.slice(0, 4));
      eachFigure(pack, (where, figure) => {
        if (figure.kind === 'year' && (figure.value < 1900 || figure.value > now))
          report(where, `${figure.value} is no year from 1900 to ${now}`, toFigure);
      });
    },
  },
];

/** Every number that a sentence may name, wherever in a pack it stands. */
function eachFigure(pack: PackFile, see: (where: string[], figure: Figure) => void) {
  const all = (where: string[], figures: Record<string, Figure> | undefined) => {
    for (const [id, figure] of Object.entries(figures ?? {})) see([...where, 'figures', id], figure);
  };
  for (const [id, { figure }] of Object.entries(pack.figures)) see(['figures', id], figure);
  for (const option of pack.options) all(['options', option.id], option.figures);
  for (const ifThen of pack.ifThen) all(['ifThen', ifThen.id], ifThen.figures);
  for (const row of pack.rows) {
    all(['rows', row.id], row.figures);
    for (const study of row.otherStudies) all(['rows', row.id, 'otherStudies', study.id], study.figures);
  }
}

function interval(
  { value, low, high }: { value: number; low?: number | undefined; high?: number | undefined },
  report: (what: string) => void,
) {
  if ((low === undefined) !== (high === undefined)) report('has one end of a range and not the other');
  if (low !== undefined && high !== undefined && !(low <= value && value <= high))
    report(`${value} does not lie from ${low} to ${high}`);
}
