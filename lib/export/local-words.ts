import type { LocalSaid } from '../consultation/state';
import type { LocalPlace, LocalPlan, ToRing } from '../plan/local-plan';
import type { LocalSight } from '../plan/local-seen';
import type { DecisionPlan, Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { lower } from './row-words';

/**
 * Where what she leans to or has chosen is, and whom to ring: each line says that it is local, and words of the trust
 * stand in quotation marks. Of an offer that has run out, only that, and the number.
 */
export function placeLines({ local }: DecisionPlan, words: AidWords): string[] {
  if (!local || local.places.length === 0) return [];
  if (local.past) return [pastLine(local, words)];
  return local.places.map((place) => placeLine(place, local.offer, words));
}

function placeLine({ option, said, toRing }: LocalPlace, { trust }: LocalSaid, words: AidWords): string {
  const { t, locale } = words;
  const whole = { option: said ? option.name : lower(option.name, locale), trust, where: said?.where ?? '' };
  const place = t(said ? (said.here ? 'plan.localHere' : 'plan.localAway') : 'plan.localUnsaid', whole);
  return [`${t('plan.local')}: ${place}`, ringWords(toRing, words)].filter(Boolean).join(' ');
}

function pastLine({ offer, places }: LocalPlan, words: AidWords): string {
  const { trust, expires, toRing } = offer;
  const rung = toRing ?? places.find((place) => place.toRing)?.toRing;
  return [
    `${words.t('plan.local')}: ${words.t('plan.localPast', { trust, expires: words.date(expires) })}`,
    ringWords(rung, words),
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Number to ring: 01632 960123 (“Riverside midwives”)." */
function ringWords(toRing: ToRing | undefined, { t }: AidWords): string {
  return toRing ? t('plan.localRing', { phone: toRing.phone, name: toRing.name }) : '';
}

/** Which local offers were on the screen, with their dates, what is in them and which of their rows: none of their figures. */
export function localReceipt({ local }: DecisionPlan, words: AidWords): string[] {
  if (!local) return [];
  const { t, date } = words;
  return [local.offer, ...local.older].map(({ trust, published, expires, hash, rows }, index) => {
    const told = { trust, published: date(published), expires: date(expires), hash: hash.slice(0, 12) || t('plan.notRecorded') };
    const which = t(index === 0 ? 'plan.localOffer' : 'plan.localOfferBefore', told);
    return `${t('plan.local')}: ${which} ${rows.length > 0 ? t('plan.localRows', { rows: rows.join(', ') }) : t('plan.localNoRows')}`;
  });
}

/** Whom to ring about what she leans to or has chosen, each number once. */
export function doorRings({ decisions }: Pick<Plan, 'decisions'>, words: AidWords): string[] {
  const rung = decisions.flatMap(({ local }) => local?.places.flatMap(({ toRing }) => toRing ?? []) ?? []);
  return [...new Set(rung.map((toRing) => `${words.t('plan.local')}: ${ringWords(toRing, words)}`))];
}

/** Which local offer was on the screen in a sitting. */
export function localSightWords({ trust, published, expires }: LocalSight, { t, date }: AidWords): string {
  const told = { trust, published: date(published), expires: date(expires) };
  return `${t('plan.local')}: ${t('thread.local', told)}`;
}
