import type { Consultation } from '../../lib/consultation/consultation';
import { isPractice } from '../../lib/practice/practice-mark';
import type { UnfairMessage, UnfairPlace } from '../../lib/unfair/unfair-message';
import type { Wrong } from '../../lib/unfair/wrongs';
import type { AidWords } from '../../lib/words/aid-words';
import { useAid } from '../aid-context';

/** What was said on the page so far, and in no event. */
interface Said {
  wrong: Wrong | undefined;
  /** Id of an option; undefined for all of them, or none. */
  option: string | undefined;
  hers: string;
}

/** The message that is made ready, of the view that she came from. @throws where no decision is on the screen */
export function useUnfair({ wrong, option, hers }: Said): UnfairMessage {
  const { consultation, words, record, platform, view } = useAid();
  const from = view.value.at === 'unfair' ? view.value : undefined;
  const now = platform.languages?.now.value;
  const place = (of: Consultation, said: AidWords, language: string): UnfairPlace => {
    const pack = of.current.value;
    if (!pack) throw new Error('no decision is on the screen');
    return {
      words: said,
      pack,
      part: pack.parts.length > 1 ? of.decision(pack.id).part.value : undefined,
      row: pack.rows.find(({ key }) => key === from?.row),
      option: pack.options.find(({ id }) => id === option),
      screen: `step.${from?.back?.at ?? 'start'}`,
      language,
    };
  };
  return {
    here: place(consultation, words, now?.name ?? 'English'),
    ...(words.locale !== record.words.locale && {
      english: place(record.consultation, record.words, now?.english ?? 'English'),
    }),
    locale: now?.locale ?? words.locale,
    draft: now?.draft ?? false,
    evenhand: platform.version,
    wrong,
    hers,
    practice: isPractice({ plan: consultation.plan.value, events: consultation.events.value }),
  };
}
