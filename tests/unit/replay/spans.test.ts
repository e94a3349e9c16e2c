import { describe, expect, it } from 'vitest';
import { facedRows } from '../../../lib/replay/faced-rows';
import { spansOf, withoutBreaks } from '../../../lib/replay/spans';
import { actedPractice, lookAt, saidAt } from '../../support/acted-practice';
import { packOf, parsePlaceOfBirth } from '../../support/builders';

const pack = packOf(parsePlaceOfBirth());
const [one = '', two = ''] = pack.options.map(({ id }) => id);

describe('when options were on the screen', () => {
  it('joins what follows without a gap, and leaves out what was hidden', () => {
    const looks = [
      lookAt(0, 'start', { options: [one] }),
      lookAt(30, 'compare', { options: [one, two] }),
      lookAt(60, 'away'),
      lookAt(90, 'compare', { options: [one] }),
    ];
    const { options, away } = spansOf(actedPractice(pack, { looks }), [one, two, 'another']);
    expect(options.get(one)).toEqual([
      { from: 0, to: 60 },
      { from: 90, to: 600 },
    ]);
    expect(options.get(two)).toEqual([{ from: 30, to: 60 }]);
    expect(options.get('another')).toEqual([]);
    expect(away).toEqual([{ from: 60, to: 90 }]);
  });
});

describe('the time with the aid', () => {
  it('stands still in every break', () => {
    const inUse = withoutBreaks([
      { from: 60, to: 90 },
      { from: 200, to: 300 },
    ]);
    expect([0, 60, 75, 90, 200, 250, 300, 400].map(inUse)).toEqual([0, 60, 60, 60, 170, 170, 170, 270]);
  });
});

describe('the rows that could come on the screen', () => {
  const keys = (more: Parameters<typeof actedPractice>[1]) => facedRows(actedPractice(pack, more), pack).map(({ key }) => key);
  const [first, second] = pack.strata.filter(({ pick }) => pick).map(({ id }) => id);
  const keyOf = (stratum = '') => pack.rows.find((row) => row.stratum === stratum)?.key ?? '';
  const picked = (stratum = '') => saidAt(pack, 1, { kind: 'stratum', stratum });

  it('are those of the groups that somebody picked, and those of everybody', () => {
    const some = keys({ events: [picked(first)] });
    expect(some).toContain(keyOf(first));
    expect(some).not.toContain(keyOf(second));
    expect(some).toEqual(expect.arrayContaining(pack.rows.filter(({ stratum }) => stratum === null).map(({ key }) => key)));
    expect(keys({ events: [picked(first), picked(second)] })).toContain(keyOf(second));
  });

  it('are all of them, where nobody picked a group of this version', () => {
    expect(keys({})).toEqual(pack.rows.map(({ key }) => key));
    expect(keys({ events: [picked('of-another-version')] })).toEqual(pack.rows.map(({ key }) => key));
  });

  it('have one that was seen among them, whoever it is of', () => {
    const looks = [lookAt(5, 'compare', { rows: [keyOf(second)] })];
    expect(keys({ events: [picked(first)], looks })).toContain(keyOf(second));
  });
});
