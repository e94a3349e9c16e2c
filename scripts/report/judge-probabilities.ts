import { frames } from '../../lib/numbers/frames';
import { crowd, iconArray, largestCrowd, nestedArray } from '../../lib/numbers/icon-array';
import { own } from '../../lib/pack/own';
import { counted } from './counted';
import type { Judgement } from './judgement';
import type { PackFacts } from './pack-facts';

const noCounts: Judgement = { status: 'fail', why: ['No row counts people.'] };

/** Items 19 to 24: chances, as counts that can be compared. Keyed by the number of the item. */
export const judgeProbabilities: Record<number, (facts: PackFacts) => Judgement> = {
  19: ({ pack, words, cells, figured, reading }) => {
    const of = (id: string) => figured.filter(({ option, arm }) => option === id && arm.kind !== 'measure').length;
    const without = pack.options.filter(({ id }) => of(id) === 0);
    const silent = without.filter(({ id }) => {
      const arms = cells.filter(({ option }) => option === id).map(({ arm }) => arm);
      return arms.length === 0 || arms.some((arm) => !arm || ('reason' in arm && !own(words.reasons, arm.reason)));
    });
    const names = (options: readonly { id: string }[]) => reading.list(options.map(({ id }) => `“${reading.option(id)}”`));
    return {
      status: silent.length > 0 || without.length === pack.options.length ? 'fail' : 'pass',
      why: [
        `${counted(pack.options.length, 'option')}, each with a figure or a reason in ${counted(pack.rows.length, 'row')}: ${pack.options.map(({ id }) => `${reading.option(id)} ${of(id)}`).join(', ')}.`,
        ...(without.length > 0
          ? [
              `No chance is given for ${names(without)}; ${silent.length > 0 ? `nor a reason for ${names(silent)}.` : 'every cell has a reason instead.'}`,
            ]
          : []),
      ],
    };
  },

  20: ({ pack, words, reading }) => {
    const without = pack.rows.filter(({ population }) => {
      const { who, where, counted: how } = own(words.populations, population) ?? {};
      return !who?.trim() || !where?.trim() || !how?.trim();
    });
    return {
      status: without.length > 0 || pack.rows.length === 0 ? 'fail' : 'pass',
      why: [
        ...without.map((row) => `“${reading.row(row)}” does not say who was counted, where or how.`),
        `${counted(new Set(pack.rows.map(({ population }) => population)).size, 'group')} of people for ${counted(pack.rows.length, 'row')}: who, where and how they were counted stands behind each.`,
      ],
    };
  },

  21: ({ figured, counted: rows, pack }) => {
    const chances = figured.filter(({ arm }) => arm.kind !== 'measure').length;
    if (chances === 0) return noCounts;
    const differences = pack.rows.filter(({ arms }) =>
      arms.some((arm) => arm.kind === 'measure' && arm.measure.statistic === 'mean_difference'),
    );
    return {
      status: 'pass',
      why: [
        `${counted(chances, 'count')} in ${counted(rows.length, 'row')}, each out of a stated number.`,
        ...(differences.length > 0
          ? [`${counted(differences.length, 'row')} give a difference of means, because the source gives nothing else.`]
          : []),
      ],
    };
  },

  22: ({ pack, reading }) => {
    const without = pack.rows.filter((row) => !reading.rowWords(row)?.window.trim());
    return {
      status: without.length > 0 || pack.rows.length === 0 ? 'fail' : 'pass',
      why: [
        ...without.map((row) => `“${reading.row(row)}” does not say when it was counted.`),
        `${counted(pack.rows.length - without.length, 'row')}, each with one time that holds for all of its options.`,
      ],
    };
  },

  23: ({ counted: rows, reading }) => {
    if (rows.length === 0) return noCounts;
    const above = rows.filter(({ arms, per }) =>
      arms.some((arm) => (arm.kind === 'rate' && arm.value > per) || (arm.kind === 'range' && arm.high > per)),
    );
    const pers = [...new Set(rows.map(({ per }) => per))].sort((a, b) => a - b);
    const each = pers.map((per) => `${reading.number(per)} in ${counted(rows.filter((row) => row.per === per).length, 'row')}`);
    return {
      status: above.length > 0 ? 'fail' : 'pass',
      why: [
        ...above.map((row) => `“${reading.row(row)}” has a count above ${reading.number(row.per)}.`),
        `One number to count out of in each row: ${each.join(', ')}.`,
        ...(pers.length > 1 ? ['Rows with different numbers are not set beside each other.'] : []),
      ],
    };
  },

  24: ({ counted: rows, figured, reading }) => {
    if (rows.length === 0) return noCounts;
    const wordless = rows.filter((row) => {
      const { has, hasNot, had, not } = reading.rowWords(row) ?? {};
      return !has || !hasNot || !had || !not;
    });
    const rates = figured.flatMap(({ row, arm }) => (arm.kind === 'rate' ? [{ row, value: arm.value }] : []));
    const drawn = rates.filter(({ row, value }) => canBeDrawn(value, row.per)).length;
    return {
      status: wordless.length > 0 || drawn < rates.length ? 'fail' : 'pass',
      why: [
        ...wordless.map((row) => `“${reading.row(row)}” lacks words for one of its two sides.`),
        `${counted(rows.length, 'row')} with words and numbers for both sides. A picture of everybody can be drawn for ${drawn} of ${counted(rates.length, 'chance')}.`,
      ],
    };
  },
};

/** Asks the pictures of the aid themselves. */
function canBeDrawn(value: number, per: number): boolean {
  try {
    const both = frames(value, per);
    return per > largestCrowd ? nestedArray(both).blocks > 0 : iconArray(both, crowd).rest !== undefined;
  } catch {
    return false;
  }
}
