import type { WordsFile } from './schema';

/** Words that tell no option from another. */
const general = new Set(
  stemsOf(
    'a an and the or of to in for with without at on by up about after from your my you it is be have has having get ask add plan planned keep want if when now then first more no not than until',
  ),
);

/**
 * Names of the options that a text names: it holds the name as it is, or every distinctive word of it, leaving out
 * what stands in brackets. "A caesarean" names "Plan a caesarean"; "pain" does not name "Injection for pain".
 */
export function optionsNamedIn(text: string, words: WordsFile): string[] {
  const whole = Object.values(words.options).filter(({ name }) => text.toLowerCase().includes(shortOf(name).toLowerCase()));
  if (whole.length > 0) return whole.map(({ name }) => name);
  const said = new Set(stemsOf(text));
  return Object.values(words.options).flatMap(({ name }) => {
    const stems = stemsOf(shortOf(name).replace(/\{[^}]*\}/g, ' ')).filter((stem) => !general.has(stem));
    return stems.length > 0 && stems.every((stem) => said.has(stem)) ? [name] : [];
  });
}

function shortOf(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '').trim();
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map((word) => word.replace(/s$/, ''));
}
