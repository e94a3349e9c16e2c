import { isFigureArm } from './is-figure-arm';
import { own } from './own';
import { placeholdersIn } from './placeholders';
import { quoted } from './quoted';
import type { Rule } from './rule';
import type { Figure, PackFile } from './schema';
import { sentencesIn } from './sentences-in';

type Row = PackFile['rows'][number];
type Rate = Extract<Figure, { kind: 'rate' }>;

const fromSource = 'check both against the source';

/** What is said in two places is the same in both: a tilt is seldom made in all of them. */
export const agreementRules: readonly Rule[] = [
  {
    id: 'option-figures-stand',
    reason: 'A number beside an option that no row, no study and no source has was put there for the option.',
    source: 'IPDAS 8; standards.md requirement 10 and 3.2 rule 1',
    check: ({ pack, partial }, report) => {
      if (partial) return;
      const there = figuresElsewhere(pack);
      for (const { id, figures } of pack.options) {
        const mine = ratesOf(figures);
        for (const [name, { value, per }] of mine) {
          const other = `${per - value}/${per}`;
          const counterpart = mine.some(([, one]) => `${one.value}/${one.per}` === other);
          if (!there.has(`${value}/${per}`) && !there.has(other) && !counterpart)
            report(
              ['options', id, 'figures', name],
              `${value} in ${per} stands in no row, study or other figure`,
              'take it from a row, or give the row the figure',
            );
        }
      }
    },
  },
  {
    id: 'comparisons-hold',
    reason: 'Fewer, said of the larger number, is believed for the word.',
    source: 'NICE NG197 1.4; standards.md requirement 10 and 3.2 rule 4',
    language: 'en',
    check: ({ pack, words }, report) => {
      for (const { id, figures } of pack.options) {
        const known = {
          ...Object.fromEntries(Object.entries(pack.figures).map(([key, { figure }]) => [key, figure])),
          ...figures,
        };
        for (const [field, text] of Object.entries(own(words.options, id) ?? {})) {
          for (const sentence of sentencesIn(text)) {
            const rates = placeholdersIn(sentence).flatMap((name) => own<Figure>(known, name) ?? []);
            const [one, other, ...more] = rates.flatMap((figure) => (figure.kind === 'rate' ? [figure] : []));
            const [word] = /\b(?:more|fewer|less)\b/i.exec(sentence) ?? [];
            if (!one || !other || more.length > 0 || !word) continue;
            const gap = one.value / one.per - other.value / other.per;
            if (word.toLowerCase() === 'more' ? gap <= 0 : gap >= 0)
              report(
                [`words.${words.locale}`, 'options', id, field],
                `says “${word}” of ${one.value} in ${one.per} beside ${other.value} in ${other.per}, in ${quoted(sentence)}`,
                fromSource,
              );
            else if (turned(pack, id, one, other))
              report(
                [`words.${words.locale}`, 'options', id, field],
                `says ${one.value} of it and ${other.value} of another, and the row says it the other way round`,
                fromSource,
              );
          }
        }
      }
    },
  },
  {
    id: 'bucket-fits-intervals',
    reason: 'A difference within its own range of chance is none, and one outside every range is not nothing.',
    source: 'IPDAS 11; NICE NG192 appendix A, 2024; standards.md requirement 18',
    check: ({ pack }, report) => {
      for (const row of pack.rows) {
        const rates = row.arms.flatMap((arm) => (arm.kind === 'rate' ? [arm] : []));
        for (const [index, one] of rates.entries()) {
          for (const other of rates.slice(index + 1)) {
            const ranges = [holds(one, other.value), holds(other, one.value)].filter((held) => held !== undefined);
            const bucket = bucketOf(row, one.option, other.option, rates.length);
            const both = `${one.option} and ${other.option}`;
            const where = ['rows', row.id, 'bucket'];
            if (bucket === 'clear_difference' && ranges.includes(true))
              report(where, `is \`${bucket}\` for ${both}, and the range of one holds the other`, fromSource);
            if (bucket === 'no_clear_difference' && ranges.length > 0 && !ranges.includes(true))
              report(where, `is \`${bucket}\` for ${both}, and neither lies in the range of the other`, fromSource);
          }
        }
      }
    },
  },
  {
    id: 'findings-of-one-source',
    reason: 'No study found a difference between its own women and those of another study.',
    source: 'IPDAS 22 and 23; standards.md requirement 16 and 2.4 (NG192, 2024)',
    check: ({ pack }, report) => {
      for (const row of pack.rows.filter(
        ({ bucket, method }) => bucket.endsWith('clear_difference') && method !== 'calculated',
      )) {
        for (const arm of row.arms) {
          if (arm.kind === 'rate' && arm.source && arm.source !== row.source)
            report(
              ['rows', row.id, 'arms', arm.option],
              `comes from \`${arm.source}\`, and the row says what \`${row.source}\` found`,
              'write `conflicting_or_limited`, or `unknown` with the figure in a note',
            );
        }
      }
    },
  },
  {
    id: 'rows-once',
    reason: 'One finding in two rows counts twice; turned round, it counts once for each side that it pleases.',
    source: 'IPDAS 7; standards.md 1.2 (balance)',
    check: ({ pack }, report) => {
      const seen = new Map<string, Row>();
      for (const row of pack.rows) {
        const rates = row.arms.flatMap((arm) => (arm.kind === 'rate' ? [arm] : []));
        if (new Set(rates.map(({ value }) => value)).size < 2) continue;
        const key = (value: (one: number) => number) =>
          [row.source, row.population, row.stratum, row.per, ...rates.map((arm) => `${arm.option} ${value(arm.value)}`)].join(
            '/',
          );
        const same = seen.get(key((value) => value)) ?? seen.get(key((value) => row.per - value));
        if (same && same.id !== row.id) {
          const what = `has the figures of \`${same.id}\`, or their other side`;
          report(['rows', row.id], what, 'keep one of them; both frames are shown of each');
        }
        seen.set(
          key((value) => value),
          row,
        );
      }
    },
  },
  {
    id: 'order-as-told',
    reason: 'An order that is not the one that is told puts first what somebody wants first.',
    source: 'standards.md 3.2 rule 12; product.md, step 3',
    language: 'en',
    check: ({ pack, words }, report) => {
      const told = own(words.optionOrder, pack.optionOrder) ?? '';
      const where = [`words.${words.locale}`, 'optionOrder', pack.optionOrder];
      const [leans] =
        /\b(?:best|offers?|doctors?|midwives|staff|prefer\w*|advis\w*|usual|chosen|popular|benefits?|gain|works?|helpful|useful|suitable|important|strongest|most (?:women|to))\b/i.exec(
          told.replace(/\bfrom the (?:least|most)[^.]*/i, ''),
        ) ?? [];
      if (leans)
        report(where, `“${leans}” is no neutral rule, in ${quoted(told)}`, 'order by time, by how much is done or by a table');
      const waits = new Set(pack.options.flatMap(({ id, kind }) => (kind === 'wait' ? [id] : [])));
      const lists = pack.parts?.map(({ options }) => options) ?? [pack.options.map(({ id }) => id)];
      const last = /\b(?:open|wait\w*|later|deciding)\b[^.]*\bcomes? last\b/i.test(told);
      const first = !last && /\bleast\b.*\bmost\b|\blongest\b.*\bshortest\b/i.test(told);
      for (const ids of lists) {
        const [at, name] = last ? [ids.at(-1), 'last'] : [ids[0], 'first'];
        if ((last || first) && at !== undefined && !waits.has(at))
          report(
            ['options', at],
            `stands ${name}, where ${quoted(told)} puts waiting`,
            'put the options in the order that is told',
          );
      }
    },
  },
  {
    id: 'kinds-as-told',
    reason: 'An operation that counts as waiting, or waiting that counts as a treatment, leaves her without a no.',
    source: 'IPDAS 3 and 17; NICE ECD8 part 1; standards.md requirement 3',
    language: 'en',
    check: ({ pack, words }, report) => {
      for (const { id, kind } of pack.options) {
        const name = own(words.options, id)?.name ?? '';
        const where = ['options', id, 'kind'];
        if (kind === 'wait' && !/\b(?:wait|no|none|not|nothing|without|later|keep|open|decline|leave)\b/i.test(name))
          report(where, `is \`wait\`, and ${quoted(name)} does not wait or decline`, 'write `course`, or say it in the name');
        if (kind === 'course' && /^(?:wait|no|none|not|nothing|without|decline|keep|do nothing|leave)\b/i.test(name))
          report(where, `is \`course\`, and ${quoted(name)} waits or declines`, 'write `wait`');
      }
    },
  },
  {
    id: 'options-differ',
    reason: 'One course under two names takes two places of the list, and the other courses get one each.',
    source: 'IPDAS 3 and 7; product.md, step 3',
    check: ({ pack, partial }, report) => {
      if (partial || pack.rows.length < 2) return;
      const seen = new Map<string, string>();
      for (const { id } of pack.options) {
        const arms = pack.rows.flatMap((row) => row.arms.filter(({ option }) => option === id));
        if (!arms.some(isFigureArm)) continue;
        const key = pack.rows
          .map((row) => JSON.stringify({ ...row.arms.find(({ option }) => option === id), option: '' }))
          .join();
        const same = seen.get(key);
        if (same) report(['options', id], `has what \`${same}\` has in every row`, 'keep one of them');
        seen.set(key, id);
      }
    },
  },
];

