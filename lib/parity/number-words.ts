import type { LanguageData } from './language-data';

/** A number that a text says in words, and what it may be: “third” is an order or a part. */
export interface SaidNumber {
  word: string;
  values: readonly string[];
}

interface Patterns {
  any: RegExp;
  each: readonly (readonly [value: string, whole: RegExp])[];
}

const patterns = new WeakMap<LanguageData, Patterns>();

/** Vowel signs and the long stroke, with which Arabic may or may not be written. */
const optional = /[\u064B-\u0652\u0670\u0640]/g;
const edge = { before: '(?<![\\p{L}\\p{M}\\p{N}])', after: '(?![\\p{L}\\p{M}\\p{N}])' } as const;
/** An abbreviation that looks like a number, as TENS does. */
const abbreviation = /^\p{Lu}{3,}$/u;

/** As the lists are written: one way of composing each letter, no vowel signs, and nothing invisible. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(optional, '')
    .replace(/[\u200C\u200D]/g, '');

function patternsOf(data: LanguageData): Patterns {
  const known = patterns.get(data);
  if (known) return known;
  const whole = (forms: string) => `${edge.before}(?:${plain(forms)})${edge.after}`;
  const made = {
    any: new RegExp(whole([...data.values.map(([, forms]) => forms), ...data.numbers].join('|')), 'gu'),
    each: data.values.map(([value, forms]) => [value, new RegExp(whole(forms), 'uy')] as const),
  };
  patterns.set(data, made);
  return made;
}

/** The numbers, parts and multiples that a text says in words, in its language. */
export function numbersSaid(text: string, data: LanguageData): SaidNumber[] {
  const written = plain(text);
  // In lower case by themselves: an expression that minds no case takes many times as long.
  const said = written.toLowerCase();
  const { any, each } = patternsOf(data);
  const found: (SaidNumber & { at: number; end: number })[] = [];
  for (const { 0: word, index: at } of said.matchAll(any)) {
    if (abbreviation.test(written.slice(at, at + word.length))) continue;
    const values = each.filter(([, whole]) => {
      whole.lastIndex = at;
      return whole.exec(said)?.[0].length === word.length;
    });
    const one = {
      word: written.slice(at, at + word.length),
      values: [...new Set(values.map(([value]) => value))],
      at,
      end: at + word.length,
    };
    const last = found.at(-1);
    const times = last && /^\s+$/.test(said.slice(last.end, at)) && product(last, one);
    if (times) found.splice(-1, 1, { word: `${last.word} ${one.word}`, values: [times], at: last.at, end: one.end });
    else found.push(one);
  }
  return found.map(({ word, values }) => ({ word, values }));
}

/** The words of a text that say a number, a part or a multiple in its language, as they stand there. */
export function numberWords(text: string, data: LanguageData): string[] {
  return numbersSaid(text, data).map(({ word }) => word);
}

/** Two hundred, three thousand: undefined where the second does not multiply the first. */
function product(first: SaidNumber, second: SaidNumber): string | undefined {
  const [count, unit] = [first, second].map(({ values }) => Number(values.find((one) => /^\d+$/.test(one))));
  return count && unit && unit >= 100 && count < unit && unit % 100 === 0 && /^10+$/.test(`${unit}`)
    ? `${count * unit}`
    : undefined;
}

/**
 * Holds the numbers of two texts against each other, each once.
 * @returns what of `said` has no partner in `there`, and what of `there` has none in `said`
 */
export function compareNumbers(
  said: readonly SaidNumber[],
  there: readonly SaidNumber[],
): { more: readonly SaidNumber[]; fewer: readonly SaidNumber[] } {
  const partner = new Map<number, number>();
  const seek = (from: number, seen: Set<number>): boolean =>
    there.some((one, to) => {
      if (seen.has(to) || !said[from]?.values.some((value) => one.values.includes(value))) return false;
      seen.add(to);
      const held = partner.get(to);
      if (held !== undefined && !seek(held, seen)) return false;
      partner.set(to, from);
      return true;
    });
  const more = said.filter((_, from) => !seek(from, new Set()));
  return { more, fewer: there.filter((_, to) => !partner.has(to)) };
}
