import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toHex } from '../../../lib/theme/rgb';
import { schemes } from '../../../lib/theme/schemes';
import { ownFonts } from '../../../lib/theme/theme-css';
import { repositoryFiles } from '../house/files';
import { cssRules } from './support/css-rules';
import { unknownGrounds } from './support/unknown-grounds';

const sheets = repositoryFiles().filter(({ path }) => /^components\/.+\.css$/.test(path));
const rules = sheets.flatMap(({ path, text }) => cssRules(path, text));
const judged = (css: string) => unknownGrounds(cssRules('components/style/late.css', `@layer components { ${css} }`));

describe('every use of an accent in a style sheet is on a ground that is judged', () => {
  it('holds', () => {
    expect(unknownGrounds(rules)).toEqual([]);
  });

  it('looks at all of them', () => {
    const read = rules.flatMap(({ declarations }) => declarations).filter(([, value]) => value.includes('accent)')).length;
    const there = sheets.flatMap(({ text }) => [...text.matchAll(/var\(--(?:on-)?accent\)/g)]).length;

    expect(read).toBe(there);
    expect(read).toBeGreaterThan(15);
  });

  it.each([
    ['.late { color: var(--accent); background: var(--line); }', 'var(--line) is not a ground that is judged'],
    ['.late { color: var(--accent); background: var(--line); }', 'components/style/late.css: .late'],
    ['.late { background: var(--event); }', 'var(--event) is not a ground that is judged'],
    ['.late { background: #eeeeee; }', '#eeeeee is not a ground that is judged'],
    ['.late { background: linear-gradient(var(--page), var(--accent)); }', 'is not a ground that is judged'],
    ['.late { color: var(--on-accent); }', 'color has onAccent on nothing said'],
    ['.late { color: var(--on-accent); background: var(--page); }', 'color has onAccent on page'],
    ['.late { color: var(--accent); background: var(--accent-deep); }', 'var(--accent) is not a colour for var(--accent-deep)'],
    ['.late { color: var(--ink); background: var(--accent); }', 'var(--ink) is not a colour for var(--accent)'],
    ['.late::before { content: "new"; background: var(--edge); }', 'var(--edge) is not a ground that is judged'],
    ['.late::before { content: ""; background: var(--event); }', 'var(--event) is not a ground that is judged'],
    ['.late { fill: var(--accent); }', 'fill has --accent, which is for words and edges'],
    ['.late { stroke: var(--accent-deep); }', 'stroke has --accent-deep'],
    ['.late { color: color-mix(in srgb, var(--accent) 40%, white); }', 'makes another colour of it'],
    ['.late { color: rgb(from var(--accent) r g b / 0.5); }', 'makes another colour of it'],
    ['.late { color: var(--accent, red); }', 'is not a whole use'],
    ['@media (hover) { .outer { .late { background: var(--rest); } } }', 'var(--rest) is not a ground that is judged'],
  ])('would not, with %j', (css, fault) => {
    expect(judged(css).join('\n')).toContain(fault);
  });

  it.each([
    '.fine { color: var(--accent); }',
    '.fine { color: var(--accent-deep); background: var(--wash); }',
    '.fine { background: var(--accent); border: 2px solid var(--accent); color: var(--on-accent); }',
    '.fine::before { content: ""; background: var(--edge); }',
    '.fine { border: var(--rule) solid var(--edge); background: none; }',
    '@media (forced-colors: active) { .fine { background: Highlight; } }',
  ])('would still, with %j', (css) => {
    expect(judged(css)).toEqual([]);
  });
});

describe('what is written down twice is the same', () => {
  const tokens = cssRules(
    'tokens.css',
    readFileSync(resolve(import.meta.dirname, '../../../components/style/tokens.css'), 'utf8'),
  );
  const rootIn = (media: string | undefined) => {
    const found = tokens.find(({ selector, within }) => selector === ':root' && within[1] === media);
    return Object.fromEntries(found?.declarations ?? []);
  };

  it.each([
    ['light', undefined],
    ['dark', '@media (prefers-color-scheme: dark)'],
  ] as const)('in tokens.css and in lib/theme, the grounds and the people in %s', (scheme, media) => {
    const root = rootIn(media);

    for (const [name, colour] of Object.entries(schemes[scheme]))
      expect([name, root[`--${name}`]]).toEqual([name, toHex(colour)]);
  });

  it('in tokens.css and in lib/theme, our own fonts', () => {
    expect(rootIn(undefined)['--sans']).toBe(ownFonts);
  });
});
