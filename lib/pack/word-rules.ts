import { placeholderRule } from './placeholder-rule';
import { rowKeyIn } from './row-key-in';
import type { LintContext, Rule } from './rule';

/** Structure and words match both ways, and every sentence names figures that are there. */
export const wordRules: readonly Rule[] = [
  {
    id: 'words-match',
    reason: 'What stands in one file alone is either not shown or shown without words.',
    source: 'standards.md requirement 10; CONTRIBUTING.md, taste 5',
    check: ({ pack, words, partial }, report) => {
      if (partial) return;
      const file = `words.${words.locale}`;
      for (const [where, used, there] of matched({ pack, words })) {
        for (const id of used) if (!there.has(id)) report([file, ...where], `nothing for \`${id}\``, 'add the words');
        for (const id of there)
          if (!used.has(id)) report([file, ...where, id], 'the pack has no such entry', 'take the words out or add the entry');
      }
    },
  },
  placeholderRule,
];

type Match = [where: string[], used: Set<string>, there: Set<string>];

/** For each part of the words file: the ids that the pack asks for, and those that have words. */
function matched({ pack, words }: Pick<LintContext, 'pack' | 'words'>): Match[] {
  const { rows } = pack;
  const measures = rows.flatMap((row) => row.arms.flatMap((arm) => (arm.kind === 'measure' ? [arm.measure] : [])));
  const match = (name: string, used: string[], there: object): Match => [[name], new Set(used), new Set(Object.keys(there))];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const components = rows.flatMap(({ id, components }): Match[] => {
    const items = Object.hasOwn(words.components, id) ? words.components[id]?.items : undefined;
    return components && items ? [[['components', id], new Set(ids(components.items)), new Set(Object.keys(items))]] : [];
  });
  return [
    match('options', ids(pack.options), words.options),
    match('strata', ids(pack.strata), words.strata),
    match(
      'rows',
      rows.map((row) => rowKeyIn(words, row)),
      words.rows,
    ),
    match('parts', ids(pack.parts ?? []), words.parts ?? {}),
    match(
      'units',
      measures.map(({ unit }) => unit),
      words.units,
    ),
    match(
      'says',
      measures.map(({ says }) => says),
      words.says,
    ),
    match(
      'sums',
      rows.flatMap(({ sum }) => sum ?? []),
      words.sums,
    ),
    match(
      'populations',
      rows.map(({ population }) => population),
      words.populations,
    ),
    match(
      'reasons',
      rows.flatMap((row) => row.arms.flatMap((arm) => ('reason' in arm ? [arm.reason] : []))),
      words.reasons,
    ),
    match(
      'notes',
      rows.flatMap(({ notes, certaintyWhy }) => [...notes, ...(certaintyWhy ? [certaintyWhy] : [])]),
      words.notes,
    ),
    match(
      'studies',
      rows.flatMap((row) => ids(row.otherStudies)),
      words.studies,
    ),
    match(
      'components',
      rows.flatMap((row) => (row.components ? [row.id] : [])),
      words.components,
    ),
    match('notYou', [...pack.notYou, ...rows.flatMap((row) => row.notYou ?? [])], words.notYou),
    match('values', ids(pack.values), words.values),
    match('ifThen', ids(pack.ifThen), words.ifThen),
    match('questions', pack.questions, words.questions),
    match('unknowns', pack.unknowns, words.unknowns),
    match('sources', ids(pack.sources), words.sources),
    match('funding', [pack.funding], words.funding),
    match('updates', [pack.updates], words.updates),
    match('makers', [pack.makers], words.makers),
    match('evidenceMethod', [pack.evidenceMethod], words.evidenceMethod),
    match('optionOrder', [pack.optionOrder], words.optionOrder),
    ...components,
  ];
}
