import { expect, it } from 'vitest';
import { rules } from '../../../lib/pack/rules';
import { publishedSource } from '../../../lib/tilts/published-source';
import { tilts } from '../../../lib/tilts/tilts';

it.each([
  ['IPDAS 7; standards.md 3.2 rule 14', 'IPDAS 7'],
  ['standards.md requirement 12 and 3.2 rule 13', 'A rule of this project.'],
  ['docs/decisions/0003; standards.md requirement 18', 'A rule of this project.'],
  ['standards.md requirement 19 and 3.2 rule 15 (MNM, S35)', 'Making Numbers Meaningful'],
  ['Witteman 2021 (standards.md S13); product.md, step 2', 'Witteman 2021'],
  ['IPDAS 7 (Martin 2021, S9); standards.md 3.2 rule 15', 'IPDAS 7 (Martin 2021)'],
  ['RCOG and RCM on language (standards.md S105, S106); product.md, what it must never do', 'RCOG and RCM on language'],
  ['GRADE, as in standards.md 2.4; IPDAS 11 and 35', 'GRADE; IPDAS 11 and 35'],
  [
    'NICE NG197 1.4; standards.md requirement 12 and 3.2 rule 13 (Büchter 2014, Webster 2017)',
    'NICE NG197 1.4; Büchter 2014; Webster 2017',
  ],
])('of %s a reader of the classroom is told %s', (source, told) => {
  expect(publishedSource(source)).toBe(told);
});

it('no tilt sends anybody to a document that only this project has', () => {
  for (const { id, source } of rules.filter((rule) => tilts.some(({ claims }) => claims === rule.id))) {
    expect(publishedSource(source), id).not.toMatch(/standards\.md|product\.md|CONTRIBUTING|docs\/|\bS\d+\b|\(\s*\)|^\W|; ;/);
    expect(publishedSource(source).length, id).toBeGreaterThan(4);
  }
});
