import { toHex } from '../../lib/theme/rgb';
import type { Theme } from '../../lib/theme/theme';
import type { ThemeWishes } from './wishes';

/** A theme that was taken, as CSS and addresses write it; '' is not set. */
export const themeValues = ({ accent, font, corner, density }: Theme): ThemeWishes => ({
  accent: accent ? toHex(accent.light.accent) : '',
  font: font?.join(', ') ?? '',
  corner: corner === undefined ? '' : `${corner}px`,
  density: density ?? '',
});

/** No value of the closed set holds anything else, and nothing else can end a declaration or begin another. */
const plain = /^[#\p{L}\p{M}\p{N}_ ,."-]+$/u;

/**
 * The lines for the style sheet of the website; '' where nothing is set.
 * @param values as `themeValues` gives them
 * @throws where a value holds what could not be part of one
 */
export function cssText(values: ThemeWishes): string {
  const lines = Object.entries(values).flatMap(([name, value]) => {
    if (value === '') return [];
    if (!plain.test(value)) throw new Error(`“${value}” cannot be the value of --evenhand-${name}`);
    return [`  --evenhand-${name}: ${value};`];
  });
  return lines.length > 0 ? ['evenhand-aid {', ...lines, '}'].join('\n') : '';
}
