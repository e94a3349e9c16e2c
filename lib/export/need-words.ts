import type { NeedName, NeedStep } from '../consultation/event-schema';
import type { NeedStepSaid } from '../consultation/needs-state';
import { needWays } from '../consultation/said-of';
import type { AidKey, AidWords } from '../words/aid-words';
import { languageName } from '../words/language-name';

/** What one thing that can be picked is called. */
export function wayKey(need: NeedName, way: string): AidKey {
  if (need === 'interpreter') return way === 'yes' ? 'needWay.wanted' : 'needWay.notWanted';
  return `needWay.${way}` as AidKey;
}

/** What was picked of one need, in words; empty where nothing was. */
export function waysWords(need: NeedName, ways: readonly string[], { t, locale }: AidWords): string {
  const isLanguage = needWays[need] === 'language';
  return ways.map((way) => (isLanguage ? languageName(way, locale) : t(wayKey(need, way)))).join('; ');
}

/** How a step stands; how an interpreter is there is called as she asked for it. */
export function stateKey(step: NeedStep, state: string): AidKey {
  if (step === 'present' && state === 'no') return 'needState.absent';
  return (state === 'partly' || state === 'refused' ? `needState.${state}` : `needWay.${state}`) as AidKey;
}

/** How one step stands, in words, with the day that it is about; empty where neither is said. */
export function stepWords(step: NeedStep, { state, on }: Pick<NeedStepSaid, 'state' | 'on'>, words: AidWords): string {
  const { t, date } = words;
  const stands = state === null ? '' : t(stateKey(step, state));
  const day = on === null ? '' : t(step === 'booked' ? 'needDate.booked' : 'needDate.reviewed', { date: date(on) });
  return [stands, day].filter(Boolean).join('; ');
}
