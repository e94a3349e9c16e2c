import type { Event } from '../consultation/event-schema';
import type { Option } from '../pack/pack';
import type { DecisionPlan } from '../plan/plan';
import { type NoteWords, noteStamp } from './note-words';
import { spoken } from './spoken';

/** What is to be said of every option of a decision: whether it was on the screen, and whether it was offered. */
export interface OptionState {
  option: Option;
  onScreen: boolean;
  /** Undefined where nobody marked it. */
  offered: boolean | undefined;
  why: string;
  /** What said so last. */
  event: Event | undefined;
}

/** @returns one for every option of the pack, in the neutral order: none is left out */
export function optionStates({ pack, receipt, offers }: DecisionPlan): OptionState[] {
  return pack.options.map((option) => {
    const { offer, event } = offers.find((one) => one.option.id === option.id) ?? {};
    return { option, onScreen: receipt.options.includes(option), offered: offer?.offered, why: offer?.why ?? '', event };
  });
}

/** "- Home: on the screen", and where it was not offered, that and the reason. */
export function optionLines(decision: DecisionPlan, words: NoteWords): string[] {
  const { t } = words;
  return optionStates(decision).flatMap(({ option, onScreen, offered, why, event }) => {
    const stamp = event ? ` (${noteStamp(event, words)})` : '';
    const seen = t(onScreen ? 'note.option.on' : 'note.option.off');
    if (offered === undefined) return [`- ${option.name}: ${seen}.`];
    if (offered) return [`- ${option.name}: ${seen}. ${t('conversation.isOffered')}${stamp}.`];
    return [
      `- ${option.name}: ${seen}. ${t('conversation.notOffered')}${stamp}. ${t('note.why')}: ${spoken(why) || t('note.unsaid')}`,
    ];
  });
}
