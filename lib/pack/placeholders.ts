import { intlTag } from '../intl-tag';
import type { Figure } from './schema';

/** `{name}` or `{name.exact}` in a sentence. Words hold no digits: a figure is named, not written. */
const placeholder = /\{([a-z][a-z0-9_-]*)(\.exact)?\}/g;

/** The names that `text` asks for, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''))];
}

/** `text` with each placeholder replaced by what `say(name, exact)` returns. */
export function fillPlaceholders(text: string, say: (name: string, exact: boolean) => string): string {
  return text.replace(placeholder, (_whole, name: string, exact: string | undefined) => say(name, Boolean(exact)));
}

/** `text` with the whole counts and years of `figures` in it, for names and labels that are shown as they stand. */
export function fillNames(text: string, figures: Readonly<Record<string, Figure>>, locale: string): string {
  return fillPlaceholders(text, (name) => {
    const figure = figures[name];
    if (!figure || figure.kind === 'rate') throw new Error(`{${name}} is no count or year, although the rules passed`);
    // The same digits in every language, as everywhere on the screen.
    return new Intl.NumberFormat(`${intlTag(locale)}-u-nu-latn`, { useGrouping: figure.kind === 'count' }).format(figure.value);
  });
}
