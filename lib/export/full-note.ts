import { fatesOf } from '../consultation/fates';
import { effective } from '../consultation/state';
import type { Plan } from '../plan/plan';
import { writtenBy } from '../plan/written-by';
import type { AidWords } from '../words/aid-words';
import { conversationParts } from './conversation-parts';
import { decisionPart } from './note-decision';
import { entryLines } from './note-entries';
import { figuresText } from './note-figures';
import { heading } from './note-heading';
import { historyPart } from './note-history';
import { conversationEntries, mattersPart, toldPart, whoPart } from './note-people';
import { questionsPart } from './note-questions';
import { packLines } from './note-receipt';
import { noteTitle } from './note-title';
import { elsewhereWords, unsignedWords } from './plan-words';

/**
 * Everything that a record of a consultation carries, in the order in which a colleague reads it: who and needs, what
 * matters to her, each decision, her questions, what was talked about and comes next, and then what the record itself
 * needs, and the figures.
 * @param version of Evenhand; without it the note says that it is not recorded
 */
export function fullNote(plan: Plan, words: AidWords, version: string | undefined): string[][] {
  const { t } = words;
  const fates = fatesOf(plan.events);
  const counted = effective(plan.events, fates);
  const by = writtenBy(counted);
  const part = (name: 'talked' | 'after' | 'record', more: string[] = []) =>
    heading(t(`note.part.${name}`), [...entryLines(conversationEntries(plan, conversationParts[name], words), words), ...more]);
  return [
    [noteTitle(plan, words), t('plan.notConsent'), unsignedWords(plan, words)].filter(Boolean),
    whoPart(plan, counted, words),
    toldPart(plan, words),
    mattersPart(plan, words),
    ...plan.decisions.map((decision) => decisionPart(decision, by, words)),
    questionsPart(plan, by, words),
    part('talked'),
    part('after', [t('note.changeMind')]),
    part('record'),
    historyPart(plan, fates, words),
    ...(plan.elsewhere.count > 0 ? [[elsewhereWords(plan, words)]] : []),
    ...plan.decisions.map((decision) => [...figuresText(decision, plan.today, words), ...packLines(decision.pack, words)]),
    [t('plan.groups'), t('plan.notConsent'), t('note.madeWith', { version: version || t('note.unsaid') })],
  ];
}
