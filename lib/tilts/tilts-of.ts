import { joinPack } from '../pack/join';
import type { Pack } from '../pack/pack';
import { packTexts } from '../pack/pack-texts';
import type { Rule } from '../pack/rule';
import type { Problem } from '../problem';
import type { AidWords } from '../words/aid-words';
import { changesBetween } from './changes-between';
import { whereItShows } from './differing';
import type { PackTilt } from './pack-tilt';
import type { Place } from './place';
import { placesOf } from './places-of';
import { publishedSource } from './published-source';
import { slimPack } from './slim-pack';
import { sourceLinks } from './source-links';
import type { Tilt, Tilted } from './tilt';

export interface TiltsOptions {
  fair: Tilted;
  tilts: readonly Tilt[];
  rules: readonly Rule[];
  /** Those of the aid, in English. */
  words: AidWords;
  /** ISO date. */
  today: string;
}

/**
 * Every tilt that this pack can be shown with. Refuses one that the rule it names does not catch, and one that nobody
 * could see.
 */
export function tiltsOf({ fair, tilts, rules, words, today }: TiltsOptions): { tilts: PackTilt[]; problems: Problem[] } {
  const joined = joinPack(fair.pack, fair.words, '');
  const slim = slimPack(joined);
  const problems: Problem[] = [];
  const known = new Map<string, Place[]>();
  const placesOn: typeof placesOf = (pack, sight) => {
    const key = JSON.stringify(sight);
    const places = known.get(key) ?? placesOf(pack, sight, words);
    known.set(key, places);
    return places;
  };
  const made = tilts.flatMap(({ id, title, claims, harm, apply }): PackTilt[] => {
    const tilted = structuredClone(fair);
    if (!apply(tilted)) return [];
    const other = drawn(tilted);
    if (!other) return [];
    const refuse = (what: string, todo: string) => {
      problems.push({ where: `${fair.pack.id} › tilts › ${id}`, what, todo });
      return [];
    };
    const rule = rules.find((one) => one.id === claims);
    if (!rule) return refuse(`names the rule \`${claims}\`, which is not there`, 'name the rule that catches it');
    if (!caughtBy(rule, tilted, today)) return refuse(`is not caught by \`${claims}\``, 'mend the rule, or the tilt');
    if (!whereItShows(joined, other, words, placesOn))
      return refuse('shows on no screen', 'tilt what somebody can see, or put it with the tests');
    const { reason, source: told } = rule;
    const [source, links] = [publishedSource(told), sourceLinks(told)];
    const changes = changesBetween(slim, slimPack(other));
    return [{ id, title, rule: claims, harm: harm ?? reason, source, links, changes }];
  });
  return { tilts: made, problems };
}

/** Undefined where a sentence names a figure that the tilt took away: then there is no page to look at. */
function drawn({ pack, words }: Tilted): Pack | undefined {
  try {
    return joinPack(pack, words, '');
  } catch {
    return undefined;
  }
}

function caughtBy(rule: Rule, { pack, words, versions }: Tilted, today: string): boolean {
  let found = false;
  rule.check({ pack, words, versions, today, partial: false, texts: packTexts(words) }, () => {
    found = true;
  });
  return found;
}
