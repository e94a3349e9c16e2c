import { compared, did, rated, set, waiting } from '../../../lib/tilts/targets';
import type { Tilt } from '../../../lib/tilts/tilt';

/** Tilts that could be true, and that nobody would see: the record of the version sees them. */
export const recordedMutants: readonly Tilt[] = (
  [
    {
      id: 'one-fewer',
      title: 'one event fewer for one option',
      apply: ({ pack }) => {
        const found = compared(pack);
        return found ? set(found.one, { value: Math.abs(found.one.value - 1) }) : false;
      },
    },
    {
      id: 'swapped',
      title: 'the figures of two options swapped',
      apply: ({ pack }) => {
        const found = compared(pack);
        if (!found) return false;
        const { one, other } = found;
        const [first, second] = [one.value, other.value];
        return set(one, { value: second }) && set(other, { value: first });
      },
    },
    {
      id: 'unknown-as-nobody',
      title: 'what is not known shown as nobody',
      apply: ({ pack }) => {
        const row = pack.rows.find(({ arms }) => arms.some(({ kind }) => kind === 'unknown'));
        const arm = row?.arms.find(({ kind }) => kind === 'unknown');
        return row && arm
          ? did(row.arms.splice(row.arms.indexOf(arm), 1, { option: arm.option, kind: 'rate', value: 0 }))
          : false;
      },
    },
    {
      id: 'row-put-in',
      title: 'a row put in for one option',
      apply: ({ pack }) => did(pack.rows.push(...pack.rows.slice(0, 1).map((row) => ({ ...row, id: 'put-in' })))),
    },
    {
      id: 'interval-narrowed',
      title: 'one option’s interval narrowed',
      apply: ({ pack }) => {
        const found = rated(pack);
        return found ? set(found.arm, { low: found.arm.value, high: found.arm.value }) : false;
      },
    },
    {
      id: 'bucket-changed',
      title: 'what was found changed',
      apply: ({ pack }) => {
        const row = pack.rows.find(({ bucket }) => bucket !== 'no_clear_difference');
        return row ? set(row, { bucket: 'no_clear_difference' }) : false;
      },
    },
    {
      id: 'pair-dropped',
      title: 'the one finding on two options dropped',
      apply: ({ pack }) => {
        const row = pack.rows.find(({ pairs }) => pairs.length > 0);
        return row ? did(row.pairs.splice(0, 1)) : false;
      },
    },
    {
      id: 'denominator-multiplied',
      title: 'a whole row out of ten times as many, with the same counts',
      apply: ({ pack }) => {
        const found = rated(pack);
        return found ? set(found.row, { per: found.row.per * 10 }) : false;
      },
    },
    {
      id: 'named-figure-changed',
      title: 'a number in a sentence changed',
      apply: ({ pack }) => {
        const figure = Object.values(pack.figures)[0]?.figure;
        return figure ? set(figure, { value: figure.value + 1 }) : false;
      },
    },
    {
      id: 'waiting-last',
      title: 'the options put in another order, with ranks and rows to match',
      apply: ({ pack }) => {
        const order = (id: string) => (id === waiting(pack) ? 1 : 0);
        const last = pack.options.at(-1)?.id === waiting(pack);
        const move = (one: string, other: string) => (last ? order(other) - order(one) : order(one) - order(other));
        pack.options.sort((one, other) => move(one.id, other.id));
        for (const [index, option] of pack.options.entries()) option.rank = index + 1;
        for (const row of pack.rows) row.arms.sort((one, other) => move(one.option, other.option));
        return true;
      },
    },
  ] satisfies Omit<Tilt, 'claims'>[]
).map((mutant) => ({ ...mutant, claims: 'figures-recorded' }));
