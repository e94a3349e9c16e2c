import { contrast } from './contrast';
import { passes, type Tones } from './judge';
import { atLightness, oklab } from './oklab';
import type { Rgb } from './rgb';
import { type Scheme, schemes } from './schemes';

/** By how much the colour under a pointer goes away from the page, in lightness of OKLab; our own goes as far. */
const deeper = 0.07;
/** What can be seen of that, as a contrast. In lightness alone a step near black would count that nobody sees. */
const seen = 1.15;

/**
 * What an accent that passes becomes in a scheme. What is written on it is the colour of the page, so that it has the
 * contrast that the accent has against the page.
 */
export function tones(accent: Rgb, scheme: Scheme): Tones {
  const lab = oklab(accent);
  const away = scheme === 'light' ? -deeper : deeper;
  const onAccent = schemes[scheme].page;
  // The other way, or further, where there is no room or people would be too near.
  for (let times = 1; times <= 8; times++)
    for (const by of [times * away, -times * away]) {
      const deep = atLightness(lab, Math.min(1, Math.max(0, lab[0] + by)));
      if (passes(deep, scheme) && contrast(deep, accent) > seen) return { accent, deep, onAccent };
    }
  return { accent, deep: accent, onAccent };
}
