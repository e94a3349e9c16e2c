import type { Plan } from '../plan/plan';
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
import { noteWords } from './note-words';
import { elsewhereWords, unsignedWords } from './plan-words';
import { screenLanguage } from './screen-language';

/**
 * Everything that a record of a consultation carries, in the order in which a colleague reads it: her needs, who was there, what
 * matters to her, each decision, her questions, what was talked about and comes next, and then what the record itself
 * needs, and the figures.
 * @param version of Evenhand; without it the note says that it is not recorded
 */
export function fullNote(plan: Plan, spoken: AidWords, version: string | undefined): string[][] {
  const words = noteWords(plan, spoken);
  const { t } = words;
  const part = (name: 'talked' | 'after' | 'record', more: string[] = []) =>
    heading(t(`note.part.${name}`), [...entryLines(conversationEntries(plan, conversationParts[name], words), words), ...more]);
  return [
    [...noteTitle(plan, words), unsignedWords(plan, words), screenLanguage(plan, words)].filter(Boolean),
    toldPart(plan, words),
    whoPart(plan, words),
    mattersPart(plan, words),
    ...plan.decisions.map((decision) => decisionPart(decision, words)),
    questionsPart(plan, words),
    part('talked'),
    part('after', [t('note.changeMind')]),
    part('record'),
    historyPart(plan, words),
    ...(plan.elsewhere.count > 0 ? [[elsewhereWords(plan, words)]] : []),
    ...plan.decisions.map((decision) => [...figuresText(decision, plan.today, words), ...packLines(decision.pack, words)]),
    [t('plan.groups'), t('plan.notConsent'), t('note.madeWith', { version: version || t('note.unsaid') })],
  ];
}
