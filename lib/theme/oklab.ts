import { eachPart, linear, type Rgb } from './rgb';

/** Lightness 0 to 1, and two axes of colour: equal steps look equally far (Ottosson, https://bottosson.github.io/posts/oklab/). */
export type Oklab = readonly [lightness: number, a: number, b: number];

export function oklab(rgb: Rgb): Oklab {
  const [red, green, blue] = eachPart(rgb, linear);
  const l = Math.cbrt(0.412221 * red + 0.536333 * green + 0.051446 * blue);
  const m = Math.cbrt(0.211903 * red + 0.6807 * green + 0.107397 * blue);
  const s = Math.cbrt(0.088302 * red + 0.281719 * green + 0.629979 * blue);
  return [
    0.210454 * l + 0.793618 * m - 0.004072 * s,
    1.977998 * l - 2.428592 * m + 0.450594 * s,
    0.025904 * l + 0.782772 * m - 0.808676 * s,
  ];
}

/** How far apart two colours look: 0 the same, 1 black and white; 0.02 can just be seen side by side. */
export const difference = (one: Oklab, other: Oklab): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

/**
 * The same hue at another lightness, with as much of its chroma as a screen can show there.
 * @param lightness 0 to 1
 */
export function atLightness([, a, b]: Oklab, lightness: number): Rgb {
  const at = (share: number) => screen([lightness, a * share, b * share]);
  let [shown, most] = [0, 1];
  if (fits(at(1))) shown = 1;
  // Twelve halvings are finer than the steps of a screen.
  for (let turn = 0; turn < 12 && shown < 1; turn++) {
    const middle = (shown + most) / 2;
    if (fits(at(middle))) shown = middle;
    else most = middle;
  }
  return eachPart(at(shown), (part) => Math.round(Math.min(255, Math.max(0, part))));
}

/** Half a step over the edge rounds to the edge. */
const fits = (rgb: Rgb) => rgb.every((part) => part > -0.5 && part < 255.5);

function screen([lightness, a, b]: Oklab): Rgb {
  const l = (lightness + 0.396338 * a + 0.215804 * b) ** 3;
  const m = (lightness - 0.105561 * a - 0.063854 * b) ** 3;
  const s = (lightness - 0.089484 * a - 1.291486 * b) ** 3;
  const light: Rgb = [
    4.076742 * l - 3.307712 * m + 0.23097 * s,
    -1.268438 * l + 2.609757 * m - 0.341319 * s,
    -0.004196 * l - 0.703419 * m + 1.707615 * s,
  ];
  return eachPart(light, (part) => 255 * (part <= 0.003131 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055));
}
