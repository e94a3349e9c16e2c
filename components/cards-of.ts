import type { PackCard, Platform } from '../lib/platform';

/** The decisions of the shelf, each in the language of the screen where it is there in it, and in English where it is not. */
export function cardsOf({ shelf, languages }: Platform): PackCard[] {
  const here = languages?.cards.value ?? {};
  return (shelf?.cards ?? []).map((card) => here[card.id] ?? card);
}
