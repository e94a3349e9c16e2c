import { quoted } from '../pack/quoted';
import { sentencesIn } from '../pack/sentences-in';
import { cardLines, mostCardLines } from './card-lines';
import type { CaseRule } from './case-rule';

/** Words in the longest sentence that somebody can take from a card while acting (NHS content style: short sentences). */
const longestSentence = 26;

/** A card is read once, standing, and then acted. */
export const pageRules: readonly CaseRule[] = [
  {
    id: 'one-page-a-card',
    reason: 'The second page of a card lies on the table where the others read it.',
    check: ({ draft }, report) => {
      const { woman, clinician, supporter, interpreter } = draft.roles ?? {};
      const cards = { woman, clinician, supporter, interpreter, observer: { ...draft.observer, after: draft.after } };
      for (const [role, card] of Object.entries(cards)) {
        // The scene stands on every card, behind a few words that say so; that she can stop is a line on hers.
        const above = [`The scene, for everybody: ${draft.scene ?? ''}`, ...(role === 'woman' ? ['You can stop.'] : [])];
        const lines = card ? Math.ceil(Math.round(cardLines(card, above) * 10) / 10) : 0;
        if (lines > mostCardLines)
          report(
            role === 'observer' ? ['observer'] : ['roles', role],
            `takes about ${lines} printed lines, and a page has ${mostCardLines}`,
            'shorten it or take something out',
          );
      }
    },
  },
  {
    id: 'short-sentences',
    reason: 'A long sentence is read out and not acted.',
    check: ({ texts }, report) => {
      for (const { where, text } of texts)
        for (const sentence of sentencesIn(text)) {
          const words = sentence.split(/\s+/).length;
          if (words > longestSentence)
            report(
              where,
              `${words} words are in one sentence, ${quoted(sentence)}`,
              `make two of it; ${longestSentence} words are the most`,
            );
        }
    },
  },
];
