import { isPast } from '../../lib/pack/freshness';
import { balance, band } from './balance';
import { citations } from './citations';
import { counted } from './counted';
import { intervalOf } from './interval-of';
import type { Judgement } from './judgement';
import type { PackFacts } from './pack-facts';
import { toldByMakers } from './told-by-makers';

/** Items 7 to 16: without one of them a choice may lean. 13 to 16 are asked of a test alone. Keyed by the number. */
export const judgeCertification: Record<number, (facts: PackFacts) => Judgement> = {
  7: (facts) => {
    const options = balance(facts);
    const name = (id: string) => `“${facts.reading.option(id)}”`;
    const uneven = options.flatMap(({ option, fields }) =>
      fields
        .filter(({ even }) => !even)
        .map(
          ({ field, words, share }) => `${name(option)} has ${words} words in \`${field}\`, ${share.toFixed(2)} of the middle.`,
        ),
    );
    const blank = options
      .filter(({ missing }) => missing > 0)
      .map(({ option, missing }) => `${name(option)} has nothing in ${counted(missing, 'row')}.`);
    return {
      status: uneven.length + blank.length > 0 ? 'fail' : 'pass',
      why: [
        ...uneven,
        ...blank,
        `${counted(facts.cells.length - options.reduce((sum, { missing }) => sum + missing, 0), 'cell')} of ${counted(facts.cells.length, 'cell')} are filled. Even means ${band.from} to ${band.to} of the middle number of words.`,
      ],
    };
  },

  8: (facts) => {
    const all = citations(facts);
    const lost = all.filter(({ source }) => !source);
    const cited = new Set(all.flatMap(({ source }) => (source ? [source] : [])));
    const bare = [...cited].filter(({ url, doi }) => !url && !doi);
    return {
      status: all.length === 0 || lost.length > 0 ? 'fail' : 'pass',
      why: [
        ...lost.map(({ where, id }) => `${where} names the source \`${id}\`, which is not in the list.`),
        `${counted(all.length - lost.length, 'place')} in the pack rest on ${counted(cited.size, 'source')}, each named with its citation.`,
        ...(bare.length > 0 ? [`Without a link or a DOI: ${facts.reading.list(bare.map(({ short }) => short))}.`] : []),
      ],
    };
  },

  9: ({ pack, reading, today }) =>
    pack.published > today.slice(0, 10)
      ? { status: 'fail', why: [`The date, ${reading.date(pack.published)}, lies ahead.`] }
      : { status: 'pass', why: [`Put together on ${reading.date(pack.published)}, version ${pack.version}.`] },

  10: ({ pack, words, reading, today }) => {
    const policy = words.updates[pack.updates];
    const past = [
      ...(isPast(pack.reviewBy, today) ? [`The review date of the pack, ${reading.date(pack.reviewBy)}, has passed.`] : []),
      ...pack.rows.flatMap((row) =>
        row.reviewBy && isPast(row.reviewBy, today)
          ? [`The review date of “${reading.row(row)}”, ${reading.date(row.reviewBy)}, has passed.`]
          : [],
      ),
    ];
    return {
      status: policy && past.length === 0 ? 'pass' : 'fail',
      why: [
        policy ? `“${policy}”` : 'It does not say how it is kept up to date.',
        ...past,
        `To be looked at again by ${reading.date(pack.reviewBy)}.`,
      ],
    };
  },

  11: ({ figured, pack }) => {
    const rows = pack.rows.filter((row) => figured.some((cell) => cell.row === row));
    const wrong = figured.filter(
      ({ arm }) => arm.kind === 'rate' && ((arm.low ?? arm.value) > arm.value || (arm.high ?? arm.value) < arm.value),
    );
    const withInterval = figured.filter(({ arm }) => intervalOf(arm)).length;
    const graded = rows.filter(({ certainty }) => certainty !== 'not_graded').length;
    const open = rows.filter(
      (row) => row.certainty === 'not_graded' && !figured.some((cell) => cell.row === row && intervalOf(cell.arm)),
    );
    return {
      status: wrong.length > 0 || figured.length === 0 ? 'fail' : open.length > 0 ? 'person' : 'pass',
      why: [
        ...wrong.map(({ row, option }) => `The interval of \`${option}\` in \`${row.id}\` does not hold its figure.`),
        `${counted(figured.length, 'figure')} in ${counted(rows.length, 'row')}: ${withInterval === 0 ? 'none' : withInterval} with an interval, ${counted(graded, 'row')} with a published grade.`,
        ...(open.length > 0
          ? [
              `${counted(open.length, 'row')} with neither: the screen says that nobody has published a grade, and that no interval was read.`,
            ]
          : []),
      ],
    };
  },

  12: ({ pack, words }) => toldByMakers(words.funding[pack.funding], 'It does not say who paid.'),

  13: (facts) => ofTest(facts, 'measures'),
  14: (facts) => ofTest(facts, 'positive'),
  15: (facts) => ofTest(facts, 'negative'),
  16: (facts) => ofTest(facts, 'neverTrouble'),
};

function ofTest({ pack, words, reading }: PackFacts, part: 'measures' | 'positive' | 'negative' | 'neverTrouble'): Judgement {
  if (!pack.test && !words.test) return { status: 'notApplicable', why: ['The decision is not about a test.'] };
  const text = words.test?.[part]?.trim();
  return text
    ? { status: 'pass', why: [`“${reading.say(text)}”`] }
    : { status: 'fail', why: [`Nothing stands in \`test.${part}\`.`] };
}
