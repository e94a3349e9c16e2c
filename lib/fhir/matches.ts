import { isRecord } from '../carry/parse-json';
import { blanksAsOne } from './says';

/**
 * What a part of a document has to be: this text, this flag, whatever a function finds right, each of a list in its order,
 * or these keys and no other. A key that is undefined may not be there.
 */
export type Pattern =
  | string
  | boolean
  | ((value: unknown) => boolean)
  | readonly Pattern[]
  | { readonly [key: string]: Pattern | undefined };

/** True where a value is just that, blanks left out. */
export function matches(value: unknown, pattern: Pattern): boolean {
  if (typeof pattern === 'function') return pattern(value);
  if (typeof pattern === 'string') return typeof value === 'string' && blanksAsOne(value) === blanksAsOne(pattern);
  if (typeof pattern === 'boolean') return value === pattern;
  if (isPatterns(pattern))
    return Array.isArray(value) && value.length === pattern.length && pattern.every((one, at) => matches(value[at], one));
  if (!isRecord(value)) return false;
  const keys = new Set([...Object.keys(value), ...Object.keys(pattern)]);
  return [...keys].every((key) => {
    const one = Object.hasOwn(pattern, key) ? pattern[key] : undefined;
    const there = Object.hasOwn(value, key);
    return one === undefined ? !there : there && matches(value[key], one);
  });
}

const isPatterns = (pattern: Pattern): pattern is readonly Pattern[] => Array.isArray(pattern);
