import { isFigureArm } from './is-figure-arm';
import { own } from './own';
import { quoted } from './quoted';
import { rowKeyIn } from './row-key-in';
import type { Rule } from './rule';
import type { PackFile, Result } from './schema';

type Row = PackFile['rows'][number];

const fourCounts: Result[] = ['true_positive', 'false_positive', 'false_negative', 'true_negative'];
const untested: Result[] = ['positive', 'negative', 'no_result'];
/** What each text on a test has to own up to. */
const limits = [
  [
    'positive',
    /\b(?:may|can|might|offered|advise|choose|decide|not (?:a )?(?:yes|certain)|chance)\b/i,
    'say that a positive result leaves a choice',
  ],
  [
    'negative',
    /\b(?:miss\w*|not a promise|not mean|cannot|still|not certain|not rule)\b/i,
    'say that a test can miss what it looks for',
  ],
  ['neverTrouble', /\b(?:can|may|might|often|some)\b/i, 'say what is found that would never have caused trouble'],
] as const;
const toSource = 'check the counts against the source';

/** A test is told with all that it can lead to, in counts that add up (IPDAS 13 to 16 and 40 to 44). */
export const testRules: readonly Rule[] = [
  {
    id: 'test-explained',
    reason: 'A test whose results are not explained is agreed to for its name.',
    source: 'IPDAS 13 to 16; standards.md requirement 1',
    check: ({ pack, words }, report) => {
      if (pack.test && !words.test)
        report([`words.${words.locale}`, 'test'], 'is missing for a decision about a test', 'say what it measures and leads to');
      if (!pack.test && words.test)
        report(['test'], 'is missing, and the words speak of a test', 'add `test`, or take the words out');
      if (!pack.test && pack.rows.some(({ result }) => result))
        report(['test'], 'is missing, and rows count its results', 'add `test`');
    },
  },
  {
    id: 'test-limits',
    reason: 'A test that is never wrong, and finds nothing in vain, is a test that nobody declines.',
    source: 'IPDAS 14 to 16; standards.md requirement 1',
    language: 'en',
    check: ({ words, pack }, report) => {
      const where = [`words.${words.locale}`, 'test'];
      for (const [part, needs, todo] of limits) {
        const said = words.test?.[part];
        if (said !== undefined && !needs.test(said)) report([...where, part], `${quoted(said)} leaves that out`, todo);
      }
      for (const row of pack.rows) {
        const said = own(words.rows, rowKeyIn(words, row));
        if (row.result?.is === 'false_positive' && said && !/\b(?:not|no|without|false|none)\b/i.test(said.label))
          report(
            [`words.${words.locale}`, 'rows', row.id, 'label'],
            `${quoted(said.label)} does not say that the result is wrong`,
            'say that the baby does not have it',
          );
      }
    },
  },
  {
    id: 'test-counts',
    reason: 'Those a test misses and those it worries for nothing are half of what it does.',
    source: 'IPDAS 40 to 43; standards.md requirement 1',
    check: ({ pack, partial }, report) => {
      const group = pack.test?.counts;
      if (!group || partial) return;
      const there = pack.rows.flatMap(({ result }) => (result?.group === group ? [result.is] : []));
      for (const kind of fourCounts.filter((one) => !there.includes(one)))
        report(['test', 'counts'], `no row of \`${group}\` counts \`${kind}\``, 'add the row');
      for (const kind of there.filter((one) => !fourCounts.includes(one)))
        report(['test', 'counts'], `a row of \`${group}\` is \`${kind}\``, 'name one of the four counts');
    },
  },
  {
    id: 'results-add-up',
    reason: 'Results that do not make up everybody who was tested have lost somebody.',
    source: 'IPDAS 40 to 43 (four counts that sum to the denominator)',
    check: ({ pack, partial }, report) => {
      if (partial) return;
      for (const [group, rows] of groupsOf(pack)) {
        const where = ['rows', group];
        const kinds = rows.flatMap(({ result }) => (result ? [result.is] : []));
        for (const kind of new Set(kinds.filter((one, index) => kinds.indexOf(one) !== index)))
          report(where, `\`${kind}\` stands twice`, 'keep one row for each result');
        if (kinds.some((one) => fourCounts.includes(one)) && kinds.some((one) => untested.includes(one)))
          report(where, 'mixes results whose truth was followed with results whose truth was not', 'make two groups of them');
        const pers = new Set(rows.map(({ per }) => per));
        if (pers.size > 1) report(where, `has the denominators ${[...pers].join(' and ')}`, 'give all results of one');
        for (const option of optionsWithCounts(rows)) {
          const sum = rows.reduce((total, row) => total + countOf(row, option), 0);
          const per = rows[0]?.per ?? 0;
          if (sum !== per) report(where, `the results of \`${option}\` add up to ${sum}, not to ${per}`, toSource);
        }
      }
    },
  },
  {
    id: 'tests-of-one-population',
    reason: 'Two tests on people of whom more, or fewer, have the condition are not compared but arranged.',
    source: 'IPDAS 20 and 44; standards.md requirement 16',
    check: ({ pack, partial }, report) => {
      if (partial) return;
      for (const [group, rows] of groupsOf(pack)) {
        const having = rows.filter(({ result }) => result?.is === 'true_positive' || result?.is === 'false_negative');
        if (having.length < 2) continue;
        const with_ = optionsWithCounts(rows).map((option) => ({
          option,
          count: having.reduce((total, row) => total + countOf(row, option), 0),
        }));
        const counts = with_.map(({ count }) => count);
        // Two counts, each rounded by at most a half.
        if (Math.max(...counts) - Math.min(...counts) > 1) {
          const each = with_.map(({ option, count }) => `${option} ${count}`).join(', ');
          report(['rows', group], `not as many have the condition with each test (${each})`, toSource);
        }
      }
    },
  },
];

/** The rows of each group of results, each group of women apart. */
function groupsOf(pack: PackFile): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of pack.rows) {
    if (!row.result) continue;
    const name = row.stratum ? `${row.result.group} in ${row.stratum}` : row.result.group;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

function optionsWithCounts(rows: Row[]): string[] {
  return [...new Set(rows.flatMap(({ arms }) => arms.filter(isFigureArm).map(({ option }) => option)))];
}

function countOf(row: Row, option: string): number {
  const arm = row.arms.find((one) => one.option === option);
  return arm?.kind === 'rate' ? arm.value : 0;
}
