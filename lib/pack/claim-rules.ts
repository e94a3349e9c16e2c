import type { PackText } from './pack-texts';
import { quoted } from './quoted';
import type { Rule } from './rule';
import { sentencesIn } from './sentences-in';

/** A pack of fewer rows has too few words to share. */
const manyRows = 8;
/** Words that claim nothing by themselves. */
const plain = new Set(
  'about after again ahead all almost already also and another any anyone are around because been before being below between both but can cannot choose could did does done down during each either else elsewhere end ever every few fewer first for from get give given gives goes going good got had half hard has have having her here hers him his how however into its itself just keep keeps knew know knows large largest later least less let like long longer look made make makes many may mean means might more most much need needs neither next nobody none nor not nothing now off often once one ones only onto open other others our out over own part per perhaps same say says see seen she should side sides since some soon start started starts stay stays still such take taken takes tell tells than that the their them then there these they thing things this those though through time times together too took two under until upon use used uses very was way ways were what when where whether which while who whole whose why will with within without woman women would yes yet you your yourself baby babies'.split(
    ' ',
  ),
);

/**
 * Where an option is argued for or against. What is argued there is looked at somewhere in the pack, in the same words:
 * steps in `involves`, rows, notes, what it is called.
 */
function argues({ where: [, section, , part] }: PackText): boolean {
  return section === 'reasons' || (section === 'options' && (part === 'short' || part === 'good' || part === 'hard'));
}

/** Nothing is claimed of an option in words that nothing else in the pack has. */
export const claimRules: readonly Rule[] = [
  {
    id: 'claims-looked-at',
    reason: 'What is said for an option in words that no row, step or note has was not looked at, whatever the words.',
    source: 'IPDAS 4, 5 and 8; standards.md 1.1 and 3.2 rule 14',
    language: 'en',
    check: ({ pack, texts, partial }, report) => {
      if (partial || new Set(pack.rows.map(({ id }) => id)).size < manyRows) return;
      const seen = new Map<string, number>();
      for (const { bare } of texts) for (const stem of stemsOf(bare)) seen.set(stem, (seen.get(stem) ?? 0) + 1);
      for (const { where, bare } of texts.filter(argues)) {
        for (const sentence of sentencesIn(bare)) {
          const stems = stemsOf(sentence);
          const alone = stems.filter((stem) => (seen.get(stem) ?? 0) < 2);
          if (stems.length > 1 && alone.length * 2 > stems.length)
            report(
              where,
              `${alone.length} of ${stems.length} words stand nowhere else in the pack, in ${quoted(sentence)}`,
              'say what the rows look at, or give it a row or a note',
            );
        }
      }
    },
  },
];

/** Each word that says something, once, without its ending. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => !plain.has(word)).map((word) => word.replace(/(?:ies|es|s|ed|ing|y|e)$/, '')))];
}
