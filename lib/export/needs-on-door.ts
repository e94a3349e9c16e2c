import type { NeedName } from '../consultation/event-schema';
import { forOthers } from '../plan/for-others';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { waysWords } from './need-words';

/**
 * How to speak with her, as few words as can be read from two metres, to be put on the card on the door: a language, an
 * interpreter, signs, time, somebody who helps. Nothing of her body, of how she is reached, and of what she keeps from
 * others: everybody who passes reads it.
 * @returns empty where none of it is said
 */
export function needsOnDoor(plan: Plan, words: AidWords): string {
  const { t } = words;
  const { needs } = forOthers({ ...plan, readers: true });
  const ways = (name: NeedName) => needs.find(({ need }) => need === name)?.said?.ways.filter((way) => way !== 'none') ?? [];
  const said = (name: NeedName) => waysWords(name, ways(name), words);
  const interpreter = [t('note.field.interpreter'), said('by')].filter(Boolean).join(': ');
  return [
    said('speak'),
    ways('interpreter').includes('yes') ? interpreter : '',
    said('signs'),
    said('room'),
    ways('helper').includes('yes') ? t('note.need.helper') : '',
  ]
    .filter(Boolean)
    .join('\n');
}
