import type { Report } from './report';
import type { Arm, PackFile } from './schema';

/** Every option has one arm in every row, no count is above its denominator, and pairs are two options, each once. */
export function armRules(pack: PackFile, report: Report): void {
  const optionIds = pack.options.map((option) => option.id);
  const seen = new Set<string>();
  for (const row of pack.rows) {
    const stratum = row.stratum ? ` in \`${row.stratum}\`` : '';
    const at = ['rows', row.id, 'arms'];
    const key = `${row.id}/${row.stratum ?? ''}`;
    if (seen.has(key)) report(['rows', row.id], `the row stands twice${stratum}`, 'keep one of them');
    seen.add(key);
    if (row.stratum && pack.rows.some((other) => other.id === row.id && other.stratum === null)) {
      report(['rows', row.id], `stands for everybody and${stratum} too`, 'keep it for everybody, or for each group');
    }

    for (const option of optionIds) {
      const arms = row.arms.filter((arm) => arm.option === option);
      if (arms.length === 0) report(at, `nothing for option \`${option}\`${stratum}`, 'add a figure or `unknown` with a reason');
      if (arms.length > 1) report(at, `${arms.length} arms for option \`${option}\`${stratum}`, 'keep one');
    }
    for (const arm of row.arms) {
      if (!optionIds.includes(arm.option))
        report(at, `\`${arm.option}\` is not an option of the pack`, 'add the option or take the arm out');
      countRules(arm, row.per, (what, todo) => report([...at, arm.option], `${what}${stratum}`, todo));
    }
    const units = new Set(
      row.arms.flatMap((arm) => (arm.kind === 'measure' ? [`${arm.measure.unit}, ${arm.measure.kind}`] : [])),
    );
    if (units.size > 1)
      report(at, `measures of different kinds: ${[...units].join('; ')}`, 'give all of them in one unit and of one kind');
    for (const { between } of row.pairs) {
      const [first, second] = between;
      if (first === second || between.some((option) => !optionIds.includes(option))) {
        report(['rows', row.id, 'pairs'], `${first} and ${second} are not two options of the pack`, 'name two different options');
      }
    }
    const named = row.pairs.map(({ between }) => [...between].sort().join(' and '));
    for (const pair of named.filter((one, index) => named.indexOf(one) !== index)) {
      report(['rows', row.id, 'pairs'], `${pair} stand twice`, 'keep one finding for them');
    }
    const components = row.components;
    for (const item of components?.items ?? []) {
      if (components && item.value > components.per) {
        report(['rows', row.id, 'components', item.id], `${item.value} is above ${components.per}`, 'check the figure');
      }
    }
  }
}

function countRules(arm: Arm, per: number, report: (what: string, todo: string) => void) {
  const todo = 'check the figure and the denominator of the row against the source';
  if (arm.kind === 'rate' && arm.value > per) report(`${arm.value} is above its denominator ${per}`, todo);
  if (arm.kind === 'range') {
    if (arm.high > per) report(`${arm.high} is above its denominator ${per}`, todo);
    if (arm.low > arm.high) report(`the range runs from ${arm.low} down to ${arm.high}`, 'put the lower end first');
  }
}
