import fc from 'fast-check';
import { expect, it } from 'vitest';
import { themeFrom } from '../../../lib/theme/theme-from';
import { cssText, themeValues } from '../../../widget/maker/css-text';
import { hardText } from './hard-text';

it('sets what is set, on the element and on nothing else', () => {
  const { theme } = themeFrom({ accent: '#0A4A63', font: 'Open Sans, sans-serif', corner: '2', density: 'compact' });

  expect(cssText(themeValues(theme))).toBe(`evenhand-aid {
  --evenhand-accent: #0a4a63;
  --evenhand-font: "Open Sans", sans-serif;
  --evenhand-corner: 2px;
  --evenhand-density: compact;
}`);
});

it('is nothing where nothing is set, or all of it was refused', () => {
  expect(cssText(themeValues(themeFrom({}).theme))).toBe('');
  expect(cssText(themeValues(themeFrom({ accent: '#ffffff', font: 'serif', corner: '99', density: 'x' }).theme))).toBe('');
});

it('never ends a declaration early, whatever was typed', () => {
  fc.assert(
    fc.property(hardText, hardText, hardText, (accent, font, corner) => {
      const lines = cssText(themeValues(themeFrom({ accent, font, corner }).theme)).split('\n');
      const inside = lines.slice(1, -1);

      for (const line of inside) expect(line).toMatch(/^ {2}--evenhand-(?:accent|font|corner): [^;{}<>\\]+;$/);
      expect(inside.length).toBeLessThanOrEqual(3);
    }),
  );
});

it('means what was set: read again, the lines give the same theme', () => {
  const { theme } = themeFrom({ accent: 'rgb(10 74 99)', font: "'Noto Sans'", corner: '0px', density: 'comfortable' });
  const read = Object.fromEntries(
    [...cssText(themeValues(theme)).matchAll(/--evenhand-(\w+): (.+);/g)].map(([, name, value]) => [name, value]),
  );

  expect(themeFrom(read).theme).toEqual(theme);
});

it('refuses a value that no setting can have', () => {
  expect(() => cssText({ accent: 'red; } * { all: unset', font: '', corner: '', density: '' })).toThrow('--evenhand-accent');
});
