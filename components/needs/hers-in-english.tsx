import type { Event } from '../../lib/consultation/event-schema';
import { englishWords } from '../../lib/export/english-words';
import type { Plan } from '../../lib/plan/plan';
import type { AidWords } from '../../lib/words/aid-words';

export interface HersInEnglishProps {
  /** The event that said her words; undefined where nothing was said. */
  of: Event | undefined;
  plan: Pick<Plan, 'english'>;
  words: AidWords;
}

/** What words of hers say in English, to stand under them: an interpretation, and whose. Nothing where nobody gave one. */
export function HersInEnglish({ of, plan, words }: HersInEnglishProps) {
  const english = of && plan.english.get(of.id);
  return english ? (
    <div class="hers-in-english">
      <p class="who">{englishWords(english, words)}</p>
      <p class="kept-lines" lang="en" dir="ltr" translate={false}>
        {english.words}
      </p>
    </div>
  ) : null;
}
