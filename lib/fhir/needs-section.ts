import { keptBackWords } from '../export/kept-back-words';
import { stepWords, waysWords } from '../export/need-words';
import type { Content } from './content';
import { pickedLine, wordsLine } from './lines';
import type { Reference, Section } from './r4';
import { sectionOf } from './section';
import { heading, paragraph } from './xhtml';

/**
 * What she needs, what was picked of it and in her words, and what was done about it. It comes first: whoever opens the record has to see
 * it before they speak with her (Accessible Information Standard, DCB1605).
 */
export function needsSection(content: Content, entries: readonly Reference[]): Section {
  const { plan, words } = content;
  const talk = plan.about.find(({ prompt }) => prompt === 'talk');
  const done = plan.conversation.filter(({ field }) => field === 'interpreter' || field === 'needsMet');
  const { t } = words;
  const keptBack = keptBackWords(plan, words);
  const html = [
    ...plan.needs.map(({ need, said }) =>
      pickedLine(t(`note.need.${need}`), said && waysWords(need, said.ways, words), said, words, true, plan.english),
    ),
    wordsLine(words.t('about.talk'), talk?.said, words, true, plan.english),
    heading(t('note.needSteps')),
    ...plan.needSteps.map(({ step, said }) =>
      pickedLine(t(`needStep.${step}`), said && stepWords(step, said, words), said, words, false),
    ),
    ...done.map(({ field, said }) => wordsLine(words.t(`conversation.${field}`), said, words, false)),
    ...(keptBack ? [paragraph(keptBack)] : []),
  ].join('');
  return sectionOf(content, 'individual-requirements', words.t('fhir.needs'), html, entries);
}
