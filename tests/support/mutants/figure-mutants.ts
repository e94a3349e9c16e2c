import { compared, did, rated, rates, set } from '../../../lib/tilts/targets';
import type { Tilt } from '../../../lib/tilts/tilt';

/** Tilts of the numbers themselves that cannot be true. */
export const figureMutants: readonly Tilt[] = [
  {
    id: 'above-everybody',
    title: 'a zero too many for one option',
    claims: 'counts-within-denominator',
    apply: ({ pack }) => {
      const found = rated(pack);
      return found ? set(found.arm, { value: found.row.per + 1 }) : false;
    },
  },
  {
    id: 'named-above-everybody',
    title: 'a figure in a sentence above its denominator',
    claims: 'counts-within-denominator',
    apply: ({ pack }) => set(pack.figures, { tilt: named(pack, { kind: 'rate', value: 101, per: 100 }) }),
  },
  {
    id: 'named-below-nobody',
    title: 'a figure in a sentence below nobody',
    claims: 'counts-within-denominator',
    apply: ({ pack }) => set(pack.figures, { tilt: named(pack, { kind: 'count', value: -3 }) }),
  },
  {
    id: 'range-backwards',
    title: 'a range told from its upper end down',
    claims: 'intervals-hold',
    apply: ({ pack }) => {
      const found = rated(pack);
      if (!found) return false;
      const { option, value } = found.arm;
      const at = found.row.arms.indexOf(found.arm);
      return did(found.row.arms.splice(at, 1, { option, kind: 'range', low: value + 5, high: value }));
    },
  },
  {
    id: 'named-interval-beside',
    title: 'an interval in a sentence that does not hold its figure',
    claims: 'intervals-hold',
    apply: ({ pack }) => set(pack.figures, { tilt: named(pack, { kind: 'rate', value: 9, per: 100, low: 10, high: 12 }) }),
  },
  {
    id: 'other-unit',
    title: 'one option in hours and the other in minutes',
    claims: 'one-unit',
    apply: ({ pack }) => {
      const measure = measures(pack)[1];
      return measure ? set(measure, { unit: 'moons' }) : false;
    },
  },
  {
    id: 'year-to-come',
    title: 'births of a year that has not been',
    claims: 'years-hold',
    apply: ({ pack }) => set(pack.figures, { tilt: named(pack, { kind: 'year', value: 2031 }) }),
  },
  {
    id: 'denominator-of-an-arm',
    title: 'one option counted out of a denominator of its own',
    claims: 'schema',
    apply: ({ pack }) => {
      const found = rated(pack);
      return found ? set(found.arm, { per: found.row.per === 100 ? 1000 : 100 }) : false;
    },
  },
  {
    id: 'denominator-no-power-of-ten',
    title: 'a denominator that makes a figure look small: one in eight hundred',
    claims: 'schema',
    apply: ({ pack }) => {
      const found = rated(pack);
      return found ? set(found.row, { per: 800 }) : false;
    },
  },
  {
    id: 'badge',
    title: 'a badge for one option',
    claims: 'schema',
    apply: ({ pack }) => set(pack.options[0] ?? {}, { badge: 'Recommended' }),
  },
  {
    id: 'preselected',
    title: 'an option that is picked beforehand',
    claims: 'schema',
    apply: ({ pack }) => set(pack.options[0] ?? {}, { selected: true }),
  },
  {
    id: 'part-of-a-person',
    title: 'a rate with a decimal, so that it looks more exact than the others',
    claims: 'schema',
    apply: ({ pack }) => {
      const found = compared(pack);
      return found ? set(found.one, { value: found.one.value + 0.3 }) : false;
    },
  },
  {
    id: 'direction',
    title: 'a row that says which way is better',
    claims: 'schema',
    apply: ({ pack }) => {
      const row = pack.rows.find((one) => rates(one).length > 0);
      return row ? set(row, { direction: 'lower_is_better' }) : false;
    },
  },
];

type Pack = Parameters<Tilt['apply']>[0]['pack'];

function named(pack: Pack, figure: object) {
  return { figure, source: pack.sources[0]?.id ?? '', locator: 'Table 1' };
}

function measures(pack: Pack) {
  const row = pack.rows.find(({ arms }) => arms.filter(({ kind }) => kind === 'measure').length > 1);
  return (row?.arms ?? []).flatMap((arm) => (arm.kind === 'measure' ? [arm.measure] : []));
}