/** Whether the range around a figure holds another; undefined where it has none. */
function holds({ low, high }: { low?: number | undefined; high?: number | undefined }, value: number): boolean | undefined {
  return low === undefined || high === undefined ? undefined : low <= value && value <= high;
}

/** Whether rows have the first figure for another option and the second for this one, and none has it as it is said. */
function turned({ rows }: PackFile, id: string, one: Rate, other: Rate): boolean {
  const has = (mine: number, theirs: number) =>
    rows.some(
      ({ per, arms }) =>
        per === one.per &&
        per === other.per &&
        arms.some((arm) => arm.kind === 'rate' && arm.option === id && arm.value === mine) &&
        arms.some((arm) => arm.kind === 'rate' && arm.option !== id && arm.value === theirs),
    );
  return has(other.value, one.value) && !has(one.value, other.value);
}

/** What was found of two options: of the pair, or of the whole row where it compares no more than two. */
function bucketOf(row: Row, one: string, other: string, count: number) {
  const pair = row.pairs.find(({ between }) => between.includes(one) && between.includes(other));
  return pair?.bucket ?? (count === 2 ? row.bucket : undefined);
}

function ratesOf(figures: Record<string, Figure> | undefined): [string, Rate][] {
  return Object.entries(figures ?? {}).flatMap(([name, figure]): [string, Rate][] =>
    figure.kind === 'rate' ? [[name, figure]] : [],
  );
}

/** Every chance of a pack that stands anywhere but beside an option, as `value/per`. */
function figuresElsewhere(pack: PackFile): Set<string> {
  const named = [
    Object.fromEntries(Object.entries(pack.figures).map(([id, { figure }]) => [id, figure])),
    ...pack.ifThen.map(({ figures }) => figures),
    ...pack.rows.flatMap((row) => [row.figures, ...row.otherStudies.map(({ figures }) => figures)]),
  ];
  return new Set([
    ...named.flatMap((figures) => ratesOf(figures).map(([, { value, per }]) => `${value}/${per}`)),
    ...pack.rows.flatMap((row) =>
      row.arms.flatMap((arm) => {
        if (arm.kind === 'rate') return [`${arm.value}/${row.per}`];
        return arm.kind === 'range' ? [`${arm.low}/${row.per}`, `${arm.high}/${row.per}`] : [];
      }),
    ),
  ]);
}
