import type { Problem } from '../problem';

export type OfferPath = readonly (string | number)[];

/** A problem of an offer. `where` names the entries of a list, for a person; `path` counts them from 0, for a form. */
export interface OfferProblem extends Problem {
  /** Keys and places in the file as it was written; empty for the file as a whole. */
  path: OfferPath;
}

/** A problem at a path of the file as it was written, without characters that would hide or turn what is said. */
export function offerProblem(json: unknown, path: OfferPath, what: string, todo: string): OfferProblem {
  const names = path.map((step, depth) => nameOf(step, at(json, path.slice(0, depth + 1))));
  return { path, where: ['offer', ...names].map(seen).join(' › '), what: seen(what), todo };
}

/** A path in which entries of lists are called by name, as one that counts them. */
export function counted(json: unknown, names: OfferPath): OfferPath {
  const path: (string | number)[] = [];
  for (const name of names) {
    const list = at(json, path);
    const place = Array.isArray(list) ? list.findLastIndex((entry) => written(entry) === name) : -1;
    path.push(place < 0 ? name : place);
  }
  return path;
}

/** What stands at a path, and nothing that every object has. */
export function at(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    json,
  );
}

function nameOf(step: string | number, entry: unknown): string {
  if (typeof step === 'string') return step.slice(0, 60);
  return /^[\p{L}\p{N} _-]{1,60}$/u.exec(written(entry) ?? '')?.[0] ?? `entry ${step + 1}`;
}

/** What an entry of a list is called. */
function written(entry: unknown): string | undefined {
  const name = ['decision', 'option', 'id', 'name'].map((key) => at(entry, [key])).find((one) => one !== undefined);
  return typeof name === 'string' ? name.trim() : undefined;
}

const seen = (text: string) => text.replace(/\p{C}/gu, '\uFFFD');
