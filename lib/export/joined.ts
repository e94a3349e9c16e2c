import { sentence } from './row-words';

/**
 * What belongs together, one sentence after another, each but the last with the full stop of the language; the last keeps
 * the end that it has. Nothing is said of parts that are empty.
 * @param locale of the parts
 */
export function joined(parts: readonly (string | false | null | undefined)[], locale: string): string {
  const said = parts.filter((part) => typeof part === 'string' && part !== '') as string[];
  return said.map((part, place) => (place < said.length - 1 ? sentence(part, locale) : part)).join(' ');
}
