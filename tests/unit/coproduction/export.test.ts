import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Coproduction, noWomanYet, womenInvolved } from '../../../lib/coproduction/coproduction';
import { coproductionText } from '../../../lib/coproduction/coproduction-text';
import { type Headings, parseHeadings } from '../../../lib/coproduction/headings';
import { problemLine } from '../../../lib/problem';
import { coproductionPage } from '../../../scripts/coproduction/coproduction-page';
import { headingsPath, readHeadings } from '../../../scripts/coproduction/read-headings';
import { emptyRecord, workedOn } from '../../support/coproduction';

const headings = readHeadings();
const exported = (record: Coproduction, more: Partial<Headings> = {}) => ({
  record,
  title: 'A tiny choice',
  version: '1.2.3',
  headings: { ...headings, ...more },
});
const worked = {
  ...emptyRecord('tiny'),
  involved: [workedOn({ learnt: 'Begin with food.', notChanged: [{ what: 'A film.', why: 'No money.' }] })],
};
const page = (record: Coproduction, more: Partial<Headings> = {}) =>
  coproductionPage({ ...exported(record, more), style: { text: '' }, beside: { text: 'tiny.txt' } });

describe('a record under the headings of a template', () => {
  it('says plainly, as text and as a page, that no woman has been involved yet', () => {
    for (const said of [coproductionText(exported(emptyRecord('tiny'))), page(emptyRecord('tiny'))]) {
      expect(said).toContain(noWomanYet);
      expect(said).toContain('Nobody else has been involved either, in any role.');
      expect(said).toContain('Women who use or have used maternity care');
      expect(said).toContain('Say what is missing.');
      expect(said).toContain('It is about what may matter to her. Step 6 of 7: co-design.');
      expect(said).toContain('Nobody has agreed to it yet.');
    }
  });

  it('does not say so once women have been, and tells all that the record has', () => {
    const text = coproductionText(exported(worked));

    expect(text).not.toContain(noWomanYet);
    for (const part of [
      'January 2026:\n- 6 women who use or have used maternity care (who had planned a home birth).',
      'January 2026:\n- Two evenings at a children’s centre.\n- It was about what may matter to her.',
      'In their own words: “You ask what I want and then you do not wait.”',
      'They were paid.',
      'Step 6 of 7: co-design, where people shaped it',
      'Version 1.2.3: A value on time was added.',
      'Not changed: A film. Why not: No money.',
      'Begin with food.',
      'Missing from it: partners.',
      'Missing so far:\n- Women who speak little English',
      'National Co-production Advisory Group',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('says it still where midwives alone took part', () => {
    const staff = { ...worked, involved: [workedOn({ who: [{ role: 'midwife', people: 1 }] })] };

    expect(coproductionText(exported(staff))).toContain(noWomanYet);
    expect(coproductionText(exported(staff))).toContain('1 midwife.');
    expect(womenInvolved(worked)).toEqual({ people: 6, times: 1 });
  });

  it('is renamed and put in another order by the file of headings alone', () => {
    const theirs = [...headings.headings].reverse().map(({ part }) => ({ part, heading: `Box ${part}` }));
    const text = coproductionText(
      exported(worked, { template: 'A template of a trust', contact: 'The voices partnership', headings: theirs }),
    );

    expect([...text.matchAll(/^BOX (\w+)$/gm)].map(([, part]) => part?.toLowerCase())).toEqual(theirs.map(({ part }) => part));
    expect(text).toContain('Under the headings of: A template of a trust');
    expect(text).toContain('The voices partnership');
    expect(text).not.toContain('Evenhand’s own');
  });

  it('is a page that loads and runs nothing, in which words are never markup', () => {
    const sly = { ...worked, why: '<script>alert(1)</script>' };

    expect(page(sly)).toContain('&lt;script&gt;');
    expect(page(sly)).toMatch(/Content-Security-Policy" content="default-src 'none'/);
    expect(page(sly)).not.toMatch(/<script/);
  });
});

describe('the headings', () => {
  it('say that they are our own, since the template could not be read', () => {
    expect(headings.template).toBeNull();
    expect(headings.note).toMatch(/Evenhand’s own.*could not be read/);
    expect(coproductionText(exported(worked))).toContain(headings.note);
    expect(page(worked)).toContain('could not be read');
  });

  it.each<[string, (file: Headings) => unknown, RegExp]>([
    ['a part missing', (file) => ({ ...file, headings: file.headings.slice(1) }), /nothing is headed for `title`; add it/],
    ['a part twice', (file) => ({ ...file, headings: [...file.headings, file.headings[0]] }), /headings › title: stands twice/],
    [
      'a part of its own',
      (file) => ({ ...file, headings: [{ part: 'logo', heading: 'Logo' }] }),
      /headings › 0 › part: is no part; write title/,
    ],
    ['an empty heading', (file) => ({ ...file, headings: [{ part: 'title', heading: '' }] }), /heading: is empty/],
    ['no template', ({ template: _, ...file }) => file, /template: /],
  ])('are refused with %s', (_, change, line) => {
    const parsed = parseHeadings(JSON.stringify(change(JSON.parse(readFileSync(headingsPath, 'utf8')))));

    expect(parsed.ok ? [] : parsed.problems.map(problemLine)).toContainEqual(expect.stringMatching(line));
  });

  it('are refused where they are not JSON', () => {
    expect(parseHeadings('{')).toMatchObject({ ok: false, problems: [{ where: 'headings.json' }] });
  });
});
