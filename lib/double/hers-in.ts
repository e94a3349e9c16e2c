import type { Statement } from '../consultation/state';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';

/** Words of hers, with what they say in English where somebody gave that; or that there are none. */
export const hersIn =
  ({ english }: Plan, { t }: AidWords) =>
  (said: Statement | undefined) =>
    said
      ? { typed: { words: said.words, by: 'her' as const, english: english.get(said.event.id) } }
      : { answer: t('plan.notRecorded'), unsaid: true as const };
