import { own } from './own';
import { rowKeyIn } from './row-key-in';
import type { Rule } from './rule';
import type { PackFile, WordsFile } from './schema';

type Row = PackFile['rows'][number];

/** Words by which the frame without the event may be longer: enough for "did not have one", too few for a plea. */
const spare = 5;

/** Both frames of every chance: those who have it and those who do not, with the same weight. */
export const frameRules: readonly Rule[] = [
  {
    id: 'both-frames',
    reason: 'A chance told from one side moves people: ninety who do and ten who do not are the same and do not feel so.',
    source: 'NICE NG197 1.4; standards.md requirement 13 and 3.2 rule 5',
    check: ({ pack, words }, report) => {
      for (const row of pack.rows.filter(counts)) {
        const said = own(words.rows, rowKeyIn(words, row));
        for (const part of ['has', 'hasNot', 'had', 'not'] as const) {
          if (said && !said[part])
            report(
              [`words.${words.locale}`, 'rows', row.id],
              `no \`${part}\` beside its numbers`,
              'add the words for both frames',
            );
        }
      }
    },
  },
  {
    id: 'frames-differ',
    reason: 'Two frames in the same words say that everybody has it.',
    source: 'NICE NG197 1.4; standards.md requirement 13',
    check: ({ words }, report) => {
      for (const { id, where, first, second } of framesIn(words)) {
        if (plain(first) === plain(second))
          report(where, `both frames of \`${id}\` say “${first}”`, 'say who has it and who does not');
      }
    },
  },
  {
    id: 'frames-even',
    reason: 'A frame that goes on longer than the other is the one that is remembered.',
    source: 'standards.md 3.2 rule 5; IPDAS 7',
    check: ({ words }, report) => {
      for (const { id, where, first, second } of framesIn(words)) {
        const [one, other] = [first, second].map((said) => said.split(/\s+/).length) as [number, number];
        if (other > one + spare)
          report(where, `the frame without \`${id}\` has ${other} words, the frame with it ${one}`, 'say both as shortly');
      }
    },
  },
];

function counts({ arms }: Row): boolean {
  return arms.some(({ kind }) => kind === 'rate' || kind === 'range');
}

/** The two sentences, and the two short words, of each row. */
function framesIn(words: WordsFile) {
  return Object.entries(words.rows).flatMap(([id, { has, hasNot, had, not }]) => {
    const where = [`words.${words.locale}`, 'rows', id];
    return [
      { id, where, first: has, second: hasNot },
      { id, where, first: had, second: not },
    ].flatMap(({ first, second, ...rest }) => (first && second ? [{ ...rest, first, second }] : []));
  });
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
