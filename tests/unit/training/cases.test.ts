import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allSheetItems } from '../../../lib/practice/sheet-items';
import { caseSourcesIn, decisionsIn } from '../../../scripts/case-files';
import { allCaseRules, caseLine, lintCases } from '../../../scripts/lint-cases';
import cases from '../../../training?cases';

const root = resolve(import.meta.dirname, '../../..');
/** Those that the project has from the beginning. */
const first = new Set([
  'afraid-of-a-second-birth',
  'breech-found-late',
  'caesarean-before-and-the-family',
  'declines-what-is-advised',
  'epidural-early-in-labour',
  'gestational-diabetes-and-a-big-baby',
  'induction-after-a-long-wait',
  'interpreter-on-the-telephone',
]);
const caseOf = (id: string) => {
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
};

it('the classroom has the cases that were asked for, each about a decision', () => {
  // A trainer adds one, and breaks nothing by it.
  expect(Object.fromEntries(cases.map(({ id, decision }) => [id, decision]))).toMatchObject({
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
  expect(linted.filter(({ name, grade }) => first.has(name) && (grade === undefined || grade > 5))).toEqual([]);
});

it('every item of the sheet is listened for in one of them, and waiting or declining in all', () => {
  const heard = cases.map(({ observer }) => observer.listenFor.map(({ item }) => item));

  expect(allSheetItems.filter((item) => !heard.flat().includes(item))).toEqual([]);
  expect(heard.filter((items, at) => first.has(cases[at]?.id ?? '') && !items.includes('namedWaitingOrDeclining'))).toEqual([]);
});

it('an interpreter has a card in one, and whoever came with her in another', () => {
  expect(cases.filter(({ roles }) => roles.interpreter).map(({ id }) => id)).toContain('interpreter-on-the-telephone');
  expect(cases.filter(({ roles }) => roles.supporter).map(({ id }) => id)).toContain('caesarean-before-and-the-family');
});

it('three people can act each: there are no more cards than a woman, a clinician and one beside them', () => {
  expect(cases.filter(({ id, roles }) => first.has(id) && Object.keys(roles).length > 3)).toEqual([]);
});

it('a problem is told in a line that ends with its rule, and every rule can be listed', () => {
  expect(caseLine({ rule: 'schema', where: 'one › title', what: 'is empty', todo: 'write one' })).toBe(
    'one › title: is empty; write one [schema]',
  );
  expect(allCaseRules.map(({ id }) => id)).toContain('waiting-in-play');
});

describe('what an actor has to have', () => {
  it('waters that broke so that every course of the aid is still ahead, with weeks and hours for whoever cares for her', () => {
    const { scene, roles } = caseOf('declines-what-is-advised');

    expect(`${scene} ${roles.woman.brings}`).not.toMatch(/yesterday/);
    expect(roles.clinician.knows.join(' ')).toMatch(/weeks.+hours ago/);
  });

  it('a way to be moved, by figures or by being asked, in either direction', () => {
    for (const id of ['declines-what-is-advised', 'breech-found-late']) {
      const { turns, neverSays } = caseOf(id).roles.woman;
      expect(turns.map(({ when, you }) => `${when}: ${you}`).join('\n'), id).toMatch(/figures|every way alike/);
      expect(neverSays.join(' '), id).not.toMatch(/Yes to anything today/);
    }
  });

  it('that she and the midwife share no language, on her card and on the interpreter’s', () => {
    const { woman, interpreter } = caseOf('interpreter-on-the-telephone').roles;

    for (const card of [woman, interpreter]) expect(JSON.stringify(card)).toMatch(/no language/);
    expect(woman.name ?? woman.who).toMatch(/^[A-Z]\w+$|Choose a first name/);
  });

  it('an answer to what she asks about cost', () => {
    const { woman, clinician } = caseOf('interpreter-on-the-telephone').roles;

    expect(woman.wantsToKnow).toContain('Does it cost anything?');
    expect(clinician.knows.join(' ')).toMatch(/overseas visitors team/);
  });
});

describe('what is read of the packs', () => {
  const decisions = decisionsIn(join(root, 'packs'));

  it('is every decision with a way to wait or decline, and with its values and questions', () => {
    expect(decisions.length).toBeGreaterThanOrEqual(14);
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
