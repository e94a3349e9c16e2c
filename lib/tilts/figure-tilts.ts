import { did, rated, rates, set } from './targets';
import type { Tilt } from './tilt';

/** Tilts of the numbers themselves that cannot be true. */
export const figureTilts: readonly Tilt[] = [
  {
    id: 'interval-above-everybody',
    title: 'an interval that reaches beyond all who were counted',
    claims: 'counts-within-denominator',
    apply: ({ pack }) => {
      const found = rated(pack);
      return found ? set(found.arm, { low: found.arm.value, high: found.row.per + 1 }) : false;
    },
  },
  {
    id: 'component-above',
    title: 'a part of a score above the whole',
    harm: 'A part above the whole cannot be true, and makes one harm look larger than all of them together.',
    claims: 'counts-within-denominator',
    apply: ({ pack }) => {
      const components = pack.rows.find((row) => row.components)?.components;
      const [item] = components?.items ?? [];
      return components && item ? set(item, { value: components.per + 1 }) : false;
    },
  },
  {
    id: 'component-left-out',
    title: 'the deaths taken out of what a score is made of',
    claims: 'components-add-up',
    apply: ({ pack }) => {
      const items = pack.rows.find((row) => row.components)?.components?.items;
      return items ? did(items.splice(0, 1)) : false;
    },
  },
  {
    id: 'interval-beside',
    title: 'an interval moved so that it no longer holds the figure',
    claims: 'intervals-hold',
    apply: ({ pack }) => {
      const found = rated(pack);
      return found ? set(found.arm, { low: found.arm.value + 1, high: found.arm.value + 2 }) : false;
    },
  },
  {
    id: 'interval-one-end',
    title: 'the upper end of one option’s interval dropped',
    harm: 'With one end of it, a range shows how far a figure could be out one way, and hides the other way.',
    claims: 'intervals-hold',
    apply: ({ pack }) => {
      const arm = pack.rows.flatMap(rates).find(({ low, high }) => low !== undefined && high !== undefined);
      return arm ? did(delete arm.high) : false;
    },
  },
  {
    id: 'other-statistic',
    title: 'an average beside a middle value',
    claims: 'one-unit',
    apply: ({ pack }) => {
      const measure = measures(pack)[1];
      return measure ? set(measure, { statistic: measure.statistic === 'mean' ? 'median' : 'mean' }) : false;
    },
  },
];

type Pack = Parameters<Tilt['apply']>[0]['pack'];

function measures(pack: Pack) {
  const row = pack.rows.find(({ arms }) => arms.filter(({ kind }) => kind === 'measure').length > 1);
  return (row?.arms ?? []).flatMap((arm) => (arm.kind === 'measure' ? [arm.measure] : []));
}
