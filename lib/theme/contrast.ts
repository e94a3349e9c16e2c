import { linear, type Rgb } from './rgb';

/**
 * Contrast of two colours as WCAG 2.2 measures it, 1 to 21; the order makes no difference.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Cut off and not rounded: what has 4.499 does not read as 4.5. */
export const ratioText = (ratio: number): string => `${Math.floor(ratio * 100) / 100} to 1`;
