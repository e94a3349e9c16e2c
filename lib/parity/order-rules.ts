import { quoted } from '../pack/quoted';
import { placeholdersInOrder } from './bare';
import { otherOrders } from './other-orders';
import type { ParityRule } from './parity-rule';

/** What a placeholder calls the two ends of a range, at the end of its name. */
const ends = [
  ['from', 'to'],
  ['low', 'high'],
] as const;

/** Two figures that change places say another thing, with every placeholder there. */
export const orderRules: readonly ParityRule[] = [
  {
    id: 'figures-in-order',
    reason: 'Two figures of one kind that change places are a wrong statement that reads like a right one.',
    source: 'standards.md requirement 10',
    check: ({ locale, pairs, kinds }, report) => {
      const kindOf = (name: string) => kinds.get(name.replace(/\.exact$/, '')) ?? '';
      const ofKind = (names: readonly string[], kind: string) => names.filter((name) => kindOf(name) === kind).join();
      for (const { path, text, english, plain } of pairs) {
        const has = placeholdersInOrder(text);
        const sources = [english, plain]
          .map(placeholdersInOrder)
          .filter((its) => its.toSorted().join() === has.toSorted().join());
        if (sources.length === 0) continue;
        const [lower, upper] = rangesIn(sources[0] ?? []).find(([one, other]) => has.indexOf(one) > has.indexOf(other)) ?? [];
        if (lower && upper)
          report(
            path,
            `names {${upper}} before {${lower}}, in ${quoted(text)}`,
            'say a range from its lower end to its upper one',
          );
        const same = (its: readonly string[]) => its.map(kindOf).every((kind) => ofKind(its, kind) === ofKind(has, kind));
        if (sources.some(same)) continue;
        const at = path.join(' › ');
        if (otherOrders.some((one) => one.at === at && one.order === has.join(' ') && one.locales.split(' ').includes(locale)))
          continue;
        report(
          path,
          `has {${has.join('} {')}}, and English {${sources[0]?.join('} {')}}, in ${quoted(text)}`,
          'keep figures of one kind in the order of English, or have the other order reviewed (lib/parity/other-orders.ts)',
        );
      }
    },
  },
];

/** The ranges of a text whose lower end comes first, by the names of their ends. They are of two kinds where only the upper end has the whole. */
function rangesIn(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((name, at) => {
    for (const [low, high] of ends) {
      if (!new RegExp(`(?:^|-)${low}$`).test(name)) continue;
      const upper = name.slice(0, name.length - low.length) + high;
      if (names.indexOf(upper) > at) return [[name, upper] as const];
    }
    return [];
  });
}
