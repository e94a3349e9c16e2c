import { describe, expect, it } from 'vitest';
import { everyone, groupOf, groupsOf, groupToName, isUnknownThroughout, partOf, rowsFor } from '../../../lib/consultation/rows';
import type { Option, Pack, Row } from '../../../lib/pack/pack';
import { tiny } from '../../support/builders';
import { ofEveryKind, parted } from '../../support/every-kind';

const keys = (rows: readonly Row[]) => rows.map(({ key }) => key);
const [onePart] = tiny.parts as [Pack['parts'][number]];
const [how, after] = parted.parts as [Pack['parts'][number], Pack['parts'][number]];
/** The tiny pack, of groups that nobody picks. */
const nobodyPicks: Pack = { ...tiny, strata: tiny.strata.map((stratum) => ({ ...stratum, pick: false })) };

describe('groups', () => {
  it('to pick from are those that she could pick, and not those that only have figures', () => {
    expect(ofEveryKind.strata.map(({ id }) => id)).toEqual(['first', 'later', 'elder']);
    expect(groupsOf(ofEveryKind).map(({ id }) => id)).toEqual(['first', 'later']);
  });

  it.each<[string, Pack, string | undefined, string | undefined]>([
    ['none until one is picked', tiny, undefined, undefined],
    ['the one that was picked', tiny, 'later', 'later'],
    ['everyone, where there is nothing to pick', nobodyPicks, undefined, everyone],
    ['everyone, where there is nothing to pick any more', nobodyPicks, 'first', everyone],
    ['none, when the one that was picked is in this version no more', tiny, 'gone', undefined],
    ['none, when the one that was picked cannot be picked any more', ofEveryKind, 'elder', undefined],
  ])('show %s', (_, pack, stratum, group) => {
    expect(groupOf(pack, { stratum })).toBe(group);
  });
});

describe('the part that is looked at', () => {
  it.each<[string, Pack, string | undefined, string]>([
    ['the only one', tiny, undefined, 'all'],
    ['the first until somebody turns', parted, undefined, 'how'],
    ['the one that was turned to', parted, 'after', 'after'],
    ['the first, when the one that was turned to is in this version no more', parted, 'gone', 'how'],
  ])('is %s', (_, pack, part, id) => {
    expect(partOf(pack, { part }).id).toBe(id);
  });

  it('is always there: a pack without parts is broken, and says which', () => {
    expect(() => partOf({ ...tiny, parts: [] }, { part: undefined })).toThrow('tiny has no parts');
  });
});

describe('the rows of a part, for a group', () => {
  it('are none before a group is picked', () => {
    expect(rowsFor(tiny, undefined, onePart)).toEqual([]);
  });

  it('are those of the part, and of no other', () => {
    expect(keys(rowsFor(parted, 'first', how))).toEqual(['sore.first', 'sleep', 'cost']);
    expect(keys(rowsFor(parted, 'first', after))).toEqual(['calm']);
  });

  it('are in both of the parts that they name', () => {
    const [calm] = rowsFor(parted, 'first', after) as [Row];
    const shared: Pack = { ...parted, rows: [{ ...calm, parts: ['how', 'after'] }] };

    expect([how, after].map((part) => keys(rowsFor(shared, 'first', part)))).toEqual([['calm'], ['calm']]);
  });

  it('have those of a group that nobody can pick, whichever group is picked', () => {
    for (const group of ['first', 'later']) expect(keys(rowsFor(ofEveryKind, group, onePart))).toContain('stay.elder');
  });

  it('are all of them, of every group, where there is nothing to pick', () => {
    expect(rowsFor(nobodyPicks, everyone, onePart)).toEqual(nobodyPicks.rows);
  });
});

describe('an option of which nothing is known', () => {
  const [, , wait] = tiny.options as [Option, Option, Option];
  const rowWhere = (arm: object): Row =>
    ({ ...tiny.rows[0], arms: [{ option: 'wait', why: { text: 'Why.', figures: {} }, ...arm }] }) as Row;
  const unknown = (reason: string) => rowWhere({ kind: 'unknown', reason });

  it.each<[string, Row[], boolean]>([
    ['for one reason throughout', [unknown('a'), unknown('a'), unknown('a')], true],
    ['for two reasons', [unknown('a'), unknown('b'), unknown('a')], true],
    ['for three reasons, which are read row by row', [unknown('a'), unknown('b'), unknown('c')], false],
    ['but for a row that does not apply to it', [unknown('a'), rowWhere({ kind: 'notApplicable', reason: 'b' })], false],
    ['but for a count of nobody, which is known', [unknown('a'), rowWhere({ kind: 'rate', value: 0 })], false],
    ['where there is no row', [], false],
  ])('%s: a line of its own is %s', (_, rows, alone) => {
    expect(isUnknownThroughout(wait, rows)).toBe(alone);
  });
});

describe('the group that a row names', () => {
  const [first, later] = tiny.rows as [Row, Row];
  const all: Row = { ...first, key: 'sore', stratum: null };
  const withAll: Pack = { ...tiny, rows: [...tiny.rows, all] };
  const sleep = tiny.rows.find(({ key }) => key === 'sleep') as Row;

  it.each<[string, Row, Pack, string | undefined, string | undefined]>([
    ['none, when it is hers', first, tiny, 'first', undefined],
    ['none, when it holds for everybody and stands once', sleep, tiny, 'first', undefined],
    ['its own, when that is not hers', later, tiny, 'first', 'Later time'],
    ['its own, where there is nothing to pick', first, nobodyPicks, everyone, 'First time'],
    ['that of its study, when it stands beside rows of groups', all, withAll, 'first', 'population'],
    ['its own, even hers, when it stands beside one of all', first, withAll, 'first', 'First time'],
  ])('is %s', (_, row, pack, group, named) => {
    const found = groupToName(row, pack, group);

    expect(found === 'population' ? found : found?.label).toBe(named);
  });
});
