import { toHex } from './rgb';
import type { Scheme } from './schemes';
import type { Theme } from './theme';

/** Our own fonts, as tokens.css has them; a test holds the two together. */
export const ownFonts = '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** Less space, still in fours. Nothing smaller than 12 changes: that is within a thing, and not between two. */
const compactSpace = '--s3: 8px; --s4: 12px; --s5: 16px; --s6: 24px; --s8: 40px;';

/**
 * A theme as a style sheet, to be put after ours: the same layer and the same selector, so that the later one wins.
 * Colours are left alone in forced colours, which are the reader's own, and everything on paper, which has one ink.
 * @returns nothing where there is nothing to change
 */
export function themeCss({ accent, font, corner, density }: Theme): string {
  const colours = (scheme: Scheme) => {
    const tones = accent?.[scheme];
    return tones
      ? `--accent: ${toHex(tones.accent)}; --accent-deep: ${toHex(tones.deep)}; --on-accent: ${toHex(tones.onAccent)};`
      : '';
  };
  const shapes = [
    ...(font ? [`--sans: ${[...font, ownFonts].join(', ')};`] : []),
    ...(corner === undefined ? [] : [`--radius: ${corner}px; --radius-soft: ${2 * corner}px;`]),
    ...(density === 'compact' ? [compactSpace] : []),
  ].join(' ');
  const rules = [
    ...(shapes ? [`@media screen { :root { ${shapes} } }`] : []),
    ...(accent
      ? [
          `@media screen and (forced-colors: none) { :root { ${colours('light')} } }`,
          `@media screen and (forced-colors: none) and (prefers-color-scheme: dark) { :root { ${colours('dark')} } }`,
        ]
      : []),
  ];
  return rules.length > 0 ? `@layer tokens {\n${rules.join('\n')}\n}\n` : '';
}
