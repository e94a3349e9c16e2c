import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeSettings } from '../../../lib/policy/setting-names';
import { problemLine } from '../../../lib/problem';
import { toHex } from '../../../lib/theme/rgb';
import { themeCss } from '../../../lib/theme/theme-css';
import { themeFrom, themeNames } from '../../../lib/theme/theme-from';

const lines = (given: Parameters<typeof themeFrom>[0]) => themeFrom(given).problems.map(problemLine);
const accentOf = (accent: string) => themeFrom({ accent }).theme.accent;

describe('a theme that is refused says what, why and what to do', () => {
  it.each([
    [
      'too light on the page',
      { accent: '#ffd100' },
      '--evenhand-accent: “#ffd100” has 1.3 to 1 on the tinted ground (#eff3f4), and 4.5 to 1 is the least that can be read; the nearest that passes is #856c00',
    ],
    [
      'enough on the page and too light on a tinted ground',
      { accent: '#0072ce' },
      '--evenhand-accent: “#0072ce” has 4.37 to 1 on the tinted ground (#eff3f4), and 4.5 to 1 is the least that can be read; the nearest that passes is #0070ca',
    ],
    [
      'nothing to be seen of it',
      { accent: 'white-ish' },
      '--evenhand-accent: “white-ish” is not a colour that can be read here; write one colour as #rrggbb, rgb() or hsl()',
    ],
    [
      'the colour of the people',
      { accent: '#7c2855' },
      '--evenhand-accent: “#7c2855” is too like the colour of the people something happened to (#6b1a66); the nearest that passes is #8d3864',
    ],
    [
      'a picture',
      { accent: 'linear-gradient(red, blue)' },
      '--evenhand-accent: “linear-gradient(red, blue)” is a picture and not a colour; write one colour as #rrggbb, rgb() or hsl()',
    ],
    [
      'an address',
      { accent: 'url(https://x.example/a.png)' },
      '--evenhand-accent: “url(https://x.example/a.png)” is a picture and not a colour; write one colour as #rrggbb, rgb() or hsl()',
    ],
    [
      'something else that stands for it',
      { accent: 'var(--brand)' },
      '--evenhand-accent: “var(--brand)” stands for something that cannot be looked up here; write one colour as #rrggbb, rgb() or hsl()',
    ],
    [
      'half transparent',
      { accent: 'rgb(0 94 184 / 50%)' },
      '--evenhand-accent: “rgb(0 94 184 / 50%)” lets through what is behind it, so nobody can say how well it can be read; write it without transparency, as #005eb8',
    ],
    [
      'half transparent in digits',
      { accent: '#005eb880' },
      '--evenhand-accent: “#005eb880” lets through what is behind it, so nobody can say how well it can be read; write it without transparency, as #005eb8',
    ],
    [
      'a font to be fetched',
      { font: 'url(https://x.example/f.woff2)' },
      '--evenhand-font: “url(https://x.example/f.woff2)” has url() in it, and a font is never fetched; write names of fonts that devices have, with commas between them',
    ],
    [
      'the end of a rule',
      { font: 'Arial; } body { display: none' },
      '--evenhand-font: “Arial; } body { display: none” has signs in it that no name needs; write letters, digits, spaces, dots and hyphens',
    ],
    [
      'her fonts',
      { font: 'Georgia' },
      '--evenhand-font: “Georgia” is how her own words are set, and nothing else is; write a font without serifs',
    ],
    [
      'a font that is not for reading',
      { font: 'cursive' },
      '--evenhand-font: “cursive” is not for reading; write a font without serifs',
    ],
    ['a comma too many', { font: 'Arial,' }, '--evenhand-font: there is a comma without a name beside it; take it out'],
    [
      'too many fonts',
      { font: 'A, B, C, D, E, F' },
      '--evenhand-font: 6 fonts are named, and 5 is the most; leave out those that are least likely to be there',
    ],
    [
      'a name without an end',
      { font: 'A'.repeat(41) },
      `--evenhand-font: “${'A'.repeat(41)}” is longer than 40 letters; write the name of one font`,
    ],
    [
      'rounder than is ours to bear',
      { corner: '20px' },
      '--evenhand-corner: “20px” is not a whole number from 0 to 16; the nearest is 16px',
    ],
    ['half a pixel', { corner: '3.5px' }, '--evenhand-corner: “3.5px” is not a whole number from 0 to 16; the nearest is 4px'],
    [
      'another unit',
      { corner: '1rem' },
      '--evenhand-corner: “1rem” is not a number of pixels; write a whole number from 0 to 16, such as 4px',
    ],
    [
      'less than nothing',
      { corner: '-4px' },
      '--evenhand-corner: “-4px” is not a number of pixels; write a whole number from 0 to 16, such as 4px',
    ],
    ['a third density', { density: 'tiny' }, '--evenhand-density: “tiny” is not one of the two; write comfortable or compact'],
  ])('%s', (_, given, sentence) => {
    const { theme, problems } = themeFrom(given);

    expect(problems.map(problemLine)).toEqual([sentence]);
    expect(theme).toEqual({});
  });

  it('says both where a colour is hard to read and somebody, with one that is neither', () => {
    expect(lines({ accent: '#777' })).toEqual([
      '--evenhand-accent: “#777” has 4 to 1 on the tinted ground (#eff3f4), and 4.5 to 1 is the least that can be read; the nearest that passes is #6e6e6e',
      '--evenhand-accent: “#777” is too like the colour of everybody else in a picture (#828f97); the nearest that passes is #6e6e6e',
    ]);
  });

  it('says everything at once, and keeps what is good', () => {
    const { theme, problems } = themeFrom({ accent: '#eee', font: 'Frutiger', corner: '99', density: 'airy' });

    expect(problems.map(({ where }) => where)).toEqual(['--evenhand-accent', '--evenhand-corner', '--evenhand-density']);
    expect(theme).toEqual({ font: ['"Frutiger"'] });
  });

  it('does not repeat for ever what somebody wrote', () => {
    expect(lines({ accent: `x${'y'.repeat(5000)}\n z` })[0]?.length).toBeLessThan(200);
  });

  it('names a setting as whoever asks does', () => {
    const { problems } = themeFrom({ density: 'tiny' }, (name) => `policy › ${name}`);

    expect(problems[0]?.where).toBe('policy › density');
  });
});

