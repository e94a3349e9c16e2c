import { own as ownOf } from '../../lib/pack/own';
import type { Figures } from '../../lib/pack/pack';
import { placeholdersIn } from '../../lib/pack/placeholders';
import { rowKeyIn } from '../../lib/pack/row-key-in';
import type { Arm, PackFile, WordsFile } from '../../lib/pack/schema';
import type { AidMessages, AidWords } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import english from '../../locales/en-GB/first.json';
import late from '../../locales/en-GB/late.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';

export type RowFile = PackFile['rows'][number];
export type SourceFile = PackFile['sources'][number];
export type RowWords = WordsFile['rows'][string];

/** The words of a pack with their figures in place, as far as they are there: a report is for unfinished packs too. */
export interface Reading extends Pick<AidWords, 't' | 'number' | 'date' | 'list' | 'rate'> {
  /** Text of the pack; a figure of the nearest scope wins. What has no figure keeps its `{name}`, so that it is seen. */
  say: (text: string | undefined, ...own: (Figures | undefined)[]) => string;
  option: (id: string) => string;
  /** "First baby", or that the row is for every group. */
  group: (row: RowFile) => string;
  row: (row: RowFile) => string;
  rowWords: (row: RowFile) => RowWords | undefined;
  /** Every figure that the sentences of a row may name. */
  figures: (row: RowFile) => Figures;
  source: (id: string) => SourceFile | undefined;
}

export function readingOf(pack: PackFile, words: WordsFile): Reading {
  const aid = createWords<AidMessages>(words.locale, english, more, panel, late);
  const figures: Figures = Object.fromEntries(Object.entries(pack.figures).map(([id, { figure }]) => [id, figure]));

  const say: Reading['say'] = (text, ...own) => {
    if (text === undefined) return 'No words.';
    const known: Figures = Object.assign({}, figures, ...own);
    return placeholdersIn(text).every((name) => Object.hasOwn(known, name)) ? aid.say({ text, figures: known }) : text;
  };
  const rowWords = (row: RowFile) => ownOf(words.rows, rowKeyIn(words, row));

  return {
    t: aid.t,
    number: aid.number,
    date: aid.date,
    list: aid.list,
    rate: aid.rate,
    say,
    option: (id) => say(ownOf(words.options, id)?.name ?? id),
    group: (row) => (row.stratum ? say(ownOf(words.strata, row.stratum)?.label ?? row.stratum) : 'Every group'),
    row: (row) => say(rowWords(row)?.label ?? row.id),
    rowWords,
    figures: (row) => ({ ...Object.fromEntries(row.arms.flatMap((arm) => ownFigure(arm, row.per))), ...row.figures }),
    source: (id) => pack.sources.find((source) => source.id === id),
  };
}

function ownFigure(arm: Arm, per: RowFile['per']): [string, Figures[string]][] {
  if (arm.kind === 'rate') return [[arm.option, { kind: 'rate', value: arm.value, per }]];
  if (arm.kind === 'measure') return [[arm.option, { kind: 'count', value: arm.measure.value }]];
  return [];
}
