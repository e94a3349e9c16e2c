import { isRecord } from '../carry/parse-json';
import { held } from './fhir-text';
import { matches, type Pattern } from './matches';
import type { NarrativeLines } from './narrative-lines';
import { blanksAsOne } from './says';
import { systems } from './systems';
import type { WhatWasSaid } from './what-was-said';

type Json = Readonly<Record<string, unknown>>;

/** A resource that the events say there is. */
export interface Expected {
  /** What it is of; several resources may be of one thing. */
  key: string;
  /** A path for people; none of her words. */
  place: string;
  /** True where it has to be there; else it may be of a pack that did not have it. */
  sure: boolean;
  right: (resource: Json) => boolean;
}

/** Keys that every resource has, and that say nothing that anybody said. */
const outside = new Set(['resourceType', 'id', 'meta', 'identifier', 'language', 'text']);

/** True where a resource says just this, and its narrative, in plain words, has these lines and quotes too. */
export function isJust(
  { lines, resources }: WhatWasSaid,
  resource: Json,
  pattern: { [key: string]: Pattern | undefined },
  narrative: { lines?: readonly string[]; begins?: readonly string[]; quotes?: readonly string[] },
): boolean {
  const inside = Object.fromEntries(Object.entries(resource).filter(([key]) => !outside.has(key)));
  return (
    matches(inside, pattern) &&
    matches(resource.text, { status: 'generated', div: isText }) &&
    resource.language === resources[0]?.language &&
    tells(lines(resource), narrative)
  );
}

/** True where a narrative is plain, and has all of these. */
export function tells(
  { plain, all, inOrder, quotes }: NarrativeLines,
  wanted: { lines?: readonly string[]; begins?: readonly string[]; quotes?: readonly string[] },
): boolean {
  return (
    plain &&
    (wanted.lines ?? []).every((one) => all.has(blanksAsOne(one))) &&
    (wanted.begins ?? []).every((one) => inOrder.some((line) => line.startsWith(blanksAsOne(one)))) &&
    // Blanks alone are no line.
    (wanted.quotes ?? []).map(blanksAsOne).every((one) => one === '' || quotes.has(one))
  );
}

/** Any words, in the version in which the document was made. */
export const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

/** A code of ours and what it is called, twice. */
export const concept =
  (system: string, code: string): Pattern =>
  (value) =>
    isRecord(value) &&
    typeof value.text === 'string' &&
    isText(value.text) &&
    matches(value, { coding: [{ system, code, display: value.text }], text: value.text });

/** What kind of thing a resource is. */
export const kind = (code: string): Pattern => concept(systems.kind, code);

/** Her words as a narrative has them. */
export const hers = (words: string) => `“${held(words)}”`;

/** An id for people; whatever was made by somebody is not repeated. */
export const placeOf = (type: string, id: string) => (/^[\w -]{1,60}$/.test(id) ? `${type} ${id}` : type);

/** A list of objects, or none. */
export const records = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
