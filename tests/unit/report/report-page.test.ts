import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { figureLines } from '../../../lib/pack/figure-lines';
import { reportPage } from '../../../scripts/report/report-page';
import type { Spoil } from '../../support/builders';
import { tinyPack } from '../../support/tiny-pack';
import { tinyInput } from './tiny-report';

function open(spoil?: Spoil, more = {}) {
  const { document } = new Window();
  document.write(reportPage(tinyInput(spoil, more)));
  return document;
}
const textOf = (selector: string, spoil?: Spoil, more = {}) => open(spoil, more).querySelector(selector)?.textContent ?? '';

describe('the page', () => {
  it('stands alone: no script, nothing fetched, a policy that says so, and a language', () => {
    const page = reportPage(tinyInput());

    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`);
    expect(page).toContain('<html lang="en-GB">');
    expect(page).not.toMatch(/<script|<img|<link|<iframe|@import|url\(|\son\w+=/i);
  });

  it('leads to every part of it, and to every item', () => {
    const document = open();
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');

    expect(targets).toEqual(
      expect.arrayContaining(['ipdas', 'ecd8', 'balance', 'readability', 'figures', 'sources', 'versions', 'rules']),
    );
    for (const id of targets) expect(document.getElementById(id)?.id).toBe(id);
  });

  it('has no id twice', () => {
    const ids = [...open().querySelectorAll('[id]')].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('fills every placeholder', () => {
    expect(open().body.textContent).not.toMatch(/\{[a-z]|undefined|\[object|NaN/);
  });
});

describe('markup in the words of a pack', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&';
  const spoils: [string, Spoil][] = [
    ['a title', (_, words) => Object.assign(words, { title: evil })],
    ['the name of an option', (_, words) => Object.assign(words.options.go ?? {}, { name: evil })],
    ['a reason', (_, words) => Object.assign(words.reasons, { 'not-followed': evil })],
    ['a citation', ({ sources }) => Object.assign(sources[0] ?? {}, { citation: evil })],
    ['an address', ({ sources }) => Object.assign(sources[0] ?? {}, { url: `https://example.org/${evil}` })],
    ['an id', ({ rows }) => Object.assign(rows[0] ?? {}, { id: evil })],
  ];

  it.each(spoils)('in %s stays text', (_, spoil) => {
    const page = reportPage(tinyInput(spoil));

    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
  });

  it('an address that is no web address is no link', () => {
    const page = open(({ sources }) => Object.assign(sources[0] ?? {}, { url: 'javascript:alert(1)' }));

    expect(page.querySelector('a[href^="javascript"]')).toBeNull();
  });
});

describe('who has signed', () => {
  const sign: Spoil = ({ signOffs }) => {
    signOffs.push({
      item: 'options',
      name: 'Mary Made-up',
      role: 'midwife',
      on: '2026-11-20',
      version: '1.2.3',
      statement: 'All there.',
    });
  };

  it('an unsigned pack says so at the top, and names nobody', () => {
    const page = open();

    expect(page.querySelector('header .notice')?.textContent).toContain('Not signed off.');
    expect(page.querySelectorAll('.signed')).toHaveLength(0);
  });

  it('a sign-off of an older version counts for nothing', () => {
    const page = open((pack, words) => {
      sign(pack, words);
      pack.version = '1.2.4';
    });

    expect(page.querySelector('header .notice')?.textContent).toContain('Not signed off.');
    expect(page.querySelector('main')?.textContent).not.toContain('All there.');
  });

  it('a sign-off of this version stands beside its item, with the words of the person', () => {
    expect(textOf('#ipdas-3', sign)).toContain('Signed by Mary Made-up, midwife, 20 November 2026: “All there.”');
  });
});

describe('a date that has passed', () => {
  it('of the pack stands at the top', () => {
    expect(textOf('header', (pack) => Object.assign(pack, { reviewBy: '2026-11-01' }))).toContain('Past its review date.');
  });

  it('of a row stands at the row', () => {
    expect(textOf('#row-sleep', ({ rows }) => Object.assign(rows[2] ?? {}, { reviewBy: '2026-11-01' }))).toContain(
      'That day has passed',
    );
  });
});

it('says of what is not known that it is not known, and why', () => {
  expect(textOf('#row-cost .unknown')).toBe('Not known. Nobody counted.');
  expect(textOf('#row-cost .not-applicable')).toBe('Does not apply. It is free.');
});

it('lists every rule that was run, and what it found', () => {
  const page = open(({ rows }) => rows[0]?.arms.splice(1, 1));

  expect(page.querySelectorAll('#rules .item')).toHaveLength(tinyInput().rules.length);
  expect(page.querySelector('#rules .fail')?.textContent).toContain('nothing for option `other` in `first`');
});

describe('what changed', () => {
  const entry = (version: string, figures: Record<string, string>) => ({
    version,
    on: '2026-11-20',
    why: 'Read again.',
    figures,
  });
  const changed = tinyPack();
  const arm = changed.rows.find(({ id }) => id === 'sleep')?.arms[0];
  if (arm?.kind === 'rate') arm.value = 451;
  const first = entry('1.2.2', figureLines(tinyPack()));
  const second = entry('1.2.3', figureLines(changed));

  it.each([
    ['no version is recorded', [], 'Version 1.2.3 is not recorded.'],
    ['one version is recorded', [second], 'This is the first recorded version.'],
    ['a figure changed', [first, second], 'options, go: rate:450 before, rate:451 now.'],
    ['no figure changed', [first, { ...first, version: '1.2.3' }], 'no figure changed; words may have.'],
  ])('when %s', (_, versions, says) => {
    expect(textOf('#versions', undefined, { versions })).toContain(says);
  });
});
