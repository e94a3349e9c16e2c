import languages from '../../locales/languages.json';
import { languageName } from './language-name';

/**
 * Languages that somebody can say by a press that she speaks or reads, each by its own name: those that the aid is made
 * in. Every other one she writes. The browser knows few languages by their own names, and we know these.
 * @param more tags that were said elsewhere
 */
export function spokenHere(more: readonly string[]): { tag: string; name: string }[] {
  const ours = languages.flatMap((one) => ('simple' in one ? [] : [{ tag: one.locale.split('-')[0] ?? '', name: one.name }]));
  const others = [...new Set(more)].filter((tag) => !ours.some((one) => one.tag === tag));
  return [...ours, ...others.map((tag) => ({ tag, name: languageName(tag, tag) }))];
}
