import type { Result } from '../../lib/pack/schema';
import { counted } from './counted';
import type { Judgement } from './judgement';
import type { PackFacts } from './pack-facts';

const noTest: Judgement = { status: 'notApplicable', why: ['The decision is not about a test.'] };

/** Items 40 to 44: the counts of a test. Keyed by the number of the item. */
export const judgeTest: Record<number, (facts: PackFacts) => Judgement> = {
  40: (facts) => counts(facts, 'true_positive'),
  41: (facts) => counts(facts, 'true_negative'),
  42: (facts) => counts(facts, 'false_positive'),
  43: (facts) => counts(facts, 'false_negative'),

  44: (facts) => {
    const found = counts(facts, 'true_positive');
    const missed = counts(facts, 'false_negative');
    if (found.status !== 'pass' || missed.status !== 'pass') return found.status === 'pass' ? missed : found;
    const waits = facts.pack.options.filter(({ kind }) => kind === 'wait').map(({ id }) => id);
    const without = resultRows(facts, 'true_positive').flatMap(({ arms }) => arms.filter(({ option }) => waits.includes(option)));
    const figure = without.some(({ kind }) => kind === 'rate' || kind === 'range');
    return {
      status: figure ? 'pass' : without.length > 0 ? 'person' : 'fail',
      why: [
        ...found.why,
        figure
          ? 'Beside it stands how many are found without the test.'
          : without.length > 0
            ? 'Without the test there is a reason and no count: a person has to judge whether it says enough.'
            : 'It does not say how many are found without the test.',
      ],
    };
  },
};

function resultRows({ pack }: PackFacts, is: Result) {
  return pack.rows.filter(({ result }) => result?.group === pack.test?.counts && result?.is === is);
}

function counts(facts: PackFacts, is: Result): Judgement {
  const { pack, words, reading } = facts;
  if (!pack.test && !words.test) return noTest;
  if (!pack.test?.counts) return { status: 'fail', why: [`There are no counts: “${reading.say(words.test?.counts)}”`] };
  const rows = resultRows(facts, is);
  const arms = rows.flatMap((row) =>
    row.arms.flatMap((arm) =>
      arm.kind === 'rate' ? [`${reading.option(arm.option)}: ${reading.rate(arm.value, row.per)}`] : [],
    ),
  );
  if (arms.length === 0) return { status: 'fail', why: [`No row of \`${pack.test.counts}\` counts this.`] };
  return {
    status: 'pass',
    why: [`${reading.list(rows.map((row) => `“${reading.row(row)}”`))}, ${counted(arms.length, 'test')}: ${arms.join('; ')}.`],
  };
}
