import type { Mutant } from './mutant';
import { compared, course, did, rates, set, waiting, words } from './targets';

/** Tilts that are made in one place, and contradicted in another. */
export const agreementMutants: readonly Mutant[] = [
  {
    id: 'figure-for-an-option',
    title: 'a number beside an option that nothing else has',
    claims: 'option-figures-stand',
    apply: ({ pack }) => {
      const option = pack.options.find(({ id }) => id === course(pack));
      return option
        ? set(option, { figures: { ...option.figures, tilt: { kind: 'rate', value: 61_803, per: 1_000_000 } } })
        : false;
    },
  },
  {
    id: 'figure-out-of-more',
    title: 'a number beside an option out of ten times as many as in its row',
    claims: 'option-figures-stand',
    apply: ({ pack }) => {
      const found = compared(pack);
      const option = pack.options.find(({ id }) => id === found?.one.option);
      if (!found || !option || found.row.per > 100_000 || found.one.value * 10 + 7 > found.row.per * 10) return false;
      return set(option, { figures: { tilt: { kind: 'rate', value: found.one.value * 10 + 7, per: found.row.per * 10 } } });
    },
  },
  {
    id: 'fewer-said-of-more',
    title: 'fewer, said of the larger number',
    claims: 'comparisons-hold',
    apply: ({ pack, words: said }) => {
      const option = pack.options.find(({ id }) => id === course(pack));
      const figure = (value: number) => ({ kind: 'rate', value, per: 1000 });
      const own = words(pack, said);
      if (!option) return false;
      set(option, { figures: { ...option.figures, 'tilt-one': figure(90), 'tilt-two': figure(40) } });
      return set(own, { good: `${own.good} Fewer women had it: {tilt-one}, and {tilt-two} elsewhere.` });
    },
  },
  {
    id: 'own-figure-of-the-other',
    title: 'the figures of two options exchanged in a sentence about one of them',
    claims: 'comparisons-hold',
    apply: ({ pack, words: said }) => {
      const [row] = pack.rows.filter((one) => rates(one).length === 2 && one.arms.every(({ kind }) => kind !== 'range'));
      const [one, other] = row ? rates(row) : [];
      if (!row || !one || !other || one.value === other.value) return false;
      const stands = pack.rows.filter((each) => each.per === row.per).flatMap(rates);
      const twice = stands.filter(({ option, value }) => option === one.option && value === other.value).length;
      const option = pack.options.find(({ id }) => id === one.option);
      const own = said.options[one.option];
      if (twice > 0 || !option || !own) return false;
      const figure = (value: number) => ({ kind: 'rate', value, per: row.per });
      set(option, { figures: { ...option.figures, 'tilt-one': figure(other.value), 'tilt-two': figure(one.value) } });
      const word = other.value < one.value ? 'Fewer' : 'More';
      return set(own, { good: `${own.good} ${word} women had it: {tilt-one}, and {tilt-two} elsewhere.` });
    },
  },
  {
    id: 'difference-within-chance',
    title: 'a clear difference between figures of which one lies in the range of the other',
    claims: 'bucket-fits-intervals',
    apply: ({ pack }) => {
      const row = pack.rows.find((one) => rates(one).length === 2 && one.pairs.length === 0);
      const [one, other] = row ? rates(row) : [];
      if (!row || !one || !other) return false;
      set(one, { low: 0, high: row.per });
      return set(row, { bucket: 'clear_difference' });
    },
  },
  {
    id: 'difference-denied',
    title: 'no clear difference between figures that lie outside the range of each other',
    claims: 'bucket-fits-intervals',
    apply: ({ pack }) => {
      const row = pack.rows.find(
        (one) => rates(one).length === 2 && one.pairs.length === 0 && rates(one)[0]?.value !== rates(one)[1]?.value,
      );
      const [one, other] = row ? rates(row) : [];
      if (!row || !one || !other) return false;
      for (const arm of [one, other]) set(arm, { low: arm.value, high: arm.value });
      return set(row, { bucket: 'no_clear_difference' });
    },
  },
  {
    id: 'found-across-studies',
    title: 'a difference that a study found between its women and those of another study',
    claims: 'findings-of-one-source',
    apply: ({ pack }) => {
      const found = compared(pack);
      const [source] = pack.sources;
      if (!found || !source || found.row.method === 'calculated') return false;
      pack.sources.push({ ...source, id: 'another-study' });
      set(found.row, { bucket: 'clear_difference' });
      return set(found.one, { source: 'another-study', locator: 'Table 1' });
    },
  },
  {
    id: 'row-from-its-other-side',
    title: 'a row told a second time from its other side',
    claims: 'rows-once',
    apply: (tilted) => again(tilted.pack, (value, per) => per - value),
  },
  {
    id: 'row-told-again',
    title: 'a row told a second time under another name',
    claims: 'rows-once',
    apply: (tilted) => again(tilted.pack, (value) => value),
  },
  {
    id: 'order-of-merit',
    title: 'an order by what an option has to offer',
    claims: 'order-as-told',
    apply: ({ pack, words: said }) => set(said.optionOrder, { [pack.optionOrder]: 'What doctors offer first comes first.' }),
  },
  {
    id: 'order-turned-round',
    title: 'the options turned round, and the old rule told',
    claims: 'order-as-told',
    apply: ({ pack, words: said }) => {
      if (pack.parts) return false;
      set(said.optionOrder, { [pack.optionOrder]: 'From the least done to the most.' });
      const first = pack.options.find(({ kind }) => kind === 'course');
      return first ? set(pack, { options: [first, ...pack.options.filter((one) => one !== first)] }) : false;
    },
  },
  {
    id: 'operation-as-waiting',
    title: 'a course that passes for waiting',
    claims: 'kinds-as-told',
    apply: ({ pack, words: said }) => {
      set(words(pack, said), { name: 'The operation' });
      return set(pack.options.find(({ id }) => id === course(pack)) ?? {}, { kind: 'wait' });
    },
  },
  {
    id: 'waiting-as-a-course',
    title: 'waiting that passes for a course',
    claims: 'kinds-as-told',
    apply: ({ pack, words: said }) => {
      const id = waiting(pack);
      set(said.options[id] ?? {}, { name: 'Wait and see' });
      return set(pack.options.find((one) => one.id === id) ?? {}, { kind: 'course' });
    },
  },
  {
    id: 'option-under-two-names',
    title: 'one course under two names',
    claims: 'options-differ',
    apply: ({ pack }) => {
      const id = compared(pack)?.one.option;
      const option = pack.options.find((one) => one.id === id);
      if (!option) return false;
      pack.options.push({ ...option, id: 'another-name' });
      for (const row of pack.rows) {
        const arm = row.arms.find((one) => one.option === id);
        if (arm) row.arms.push({ ...arm, option: 'another-name' });
      }
      return true;
    },
  },
  {
    id: 'none-means-never',
    title: 'what was not counted given as nought',
    claims: 'zero-has-range',
    apply: ({ pack }) => {
      for (const row of pack.rows) {
        const index = row.arms.findIndex(({ kind }) => kind === 'unknown');
        const arm = row.arms[index];
        if (!arm || rates(row).length === 0) continue;
        row.arms[index] = { option: arm.option, kind: 'rate', value: 0 };
        return true;
      }
      return false;
    },
  },
];

function again(pack: Parameters<Mutant['apply']>[0]['pack'], value: (value: number, per: number) => number): boolean {
  const found = compared(pack);
  if (!found) return false;
  const row = structuredClone(found.row);
  for (const arm of rates(row)) {
    arm.value = value(arm.value, row.per);
    delete arm.low;
    delete arm.high;
  }
  return did(set(row, { id: 'told-again' }), pack.rows.push(row));
}