describe('a colour is read as CSS writes it', () => {
  it.each([
    '#005eb8',
    '#005EB8',
    ' #005eb8 ',
    '#005eb8ff',
    'rgb(0, 94, 184)',
    'rgb(0 94 184)',
    'rgba(0, 94, 184, 1)',
    'rgb(0 94 184 / 100%)',
    'RGB( 0 94 184 )',
    'rgb(0% 36.86% 72.16%)',
    'hsl(209.35 100% 36.08%)',
    'hsl(209.35deg, 100%, 36.08%)',
    'hsl(-150.65deg 100% 36.08% / 1)',
  ])('%j', (text) => {
    const accent = accentOf(text);

    expect(accent && toHex(accent.light.accent)).toBe('#005eb8');
  });

  it('#036 and #036f are short for #003366', () => {
    expect(['#036', '#036f'].map((text) => toHex(accentOf(text)?.light.accent ?? [0, 0, 0]))).toEqual(['#003366', '#003366']);
  });

  it.each([
    '#12',
    '#12345',
    '#1234567',
    '#00gg00',
    'rgb(0 94)',
    'rgb(0, 94 184)',
    'rgb(300 0 0)',
    'rgb(-1 0 0)',
    'rgb(none 0 0)',
    'rgb(0 94 184 / )',
    'hsl(210 120% 36%)',
    'hsl(210px 100% 36%)',
    'hsl(20% 100% 36%)',
    'hsl(0.6turn 100% 36%)',
    'calc(1)',
    'rgb(calc(1) 2 3)',
    'currentColor',
    'transparent',
    '#005eb8; } body { color: red',
    '#005eb8 #000',
  ])('%j is none', (text) => {
    expect(lines({ accent: text })).toHaveLength(1);
  });
});

