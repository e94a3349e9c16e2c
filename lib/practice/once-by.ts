import * as z from '../zod';

/** A check of a list: no two of one name. */
export function onceBy<T>(name: (one: T) => string) {
  return z.refine<T[]>((list) => new Set(list.map(name)).size === list.length);
}
