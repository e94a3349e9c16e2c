import type { Problem } from '../problem';
import { ratioText } from './contrast';
import { leastContrast, type Tones, tooNear, weakestPair } from './judge';
import { nearestPassing } from './nearest-passing';
import { readColour } from './read-colour';
import { type Rgb, toHex } from './rgb';
import { said } from './said';
import { schemes } from './schemes';
import { tones } from './tones';

export interface Accent {
  light: Tones;
  dark: Tones;
  /** Whether the colour that was given does in dark too; where not, the nearest that does is in its place. */
  sameInDark: boolean;
}

/**
 * One accent for what can be pressed. It is refused where it has less than 4.5 to 1 in a pair that it is used in, or
 * could be taken for the colour of people, with the nearest that passes. That is said of light alone: a colour that is
 * dark enough for a white page is too dark for a dark one, so that a single colour for both would be nearly no colour.
 * In dark it is the nearest to it that passes there.
 */
export function accentFrom(text: string, where: string): { accent?: Accent; problems: Problem[] } {
  const read = readColour(text);
  if (!read.ok) return { problems: [{ where, what: read.what, todo: read.todo }] };
  const nearest = nearestPassing(read.rgb, 'light');
  const problems = faults(text, read.rgb).map((what) => ({
    where,
    what,
    todo: `the nearest that passes is ${toHex(nearest)}`,
  }));
  if (problems.length > 0) return { problems };
  const dark = nearestPassing(read.rgb, 'dark');
  const sameInDark = toHex(dark) === toHex(read.rgb);
  return { accent: { light: tones(read.rgb, 'light'), dark: tones(dark, 'dark'), sameInDark }, problems };
}

const people = { event: 'the people something happened to', rest: 'everybody else in a picture' } as const;

function faults(text: string, colour: Rgb): string[] {
  const { light } = schemes;
  const { ratio, on } = weakestPair({ accent: colour, deep: colour, onAccent: light.page }, 'light');
  const ground = on === 'wash' ? `the tinted ground (${toHex(light.wash)})` : `the page (${toHex(light.page)})`;
  const taken = tooNear(colour, 'light');
  const found: string[] = [];
  if (ratio < leastContrast)
    found.push(`${said(text)} has ${ratioText(ratio)} on ${ground}, and ${leastContrast} to 1 is the least that can be read`);
  if (taken) found.push(`${said(text)} is too like the colour of ${people[taken]} (${toHex(light[taken])})`);
  return found;
}