describe('a theme that is taken', () => {
  it('says what becomes of an accent on a dark page', () => {
    expect(themeFrom({ accent: '#330072' }).notes).toEqual([
      expect.stringMatching(/^--evenhand-accent: on a dark page it is #[\da-f]{6}, the nearest that can be read there$/),
    ]);
    expect(themeFrom({ corner: '4px' }).notes).toEqual([]);
  });

  it('has nothing where nothing is set', () => {
    expect(themeFrom({ accent: '', font: ' ', corner: '', density: '' })).toEqual({ theme: {}, problems: [], notes: [] });
    expect(themeFrom({})).toEqual({ theme: {}, problems: [], notes: [] });
  });

  it('takes corners from 0 to 16', () => {
    expect(['0', '0px', '4PX', '16px'].map((corner) => themeFrom({ corner }).theme.corner)).toEqual([0, 0, 4, 16]);
  });

  it('takes fonts by name, and knows those without one', () => {
    expect(themeFrom({ font: `'Frutiger LT Pro', "Noto Sans Arabic",Inter , Sans-Serif` }).theme.font).toEqual([
      '"Frutiger LT Pro"',
      '"Noto Sans Arabic"',
      '"Inter"',
      'sans-serif',
    ]);
  });

  it('takes no word of CSS for anything but a name', () => {
    expect(themeFrom({ font: 'inherit, default' }).theme.font).toEqual(['"inherit"', '"default"']);
  });

  it('has the names that a policy has', () => {
    expect(themeNames).toEqual(themeSettings);
  });
});

describe('the style sheet of a theme', () => {
  it('lies in the layer of our own values, and leaves paper and forced colours alone', () => {
    expect(themeCss(themeFrom({ accent: '#005eb8', font: 'Inter', corner: '8px', density: 'compact' }).theme)).toBe(
      `@layer tokens {
@media screen { :root { --sans: "Inter", -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif; --radius: 8px; --radius-soft: 16px; --s3: 8px; --s4: 12px; --s5: 16px; --s6: 24px; --s8: 40px; } }
@media screen and (forced-colors: none) { :root { --accent: #005eb8; --accent-deep: #004b95; --on-accent: #ffffff; } }
@media screen and (forced-colors: none) and (prefers-color-scheme: dark) { :root { --accent: #3d8be9; --accent-deep: #55a1ff; --on-accent: #0f181d; } }
}
`,
    );
  });

  it('is empty where there is nothing to change', () => {
    expect(themeCss({})).toBe('');
    expect(themeCss(themeFrom({ density: 'comfortable' }).theme)).toBe('');
  });

  it('holds nothing but the values of the closed set, whatever somebody wrote', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.mixedCase(fc.constantFrom('Arial', 'url(x)', 'a{}', '"', "'", '\\22', '*/', '</style>', '@import', ';--event:#fff')),
      fc
        .array(fc.constantFrom('#005eb8', '4px', 'Arial', ';', '}', '{', '"', '\\', '/*', ',', 'compact', '\n'))
        .map((all) => all.join('')),
    );
    const closed =
      /^(?:@layer tokens \{\n(?:@media screen[^{]*\{ :root \{(?: --(?:accent|accent-deep|on-accent|sans|radius|radius-soft|s\d): (?:#[\da-f]{6}|\d+px|[\p{L}\p{M}\p{N} ._",-]+);)+ \} \}\n)+\}\n)?$/u;
    fc.assert(
      fc.property(fc.record({ accent: nasty, font: nasty, corner: nasty, density: nasty }), (given) => {
        const css = themeCss(themeFrom(given).theme);
        expect(css).toMatch(closed);
        expect([...css.matchAll(/"/g)].length % 2).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});

it.each(['Wingdings', '"Webdings"', 'Symbol', 'Segoe MDL2 Assets', 'Noto Color Emoji'])(
  'has no words and figures in signs: %s',
  (font) => {
    const { theme, problems } = themeFrom({ font });
    expect(theme).toEqual({});
    expect(problems).toHaveLength(1);
  },
);

it.each(['accent', 'font', 'corner', 'density'] as const)('is not read where it would take long: %s', (name) => {
  for (const text of ['rgb(1'.padEnd(200_000), 'x'.repeat(200_000)]) {
    const { theme, problems } = themeFrom({ [name]: `${text}1` });
    expect(theme).toEqual({});
    expect(problems.map(({ what }) => what)).toEqual([expect.stringMatching(/^it is \d+ characters long$/)]);
  }
});
