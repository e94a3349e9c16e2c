import { isFigureArm } from './is-figure-arm';
import { locatorsOf } from './locators-of';
import type { Rule } from './rule';
import type { PackFile } from './schema';

/** Studies of one row may lie this many years apart: care, and who is counted, has changed when it is more. */
const apart = 10;

/** Names that lend weight, and how a citation says them. */
const bodies: Record<string, RegExp> = {
  NICE: /\bNICE\b|National Institute for Health/i,
  Cochrane: /\bCochrane\b/i,
  WHO: /\bWHO\b|World Health/i,
  RCOG: /\bRCOG\b|Royal College of Obst/i,
};
/** What a citation says that is of another type, unless it says one of the strong ones too. */
const notOf: Partial<Record<PackFile['sources'][number]['type'], RegExp>> = {
  systematic_review: /\b(?:guidelines?|leaflet|blog|web ?page|app|handbook|statistics|cohort|survey|press|letter)\b/i,
  trial: /\b(?:guidelines?|leaflet|blog|web ?page|app|handbook|statistics|cohort|survey|press|letter)\b/i,
};
const strong = /\b(?:review|meta-analys[ie]s|cochrane|trials?|randomi[sz]ed)\b/i;

/** A study or a national guideline has an address; a document of one hospital may have none. */
function isPublished(type: PackFile['sources'][number]['type'], licence: string): boolean {
  if (type === 'guideline') return !/\btrust\b|not seen/i.test(licence);
  return type === 'trial' || type === 'systematic_review' || type === 'statistics';
}

