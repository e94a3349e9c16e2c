import { compared, course, did, rates, set, waiting, words } from '../../../lib/tilts/targets';
import type { Tilt } from '../../../lib/tilts/tilt';

/** Tilts that are made in one place, and contradicted in another. */
export const agreementMutants: readonly Tilt[] = [
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
];

function again(pack: Parameters<Tilt['apply']>[0]['pack'], value: (value: number, per: number) => number): boolean {
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
