import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { stepWords, waysWords } from './need-words';
import type { NoteEntry } from './note-entries';

/** What she needs, for a note: each need with what was picked and her words, said or not, in the order in which it is asked. */
export function needEntries({ needs }: Plan, words: AidWords): NoteEntry[] {
  return needs.map(({ need, said }) => ({
    label: words.t(`note.need.${need}`),
    said: said && { words: said.words, event: said.event },
    picked: said && waysWords(need, said.ways, words),
    hers: true,
  }));
}

/**
 * What staff did about her needs, step by step. What was written of an interpreter, and of how needs were met, stands with
 * the step that it is of: there are lines of a conversation for both, older than the steps.
 */
export function needStepEntries({ needSteps, conversation }: Plan, words: AidWords): NoteEntry[] {
  const line = (field: 'interpreter' | 'needsMet') => conversation.find((one) => one.field === field)?.said;
  return needSteps.flatMap(({ step, said }): NoteEntry[] => {
    const entry = {
      label: words.t(`needStep.${step}`),
      said: said && { words: said.words, event: said.event },
      picked: said && stepWords(step, said, words),
    };
    if (step === 'present') return [entry, { label: words.t('note.field.interpreter'), said: line('interpreter') }];
    if (step === 'met') return [entry, { label: words.t('note.field.needsMet'), said: line('needsMet') }];
    return [entry];
  });
}