/** Where each number was read: a place that can be found, of a time that fits. */
export const sourceRules: readonly Rule[] = [
  {
    id: 'sources-cited',
    reason: 'A long list of sources on which nothing rests lends its weight to figures that are not theirs.',
    source: 'IPDAS 8 and 34; standards.md 3.2 rule 1 (sourceIds)',
    check: ({ pack, partial }, report) => {
      if (partial) return;
      const cited = new Set([
        ...Object.values(pack.figures).map(({ source }) => source),
        ...pack.rows.flatMap((row) => [
          row.source,
          ...(row.components ? [row.components.source] : []),
          ...row.otherStudies.map(({ source }) => source),
          ...row.arms.flatMap((arm) => (isFigureArm(arm) && arm.source ? [arm.source] : [])),
        ]),
      ]);
      for (const { id, alsoRead } of pack.sources) {
        if (!cited.has(id) && !alsoRead)
          report(['sources', id], 'nothing in the pack rests on it', 'cite it, or write `"alsoRead": true`');
        if (cited.has(id) && alsoRead) report(['sources', id, 'alsoRead'], 'stands at a source that is cited', 'take it out');
      }
    },
  },
  {
    id: 'sources-found',
    reason: 'A source that cannot be looked up cannot be checked, and a made-up one looks the same.',
    source: 'IPDAS 8 (resolvable source id)',
    check: ({ pack, today }, report) => {
      for (const { id, citation, year, updated, url, doi, type, licence } of pack.sources) {
        const where = ['sources', id];
        if (url !== null && !/^https?:\/\//.test(url))
          report([...where, 'url'], `${url.slice(0, 60)} is no address of a page`, 'give the address at which the page was read');
        if (doi !== null && !/^10\.\d{4,9}\/\S+$/.test(doi))
          report([...where, 'doi'], `${doi.slice(0, 60)} is no doi`, 'write it as 10.1136/bmj.d7400');
        if ((citation.match(/\p{L}{2,}/gu) ?? []).length < 2)
          report([...where, 'citation'], `“${citation.slice(0, 60)}” says too little to find it by`, 'name who, what and when');
        if (year !== null && (year < 1900 || year > Number(today.slice(0, 4))))
          report([...where, 'year'], `${year} is no year that has been`, 'give the year of publication');
        if (updated && updated > today) report([...where, 'updated'], `${updated} is in the future`, 'give the date on the page');
        if (
          url !== null &&
          /^https?:\/\/(?:www\.)?(?:google|bing|duckduckgo|yahoo|facebook|x|twitter|reddit)\.[a-z.]+(?:\/|$)/i.test(url)
        )
          report(
            [...where, 'url'],
            `${url.slice(0, 60)} is where one looks, and no source`,
            'give the address at which it was read',
          );
        if (url === null && doi === null && isPublished(type, licence))
          report(where, `is a ${type} with no address and no doi`, 'give the address at which it was read, or its doi');
        const printed = [...citation.matchAll(/\b((?:19|20)\d{2})(?: [A-Z][a-z]{2,8})?(?: \d{1,2})?;\s?\d/g)].map(([, one]) =>
          Number(one),
        );
        if (year !== null && printed.length > 0 && !citation.includes(String(year)))
          report(
            [...where, 'year'],
            `is ${year}, and the citation says ${printed.join(' and ')}`,
            'give the year in the citation',
          );
      }
    },
  },
  {
    id: 'locators-say-where',
    reason: 'A number whose place nobody can find in the source is a number that nobody checks.',
    source: 'IPDAS 8; CONTRIBUTING.md, add or change a figure',
    check: ({ pack }, report) => {
      for (const { where, locator } of locatorsOf(pack)) {
        if (
          !/\p{L}{3,}/u.test(locator) ||
          /^\s*(?:n\/?a|none|unknown|see (?:the )?(?:source|paper|text|link|website|article|study)|to be checked|tbc|on ?line|various(?: \w+)?|several(?: \w+)?|(?:the )?(?:web ?site|web|internet|paper|article|study|source|report|document|guideline|book)|somewhere|throughout|passim|many places)\W*$/i.test(
            locator,
          )
        )
          report(
            where,
            `“${locator.slice(0, 60)}” is no place in a source`,
            'name the table, the page or the part of the abstract',
          );
      }
    },
  },
  {
    id: 'sources-are-that',
    reason: 'A blog that is listed as a review, or a small study under the name of NICE, borrows a weight that is not its own.',
    source: 'IPDAS 8 and 35; standards.md 3.2 rule 1 (sourceIds)',
    check: ({ pack }, report) => {
      for (const { id, type, short, citation } of pack.sources) {
        const where = ['sources', id];
        const names = Object.entries(bodies).filter(([name]) => new RegExp(`\\b${name}\\b`).test(short));
        for (const [name, full] of names)
          if (!full.test(citation)) report([...where, 'short'], `says ${name}, and the citation does not`, 'call it what it is');
        const not = notOf[type];
        if (not?.test(citation) && !strong.test(citation))
          report([...where, 'type'], `is ${type}, and “${citation.slice(0, 60)}” says otherwise`, 'write the type that it has');
      }
    },
  },
  {
    id: 'certainty-fits-source',
    reason: 'High certainty is the grade of trials put together; on a leaflet or on one cohort it is a claim.',
    source: 'GRADE, as in standards.md 2.4; IPDAS 11 and 35',
    check: ({ pack }, report) => {
      const types = new Map(pack.sources.map(({ id, type }) => [id, type]));
      for (const { id, certainty, source, method } of pack.rows) {
        const type = types.get(source);
        if (certainty === 'high' && (type === 'cohort' || type === 'leaflet' || type === 'statistics' || method === 'calculated'))
          report(['rows', id, 'certainty'], `is high, on ${method} figures of a ${type}`, 'take the grade from the source');
      }
    },
  },
  {
    id: 'own-source-located',
    reason: 'A figure from elsewhere in a row has to say so, or it passes for part of the comparison.',
    source: 'IPDAS 22 and 23; standards.md 3.2 rule 9',
    check: ({ pack }, report) => {
      for (const row of pack.rows) {
        for (const arm of row.arms.filter(isFigureArm)) {
          const where = ['rows', row.id, 'arms', arm.option];
          if (arm.source && !arm.locator)
            report(where, 'has a source of its own and no locator', 'say where in that source it stands');
          if (arm.locator && !arm.source)
            report(where, 'has a locator of its own and no source', 'name the source, or take it out');
        }
      }
    },
  },
  {
    id: 'sources-of-one-time',
    reason: 'One option counted in the nineties beside another counted last year compares times and not options.',
    source: 'IPDAS 22; standards.md requirement 16 and 3.2 rule 9',
    check: ({ pack }, report) => {
      const years = new Map(pack.sources.map(({ id, year }) => [id, year]));
      for (const row of pack.rows) {
        const year = years.get(row.source);
        for (const arm of row.arms.filter(isFigureArm)) {
          const other = arm.source ? years.get(arm.source) : undefined;
          if (year && other && Math.abs(year - other) > apart) {
            const what = `is of ${other}, and the row of ${year}: more than ${apart} years apart`;
            report(
              ['rows', row.id, 'arms', arm.option],
              what,
              'take both from one time, or write `unknown` with the figure in a note',
            );
          }
        }
      }
    },
  },
];
