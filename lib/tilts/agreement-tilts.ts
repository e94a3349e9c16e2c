import { course, rates, set, words } from './targets';
import type { Tilt } from './tilt';

/** Tilts that are made in one place, and contradicted in another. */
export const agreementTilts: readonly Tilt[] = [
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
    id: 'order-of-merit',
    title: 'an order by what an option has to offer',
    harm: 'An order by what doctors offer puts their choice first, and gives that as the reason.',
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
    id: 'none-means-never',
    title: 'what was not counted given as nought',
    harm: 'What nobody counted, given as nought, is read as a promise that it does not happen.',
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
