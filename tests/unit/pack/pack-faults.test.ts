import { describe, expect, it } from 'vitest';
import { parseTiny, type Spoil } from '../../support/builders';
import { problemsOf } from '../../support/problems';

/** One way to spoil a good pack, and the problem that names it: where, what, what to do. */
interface Fault {
  title: string;
  spoil: Spoil;
  says: string;
}

const figureTodo = 'check the figure and the denominator of the row against the source';

const faults: Fault[] = [
  {
    title: 'an option without an arm',
    spoil: ({ rows }) => rows[0]?.arms.splice(1, 1),
    says: 'tiny › rows › sore › arms: nothing for option `other` in `first`; add a figure or `unknown` with a reason',
  },
  {
    title: 'an option with two arms in one row',
    spoil: ({ rows }) => rows[2]?.arms.push({ option: 'go', kind: 'rate', value: 1 }),
    says: 'tiny › rows › sleep › arms: 2 arms for option `go`; keep one',
  },
  {
    title: 'an arm for an option that the pack does not have',
    spoil: ({ rows }) => rows[0]?.arms.push({ option: 'elsewhere', kind: 'rate', value: 1 }),
    says: 'tiny › rows › sore › arms: `elsewhere` is not an option of the pack; add the option or take the arm out',
  },
  {
    title: 'a rate above its denominator',
    spoil: ({ rows }) => rows[0]?.arms.splice(0, 1, { option: 'go', kind: 'rate', value: 1001 }),
    says: `tiny › rows › sore › arms › go: 1001 is above its denominator 1000 in \`first\`; ${figureTodo}`,
  },
  {
    title: 'a range above its denominator',
    spoil: ({ rows }) => rows[0]?.arms.splice(0, 1, { option: 'go', kind: 'range', low: 9, high: 1001 }),
    says: `tiny › rows › sore › arms › go: 1001 is above its denominator 1000 in \`first\`; ${figureTodo}`,
  },
  {
    title: 'a range that runs backwards',
    spoil: ({ rows }) => rows[0]?.arms.splice(0, 1, { option: 'go', kind: 'range', low: 9, high: 5 }),
    says: 'tiny › rows › sore › arms › go: the range runs from 9 down to 5 in `first`; put the lower end first',
  },
  {
    title: 'a row that stands twice',
    spoil: ({ rows }) => rows.push(...rows.slice(0, 1)),
    says: 'tiny › rows › sore: the row stands twice in `first`; keep one of them',
  },
  {
    title: 'a finding about an option and itself',
    spoil: ({ rows }) => rows[0]?.pairs.push({ between: ['go', 'go'], bucket: 'clear_difference' }),
    says: 'tiny › rows › sore › pairs: go and go are not two options of the pack; name two different options',
  },
  {
    title: 'no option to wait',
    spoil: ({ options }) => {
      for (const option of options) option.kind = 'course';
    },
    says: 'tiny › options: no option to wait, do nothing or decline; add one with `"kind": "wait"`',
  },
  {
    title: 'an option that stands twice',
    spoil: ({ options }) => options.push({ id: 'go', kind: 'course', rank: 4 }),
    says: 'tiny › options › go: stands twice; keep one of them',
  },
  {
    title: 'a row whose source is missing',
    spoil: ({ rows }) => Object.assign(rows[0] ?? {}, { source: 'lost' }),
    says: 'tiny › rows › sore › source: there is no source `lost`; add the source or correct the name',
  },
  {
    title: 'a figure whose source is missing',
    spoil: ({ figures }) => Object.assign(figures.weeks ?? {}, { source: 'lost' }),
    says: 'tiny › figures › weeks: there is no source `lost`; add the source or correct the name',
  },
  {
    title: 'a row of a group that the pack does not have',
    spoil: ({ rows }) => Object.assign(rows[2] ?? {}, { stratum: 'nobody' }),
    says: 'tiny › rows › sleep › stratum: there is no stratum `nobody`; add the stratum or correct the name',
  },
  {
    title: 'a value that names a row that the pack does not have',
    spoil: ({ values }) => values[0]?.rows.push('lost'),
    says: 'tiny › values › rest: there is no row `lost`; add the row or correct the name',
  },
  {
    title: 'a group to pick without a figure',
    spoil: ({ rows }) => rows.splice(1, 1),
    says: 'tiny › strata › later: can be picked but no row has a figure for it; add rows or set `"pick": false`',
  },
  {
    title: 'a review date that is past',
    spoil: (pack) => Object.assign(pack, { reviewBy: '2026-11-23' }),
    says: 'tiny › reviewBy: the review date 2026-11-23 is past; read the sources again, then give a new date',
  },
  {
    title: 'a review date of one row that is past',
    spoil: ({ rows }) => Object.assign(rows[0] ?? {}, { reviewBy: '2026-01-01' }),
    says: 'tiny › rows › sore › reviewBy: the review date 2026-01-01 is past; read the sources again, then give a new date',
  },
  {
    title: 'a date in the future',
    spoil: (pack) => Object.assign(pack, { published: '2026-11-25' }),
    says: 'tiny › published: 2026-11-25 is in the future; give the date on which these figures were put together',
  },
  {
    title: 'an id that is not the name of its folder',
    spoil: (pack) => Object.assign(pack, { id: 'other' }),
    says: 'tiny › id: is `other`; name the folder and the id alike',
  },
];

it('a pack without a fault has no problem and no warning', () => {
  expect(parseTiny()).toMatchObject({ ok: true, warnings: [] });
});

describe('a pack with a fault is refused, and the fault is named', () => {
  it.each(faults.map((fault) => [fault.title, fault] as const))('%s', (_, { spoil, says }) => {
    expect(problemsOf(parseTiny(spoil))).toContain(says);
  });
});

describe('a review date', () => {
  const on = (reviewBy: string) => parseTiny((pack) => Object.assign(pack, { reviewBy }));

  it.each([
    ['2026-11-24', 0],
    ['2026-11-25', 1],
    ['2027-01-23', 60],
  ])('of %s is %i days away: a warning, and no obstacle', (reviewBy, days) => {
    expect(on(reviewBy)).toMatchObject({
      ok: true,
      warnings: [{ where: 'tiny › reviewBy', what: `the review date ${reviewBy} is ${days} days away`, todo: 'plan the review' }],
    });
  });

  it('of more than sixty days needs no warning', () => {
    expect(on('2027-01-24')).toMatchObject({ ok: true, warnings: [] });
  });
});
