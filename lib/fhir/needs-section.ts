import type { Content } from './content';
import { wordsLine } from './lines';
import type { Reference, Section } from './r4';
import { sectionOf } from './section';

/**
 * What helps her to follow, in her words, and what was done about it. It comes first: whoever opens the record has to see
 * it before they speak with her (Accessible Information Standard, DCB1605).
 */
export function needsSection(content: Content, entries: readonly Reference[]): Section {
  const { plan, words } = content;
  const talk = plan.about.find(({ prompt }) => prompt === 'talk');
  const done = plan.conversation.filter(({ field }) => field === 'interpreter' || field === 'needsMet');
  const html = [
    wordsLine(words.t('about.talk'), talk?.said, words),
    ...done.map(({ field, said }) => wordsLine(words.t(`conversation.${field}`), said, words, false)),
  ].join('');
  return sectionOf(content, 'individual-requirements', words.t('fhir.needs'), html, entries);
}
