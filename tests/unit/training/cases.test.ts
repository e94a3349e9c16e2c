import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allSheetItems } from '../../../lib/practice/sheet-items';
import { caseSourcesIn, decisionsIn } from '../../../scripts/case-files';
import { allCaseRules, caseLine, lintCases } from '../../../scripts/lint-cases';
import cases from '../../../training?cases';

const root = resolve(import.meta.dirname, '../../..');

it('the classroom has the cases that were asked for, each about a decision', () => {
  expect(Object.fromEntries(cases.map(({ id, decision }) => [id, decision]))).toEqual({
    'afraid-of-a-second-birth': 'planned-caesarean-or-vaginal',
    'breech-found-late': 'breech-at-term',
    'caesarean-before-and-the-family': 'birth-after-caesarean',
    'declines-what-is-advised': 'waters-broken-at-term',
    'epidural-early-in-labour': 'pain-relief-in-labour',
    'gestational-diabetes-and-a-big-baby': 'gestational-diabetes-timing',
    'induction-after-a-long-wait': 'induction-or-waiting',
    'interpreter-on-the-telephone': 'place-of-birth',
  });
});

it('none of them has a problem, and each reads as easily as speech', () => {
  const linted = lintCases(join(root, 'training'), join(root, 'packs'));

  expect(linted.flatMap(({ problems }) => problems)).toEqual([]);
  expect(linted.filter(({ grade }) => grade === undefined || grade > 5)).toEqual([]);
});

it('every item of the sheet is listened for in one of them, and waiting or declining in all', () => {
  const heard = cases.map(({ observer }) => observer.listenFor.map(({ item }) => item));

  expect(allSheetItems.filter((item) => !heard.flat().includes(item))).toEqual([]);
  expect(heard.filter((items) => !items.includes('namedWaitingOrDeclining'))).toEqual([]);
});

it('an interpreter has a card in one, and whoever came with her in another', () => {
  expect(cases.filter(({ roles }) => roles.interpreter).map(({ id }) => id)).toEqual(['interpreter-on-the-telephone']);
  expect(cases.filter(({ roles }) => roles.supporter).map(({ id }) => id)).toEqual(['caesarean-before-and-the-family']);
});

it('three people can act each: there are no more cards than a woman, a clinician and one beside them', () => {
  expect(cases.filter(({ roles }) => Object.keys(roles).length > 3)).toEqual([]);
});

it('a problem is told in a line that ends with its rule, and every rule can be listed', () => {
  expect(caseLine({ rule: 'schema', where: 'one › title', what: 'is empty', todo: 'write one' })).toBe(
    'one › title: is empty; write one [schema]',
  );
  expect(allCaseRules.map(({ id }) => id)).toContain('waiting-in-play');
});

describe('what is read of the packs', () => {
  const decisions = decisionsIn(join(root, 'packs'));

  it('is every decision with a way to wait or decline, and with its values and questions', () => {
    expect(decisions).toHaveLength(14);
    for (const { options, rows, values, questions } of decisions) {
      expect(options.map(({ kind }) => kind)).toContain('wait');
      expect([rows, values, questions].map((list) => list.length > 0)).toEqual([true, true, true]);
      expect(new Set(rows).size).toBe(rows.length);
    }
  });

  it('is read from the folder of one case too', () => {
    expect(caseSourcesIn(join(root, 'training', 'breech-found-late')).map(({ name }) => name)).toEqual(['breech-found-late']);
  });
});
