import { eachPart, type Rgb, toHex } from './rgb';
import { said } from './said';

/** A colour, or what keeps it from being one and what to write in its place. */
export type ReadColour = { ok: true; rgb: Rgb } | { ok: false; what: string; todo: string };

const write = 'write one colour as #rrggbb, rgb() or hsl()';

/**
 * Reads a colour as CSS writes it: `#` with three, four, six or eight digits, `rgb()` and `hsl()` in the old way and the
 * new (CSS Color 4), angles in degrees. It refuses what is not one colour through and through, and names of colours, which would be a list
 * of 148 in every page for what two more letters say.
 */
export function readColour(text: string): ReadColour {
  const value = text.trim().toLowerCase();
  if (/gradient\(|image|url\(/.test(value)) return refuse(text, 'is a picture and not a colour');
  if (/var\(|env\(/.test(value)) return refuse(text, 'stands for something that cannot be looked up here');
  const read = hex(value) ?? called(value);
  if (!read) return refuse(text, 'is not a colour that can be read here');
  const [rgb, alpha] = read;
  if (alpha >= 1) return { ok: true, rgb };
  return {
    ok: false,
    what: `${said(text)} lets through what is behind it, so nobody can say how well it can be read`,
    todo: `write it without transparency, as ${toHex(rgb)}`,
  };
}

const refuse = (text: string, why: string): ReadColour => ({ ok: false, what: `${said(text)} ${why}`, todo: write });

type Read = readonly [rgb: Rgb, alpha: number] | undefined;

function hex(value: string): Read {
  const [, digits = ''] = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(value) ?? [];
  if (!digits) return undefined;
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return [[red, green, blue], alpha / 255];
}

/** `name(a b c)`, `name(a b c / d)`, `name(a, b, c)`, `name(a, b, c, d)` */
const form = /^(rgb|hsl)a?\(\s*([^\s,/]+)(\s*,\s*|\s+)([^\s,/]+)\3([^\s,/]+?)\s*(?:[,/]\s*([^\s,/]+)\s*)?\)$/;
const number = /^([+-]?(?:\d+\.?\d*|\.\d+))(%|deg)?$/;

function called(value: string): Read {
  const [, name, first = '', , second = '', third = '', last = '1'] = form.exec(value) ?? [];
  const [a, b, c, d] = [first, second, third, last].map((part) => {
    const [, digits, unit = ''] = number.exec(part) ?? [];
    return digits === undefined ? undefined : { value: Number(digits), unit };
  });
  if (!a || !b || !c || !d) return undefined;
  const [red, green, blue] = name === 'rgb' ? [a, b, c].map((part) => shareOf(part, 255)) : fromHsl(a, b, c);
  const alpha = shareOf(d, 1);
  if (alpha === undefined || red === undefined || green === undefined || blue === undefined) return undefined;
  return [eachPart([red, green, blue], (share) => Math.round(share * 255)), alpha];
}

interface Part {
  value: number;
  unit: string;
}

/** A part of `whole`, or of a hundred where it is a percentage, as 0 to 1; nothing where it is out of that. */
function shareOf({ value, unit }: Part, whole: number): number | undefined {
  const share = unit === '%' ? value / 100 : unit === '' ? value / whole : Number.NaN;
  return share >= 0 && share <= 1 ? share : undefined;
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl(hue: Part, saturation: Part, light: Part): (number | undefined)[] {
  const [s, l] = [shareOf(saturation, 100), shareOf(light, 100)];
  if (hue.unit === '%' || s === undefined || l === undefined) return [];
  const twelfths = (((hue.value / 360) % 1) + 1) * 12;
  return [0, 8, 4].map((from) => {
    const k = (from + twelfths) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });
}
