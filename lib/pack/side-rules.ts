import { quoted } from './quoted';
import type { Rule } from './rule';
import type { WordsFile } from './schema';
import { sentencesIn } from './sentences-in';

const sides = ['good', 'hard'] as const;
/** What nobody wishes for: less of it is good about an option, and more of it is hard. */
const unwelcome =
  /\b(?:died|dies|deaths?|stillbirths?|stillborn|tears?|tore|torn|infect\w+|injur\w+|slow to breathe|trouble breathing|bleed\w*|lost over|donor blood|anaemia|side effects|sickness|fits|caesareans?|forceps|prolapse|leak\w*|low placenta|harmed|low oxygen|jaundice|sore|fever|headaches?|intensive care|neonatal unit|serious (?:problems?|illness\w*)|broke a bone|low iron|low blood sugar|womb removed|whooping cough|in hospital with|had flu|after-pains)\b/i;
/** The sentence says that it did not happen, or that it is not clear. */
const undone = /\b(?:without|no|not|never|nor|unsure|uncertain|could be chance|eased|neither)\b/i;
const hedges =
  /\b(?:may|might|can|could|some|sometimes|perhaps|possibly|conceivably|somewhat|a little|not clear\w*|unsure|uncertain|for some women|in some cases)\b/i;
const small = new Set(
  'about after also been before from have here into less many more most much only other others over some such than that their them then there these they thing things this those very what when where which while with women woman your baby babies would could plan good hard like'.split(
    ' ',
  ),
);

/** What is said for an option stands under good, what is said against it under hard, and both say something. */
export const sideRules: readonly Rule[] = [
  {
    id: 'sides-hold',
    reason: 'A harm told as a gain is looked for among the harms, and not found.',
    source: 'IPDAS 4, 5 and 7; standards.md 1.1',
    language: 'en',
    check: ({ words }, report) => {
      for (const [id, said] of Object.entries(words.options)) {
        for (const side of sides) {
          const [wrong, right] = side === 'good' ? [/\bmore\b/i, /\b(?:fewer|less)\b/i] : [/\b(?:fewer|less)\b/i, /\bmore\b/i];
          for (const sentence of sentencesIn(said[side]))
            if (wrong.test(sentence) && !right.test(sentence) && unwelcome.test(sentence) && !undone.test(sentence))
              report(
                [`words.${words.locale}`, 'options', id, side],
                `${quoted(sentence)} is ${side === 'good' ? 'hard' : 'good'}`,
                `write it under \`${side === 'good' ? 'hard' : 'good'}\``,
              );
        }
      }
    },
  },
  {
    id: 'sides-concrete',
    reason: 'What is hard about an option, told without naming anything that was looked at, is nothing to weigh.',
    source: 'IPDAS 4 to 6; standards.md 1.1',
    language: 'en',
    check: ({ pack, words, partial }, report) => {
      // A pack of a few rows has too few words to share.
      if (partial || pack.rows.length < 8) return;
      const there = stemsOf(allOf(words));
      for (const [id, said] of Object.entries(words.options)) {
        for (const side of sides) {
          const shared = [...stemsOf(said[side])].filter((stem) => there.has(stem)).length;
          if (shared < 5)
            report(
              [`words.${words.locale}`, 'options', id, side],
              `shares ${shared} words with the rows, in ${quoted(said[side])}`,
              'name what the rows look at: what happens, how often, to whom',
            );
        }
      }
    },
  },
  {
    id: 'hedges-even',
    reason: 'Certain about what is good and unsure about all that is hard, of one option: that is its advocate.',
    source: 'IPDAS 7 (Martin 2021, S9); standards.md 1.2 (balance)',
    language: 'en',
    check: ({ words }, report) => {
      for (const [id, said] of Object.entries(words.options)) {
        const [good, hard] = [shareOf(said.good), shareOf(said.hard)];
        for (const [side, mine, other] of [
          ['good', good, hard],
          ['hard', hard, good],
        ] as const) {
          if (mine.all >= 3 && mine.hedged === mine.all && other.hedged * 2 <= other.all)
            report(
              [`words.${words.locale}`, 'options', id, side],
              `hedges every sentence, and the other side ${other.hedged} of ${other.all}`,
              'say what was counted as plainly on both sides',
            );
          const [stacked] = /\b(?:perhaps,|possibly|conceivably|in some cases|for some women,)/i.exec(said[side]) ?? [];
          if (stacked)
            report(
              [`words.${words.locale}`, 'options', id, side],
              `“${stacked}” hedges, in ${quoted(said[side])}`,
              'say it plainly',
            );
        }
      }
    },
  },
];

function shareOf(text: string): { hedged: number; all: number } {
  const all = sentencesIn(text);
  return { hedged: all.filter((sentence) => hedges.test(sentence)).length, all: all.length };
}

function allOf({ rows, reasons, notes }: WordsFile): string {
  const said = Object.values(rows).flatMap(({ label, has, doesNotTell }) => [label, has ?? '', doesNotTell]);
  return [...said, ...Object.values(reasons), ...Object.values(notes)].join(' ');
}

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).map((word) => word.replace(/(?:ies|es|s|ed|ing|y)$/, '')));
}
