import type { Parts } from '../sound-parts';
import type { Coproduction } from './coproduction';
import { personalIn } from './personal';
import { ofWomen, type Role } from './roles';

/** What a record is held against: the pack that it lies beside, and what day it is. */
export interface CoproductionContext {
  /** What is sound in the record. */
  draft: Parts<Coproduction>;
  /** The record as it was written, parsed. */
  json: unknown;
  /** Every version that the pack has had, with the month in which it was put together. */
  versions: readonly { version: string; month: string }[];
  /** Ids of whatever the pack has: options, rows, values, questions, if-thens. */
  ids: ReadonlySet<string>;
  /** ISO date. */
  today: string;
}

/** @param where the path below the record */
export type CoproductionReport = (where: readonly PropertyKey[], what: string, todo: string) => void;
export type CoproductionRule = (context: CoproductionContext, report: CoproductionReport) => void;

const nameOf = (entry: { id?: string | undefined } | undefined, place: number) => entry?.id ?? place;

/** Nothing happens after today, and what was checked was checked after what it tells of. */
const months: CoproductionRule = ({ draft, today }, report) => {
  const now = today.slice(0, 7);
  const { checked, involved = [] } = draft;
  if (checked !== undefined && checked > now)
    report(['checked'], `${checked} is after this month, ${now}`, 'write the month in which somebody last looked');
  for (const [place, one] of involved.entries()) {
    const where = ['involved', nameOf(one, place), 'when'];
    if (one.when === undefined) continue;
    if (one.when > now) report(where, `${one.when} is after this month, ${now}`, 'write it down once it has happened');
    else if (checked !== undefined && one.when > checked)
      report(where, `${one.when} is after ${checked}, when the record was last checked`, 'write the later month into checked');
  }
};

/** A change is in a version that there was, and that came after those who brought it about. */
const versionsThatWere: CoproductionRule = ({ draft: { involved = [] }, versions }, report) => {
  for (const [place, one] of involved.entries())
    for (const [at, { version } = {}] of (one.changed ?? []).entries()) {
      const where = ['involved', nameOf(one, place), 'changed', at, 'version'];
      const known = versions.find((each) => each.version === version);
      if (version === undefined) continue;
      if (!known)
        report(
          where,
          `the pack has had no version ${version}`,
          `write one of ${versions.map((each) => each.version).join(', ')}, or record the new version first`,
        );
      else if (one.when !== undefined && known.month < one.when)
        report(
          where,
          `version ${version} is of ${known.month}, and this was in ${one.when}`,
          'name the later version that was changed because of it',
        );
    }
};

/** Whoever gave their time learns what came of it: what changed, or why it did not. */
const whatCameOfIt: CoproductionRule = ({ draft: { involved = [] } }, report) => {
  for (const [place, { id, changed, notChanged }] of involved.entries())
    if (changed?.length === 0 && notChanged?.length === 0)
      report(
        ['involved', id ?? place],
        'says nothing of what came of it',
        'write what changed and in which version, or what did not change and why',
      );
};

/** Each entry has a name of its own, and what it names is in the pack. */
const idsThatAre: CoproductionRule = ({ draft: { involved = [] }, ids }, report) => {
  const names = involved.map(({ id }) => id);
  for (const [place, one] of involved.entries()) {
    const where = ['involved', nameOf(one, place)];
    if (one.id !== undefined && names.indexOf(one.id) < place) report(where, 'stands twice', 'give one of them an id of its own');
    for (const name of one.ids ?? [])
      if (!ids.has(name)) report([...where, 'ids'], `the pack has no \`${name}\``, 'use an id of pack.json, or leave ids out');
    const told = (one.who ?? []).map(({ role, whom }) => `${role} ${whom ?? ''}`);
    for (const [at, said] of told.entries())
      if (told.indexOf(said) < at)
        report([...where, 'who', at], 'is the same role as before', 'add the people together, or say in whom how they differ');
  }
};

/** As long as no woman has had a hand in it, the next thing that is asked for is that one does. */
const womenNext: CoproductionRule = ({ draft: { involved, next }, json }, report) => {
  const women = (roles: readonly (Role | undefined)[] = []) => roles.some((role) => role !== undefined && ofWomen.has(role));
  if (involved === undefined || next === undefined || !isSound(json)) return;
  if (involved.some(({ who }) => women(who?.map(({ role }) => role)))) return;
  if (!next.some(({ who }) => women(who)))
    report(['next'], 'asks for no woman, and none has been involved yet', 'write what women are asked for next');
};

/** Entries that could not be read may have been the ones that name women. */
const isSound = (json: unknown) =>
  typeof json === 'object' && json !== null && Array.isArray((json as Partial<Coproduction>).involved);

/** A record says in which role somebody took part, and never who it was. */
const nobodyNamed: CoproductionRule = ({ json }, report) => {
  for (const [where, text] of textsIn(json))
    for (const { found, what, todo } of personalIn(text)) report(where, `“${found}” ${what}`, todo);
};

/** Fields that no person wrote words into. */
const notWords = new Set(['$schema', 'id', 'pack', 'ids', 'version', 'when', 'checked']);

function* textsIn(value: unknown, path: readonly PropertyKey[] = []): Generator<[where: readonly PropertyKey[], text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (!notWords.has(key)) yield* textsIn(inner, [...path, Array.isArray(value) ? nameOf(inner, Number(key)) : key]);
}

export const coproductionRules: readonly CoproductionRule[] = [
  months,
  versionsThatWere,
  whatCameOfIt,
  idsThatAre,
  womenNext,
  nobodyNamed,
];
