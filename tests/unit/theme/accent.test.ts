import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, ratioText } from '../../../lib/theme/contrast';
import { leastContrast, leastDifference, passes, weakestPair } from '../../../lib/theme/judge';
import { nearestPassing } from '../../../lib/theme/nearest-passing';
import { atLightness, difference, oklab } from '../../../lib/theme/oklab';
import { fromHex, type Rgb, toHex } from '../../../lib/theme/rgb';
import { type Scheme, schemes } from '../../../lib/theme/schemes';
import { tones } from '../../../lib/theme/tones';

const part = fc.integer({ min: 0, max: 255 });
const anyColour: fc.Arbitrary<Rgb> = fc.tuple(part, part, part);
const anyScheme = fc.constantFrom<Scheme>('light', 'dark');

describe('contrast, as WCAG measures it', () => {
  // WebAIM's checker and the look of this project say the same of these.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.47],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 3.99],
    ['#0000ff', '#ffffff', 8.59],
    ['#0a4a63', '#ffffff', 9.67],
    ['#0a4a63', '#eff3f4', 8.65],
    ['#93d3ea', '#0f181d', 10.9],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %s', (one, other, ratio) => {
    expect(Math.abs(contrast(fromHex(one), fromHex(other)) - ratio)).toBeLessThan(0.01);
    expect(contrast(fromHex(other), fromHex(one))).toBe(contrast(fromHex(one), fromHex(other)));
  });

  it('is not said to be enough where it is not', () => {
    expect(ratioText(4.4999)).toBe('4.49 to 1');
  });
});

describe('a colour in OKLab', () => {
  it.each([
    ['#ffffff', [1, 0, 0]],
    ['#ff0000', [0.628, 0.225, 0.126]],
    ['#00ff00', [0.866, -0.234, 0.179]],
    ['#0000ff', [0.452, -0.032, -0.312]],
  ])('is where its inventor has it: %s', (hex, at) => {
    expect(oklab(fromHex(hex)).map((value) => Math.round(value * 1000) / 1000 + 0)).toEqual(at);
  });

  it('comes back the same at its own lightness', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const lab = oklab(colour);
        expect(atLightness(lab, lab[0])).toEqual(colour);
      }),
    );
  });
});

describe('the nearest colour that passes', () => {
  it('passes, whatever was given', () => {
    fc.assert(
      fc.property(anyColour, anyScheme, (given, scheme) => {
        const nearest = nearestPassing(given, scheme);
        const { page, wash, event, rest } = schemes[scheme];
        expect(Math.min(contrast(nearest, page), contrast(nearest, wash))).toBeGreaterThanOrEqual(leastContrast);
        for (const people of [event, rest])
          expect(difference(oklab(nearest), oklab(people))).toBeGreaterThanOrEqual(leastDifference);
      }),
      { numRuns: 500 },
    );
  });

  it('is nearer than every other that passes, of its hue from black to white', () => {
    fc.assert(
      fc.property(anyColour, anyScheme, (given, scheme) => {
        const from = oklab(given);
        const nearest = difference(oklab(nearestPassing(given, scheme)), from);
        // Where the search looks: steps of a four hundredth from where it begins, and nowhere is left out.
        for (let step = -400; step <= 400; step++) {
          const lightness = from[0] + step / 400;
          if (lightness < 0 || lightness > 1) continue;
          const other = atLightness(from, lightness);
          if (passes(other, scheme)) expect(difference(oklab(other), from)).toBeGreaterThanOrEqual(nearest);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the colour itself where that passes, and stays what it is when asked again', () => {
    fc.assert(
      fc.property(anyColour, anyScheme, (given, scheme) => {
        const nearest = nearestPassing(given, scheme);
        if (passes(given, scheme)) expect(nearest).toEqual(given);
        expect(nearestPassing(nearest, scheme)).toEqual(nearest);
        expect(nearestPassing(given, scheme)).toEqual(nearest);
      }),
    );
  });
});

describe('what an accent becomes', () => {
  it('has contrast in every pair in which it is used, and is nobody', () => {
    fc.assert(
      fc.property(anyColour, anyScheme, (given, scheme) => {
        const made = tones(nearestPassing(given, scheme), scheme);
        expect(weakestPair(made, scheme).ratio).toBeGreaterThanOrEqual(leastContrast);
        expect(passes(made.deep, scheme)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('shows that a pointer is over it', () => {
    fc.assert(
      fc.property(anyColour, anyScheme, (given, scheme) => {
        const { accent, deep } = tones(nearestPassing(given, scheme), scheme);
        expect(contrast(accent, deep)).toBeGreaterThan(1.15);
      }),
      { numRuns: 2000 },
    );
  });

  it('goes darker on a light page and lighter on a dark one', () => {
    expect(toHex(tones(fromHex('#005eb8'), 'light').deep)).toBe('#004b95');
    expect(toHex(tones(fromHex('#3d8be9'), 'dark').deep)).toBe('#55a1ff');
  });

  it('lets the ring and the halo of the focus show, which stand on the page and not on it', () => {
    const [ring, halo] = [fromHex('#12222b'), fromHex('#ffd43b')];

    expect(contrast(ring, schemes.light.page)).toBeGreaterThan(3);
    expect(contrast(halo, schemes.dark.page)).toBeGreaterThan(3);
    expect(contrast(ring, halo)).toBeGreaterThan(3);
  });
});
