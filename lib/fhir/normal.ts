import { isRecord } from '../carry/parse-json';
import { blanksAsOne, says } from './says';

type Json = Readonly<Record<string, unknown>>;
type NameOf = (reference: string) => string;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** What a server that keeps a resource may change of it, and what says nothing: its id, its history, its profiles. */
const serversOwn = new Set(['id', 'meta']);

/**
 * A resource as it is compared, as JSON: without what a server may change, its keys in an order of their own.
 * @param nameOf what a reference leads to, by something that stays when addresses are changed
 */
export function normal(resource: Json, nameOf: NameOf): string {
  return written(resource, nameOf, serversOwn);
}

const none: ReadonlySet<string> = new Set();

function written(value: unknown, nameOf: NameOf, without = none): string {
  if (typeof value === 'string') return JSON.stringify(text(value));
  if (Array.isArray(value)) return `[${value.map((one) => written(one, nameOf)).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  let all = '';
  for (const key of Object.keys(value).sort()) {
    const one = value[key];
    if (one === undefined || without.has(key)) continue;
    all += `${all ? ',' : '{'}${JSON.stringify(key)}:${typeof one === 'string' ? JSON.stringify(said(key, one, nameOf)) : written(one, nameOf)}`;
  }
  return all ? `${all}}` : '{}';
}

function said(key: string, value: string, nameOf: NameOf): string {
  if (key === 'reference') return nameOf(value);
  return key === 'div' ? says(value) : text(value);
}

/** The same instant may be written in several ways. */
function text(value: string): string {
  const time = instant.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? blanksAsOne(value) : new Date(time).toISOString();
}
