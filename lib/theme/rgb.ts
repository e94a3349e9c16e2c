/** A colour of the screen: red, green and blue, whole numbers from 0 to 255 (sRGB). */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Does the same to each part. */
export const eachPart = ([red, green, blue]: Rgb, change: (part: number) => number): Rgb => [
  change(red),
  change(green),
  change(blue),
];

export const toHex = (rgb: Rgb): string => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** @param hex six digits after a number sign; for colours of our own, and not for what somebody wrote */
export const fromHex = (hex: string): Rgb => eachPart([1, 3, 5], (at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The light of one part, 0 to 1, out of its 255 steps (IEC 61966-2-1). */
export const linear = (part: number): number => {
  const value = part / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
