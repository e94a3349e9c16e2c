import type { AboutPrompt, DoorLine, NeedName } from '../consultation/event-schema';
import { type Keepable, keepables } from '../plan/keepable';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { ifThenWords } from './keepable-words';
import { ofDecision } from './plan-words';
import { lower } from './row-words';

/**
 * For staff: that others at home may read what she prints, and which of her words are not in it. What is kept back is named
 * and not repeated.
 * Where others do not read it nothing is left out, whatever she ticked before, and then nothing is named.
 * @returns empty where she has not said who reads it
 */
export function keptBackWords(plan: Plan, words: AidWords): string {
  const { t, locale } = words;
  const kept = plan.readers ? keepables(plan).filter(({ keptBack }) => keptBack) : [];
  const names = kept.map((one) => lower(aboutWords(one, plan, words), locale));
  const readers = plan.readers === null ? '' : t(plan.readers ? 'note.readers.yes' : 'note.readers.no');
  return [readers, names.length > 0 && `${t('note.keptBack')}: ${names.join('; ')}.`].filter(Boolean).join(' ');
}

/** What a note calls something that she said. */
function aboutWords({ of, name, pack }: Keepable, plan: Plan, words: AidWords): string {
  const { t } = words;
  const ofPack = (about: string) => (pack ? ofDecision(about, pack, plan) : about);
  switch (of) {
    case 'about':
      return t(`note.about.${name as AboutPrompt}`);
    case 'need':
      return t(`note.need.${name as NeedName}`);
    case 'reason':
      return ofPack(t('note.reason'));
    case 'planB':
      return ofPack(ifThenWords(name, pack, words));
    case 'door':
      return `${t('note.door')}, ${t(`note.doorLine.${name as DoorLine}`)}`;
    case 'question':
      // Which of them would be told by its words alone.
      return t('note.keptQuestion');
  }
}
