import { passes } from './judge';
import { atLightness, difference, oklab } from './oklab';
import type { Rgb } from './rgb';
import type { Scheme } from './schemes';

/** As fine as the 255 steps of a screen. */
const steps = 400;

/** A colour that is rounded to the screen is off by less. */
const rounding = 0.01;

/**
 * The colour that passes in a scheme and looks the least different from one that was given, which is itself where it
 * passes. It keeps the hue: only lightness is searched, outwards in steps that a screen can just show, and chroma gives way where a
 * screen cannot show it. There always is one, since black passes in light and white in dark.
 */
export function nearestPassing(given: Rgb, scheme: Scheme): Rgb {
  if (passes(given, scheme)) return given;
  const from = oklab(given);
  let [best, least] = [given, Number.POSITIVE_INFINITY];
  for (let step = 0; step <= steps && step / steps < least + rounding; step++)
    for (const lightness of [from[0] - step / steps, from[0] + step / steps]) {
      if (lightness < 0 || lightness > 1) continue;
      const colour = atLightness(from, lightness);
      const far = difference(oklab(colour), from);
      if (far < least && passes(colour, scheme)) [best, least] = [colour, far];
    }
  return best;
}
