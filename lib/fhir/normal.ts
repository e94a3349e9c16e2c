import { isRecord } from '../carry/parse-json';
import { blanksAsOne, says } from './says';

type Json = Readonly<Record<string, unknown>>;

const instant = /^\d{4}-\d\d-\d\dT/;

/** What a server that keeps a resource may change of it, and what says nothing: its id, its history, its profiles. */
const serversOwn = new Set(['id', 'meta']);

/**
 * A resource as it is compared, as JSON: without what a server may change.
 * @param nameOf what a reference leads to, by something that stays when addresses are changed
 */
export function normal(resource: Json, nameOf: (reference: string) => string): string {
  const own = Object.entries(resource).filter(([key]) => !serversOwn.has(key));
  return JSON.stringify(inner(Object.fromEntries(own), nameOf));
}

function inner(value: unknown, nameOf: (reference: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((one) => inner(one, nameOf));
  if (!isRecord(value)) return value;
  // In an order of their own, since servers write keys in another; without a prototype, which a key could name.
  const sorted: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) {
    const one = value[key];
    if (key === 'reference' && typeof one === 'string') sorted[key] = nameOf(one);
    else if (key === 'div' && typeof one === 'string') sorted[key] = says(one);
    else sorted[key] = inner(one, nameOf);
  }
  return sorted;
}

/** The same instant may be written in several ways. */
function text(value: string): string {
  const time = instant.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? blanksAsOne(value) : new Date(time).toISOString();
}
