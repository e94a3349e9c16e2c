import type { LocalSaid } from '../consultation/state';
import type { Option, Pack } from '../pack/pack';
import type { Want } from './plan';

/** Somebody to ring, as the trust calls them. */
export type ToRing = NonNullable<LocalSaid['toRing']>;

/** Where an option that she leans to or has chosen is, as far as the trust has said. */
export interface LocalPlace {
  option: Option;
  /** Undefined where the trust has not said whether it has this. */
  said: LocalSaid['options'][number] | undefined;
  toRing: ToRing | undefined;
}

/** The local offer that was on the screen last, and those that were there before it. */
export interface LocalPlan {
  offer: LocalSaid;
  /** Each once, by what was in it. */
  older: readonly LocalSaid[];
  /** True where the offer has run out on the day on which the plan is looked at: then nothing of it holds but the number. */
  past: boolean;
  /** One for each option that she leans to or has chosen, in the order of the parts. */
  places: readonly LocalPlace[];
}

/** @param today ISO date @returns undefined where no local offer was on the screen */
export function localPlan(
  pack: Pack,
  local: readonly LocalSaid[],
  wants: readonly Pick<Want, 'stand'>[],
  today: string,
): LocalPlan | undefined {
  const offer = local.at(-1);
  if (!offer) return undefined;
  const wanted = wants.flatMap(({ stand }) => {
    const goesFor = stand && (stand.standing === 'decided' || stand.standing === 'leaning');
    return (goesFor && pack.options.find((option) => option === stand.option)) || [];
  });
  const others = new Map(local.filter(({ hash }) => hash !== offer.hash).map((one) => [one.hash, one]));
  return {
    offer,
    older: [...others.values()],
    past: offer.expires < today,
    places: [...new Set(wanted)].map((option) => {
      const said = offer.options.find((one) => one.option === option.id);
      return { option, said, toRing: said?.toRing ?? offer.toRing };
    }),
  };
}
