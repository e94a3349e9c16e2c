import { placeholdersIn } from './placeholders';
import type { Report } from './report';
import type { PackFile, WordsFile } from './schema';

type Scope = Iterable<string>;

/** Structure and words match both ways, and every `{figure}` in a sentence exists where the sentence stands. */
export function wordRules(pack: PackFile, words: WordsFile, report: Report, partial: boolean): void {
  const file = `words.${words.locale}`;
  const packFigures = Object.keys(pack.figures);
  const match = (name: string, used: string[], there: object) => {
    if (partial) return;
    const has = Object.keys(there);
    for (const id of new Set(used)) if (!has.includes(id)) report([file, name], `nothing for \`${id}\``, 'add the words');
    for (const id of has)
      if (!used.includes(id)) report([file, name, id], 'the pack has no such entry', 'take the words out or add the entry');
  };
  const fill = (where: string[], text: string | undefined, ...scopes: Scope[]) => {
    const known = new Set(scopes.flatMap((scope) => [...scope]));
    for (const name of placeholdersIn(text ?? '')) {
      if (!known.has(name))
        report([file, ...where], `{${name}} is not a figure known here`, 'add it to `figures` in pack.json or correct the name');
    }
  };

  const { rows } = pack;
  const reasons = rows.flatMap((row) => row.arms.flatMap((arm) => ('reason' in arm ? [arm.reason] : [])));
  match(
    'options',
    pack.options.map(({ id }) => id),
    words.options,
  );
  match(
    'strata',
    pack.strata.map(({ id }) => id),
    words.strata,
  );
  match(
    'rows',
    rows.map(({ id }) => id),
    words.rows,
  );
  match(
    'populations',
    rows.map(({ population }) => population),
    words.populations,
  );
  match('reasons', reasons, words.reasons);
  match(
    'notes',
    rows.flatMap(({ notes }) => notes),
    words.notes,
  );
  match(
    'studies',
    rows.flatMap((row) => row.otherStudies.map(({ id }) => id)),
    words.studies,
  );
  match(
    'components',
    rows.flatMap((row) => (row.components ? [row.id] : [])),
    words.components,
  );
  match('notYou', [...pack.notYou, ...rows.flatMap((row) => row.notYou ?? [])], words.notYou);
  match(
    'values',
    pack.values.map(({ id }) => id),
    words.values,
  );
  match(
    'ifThen',
    pack.ifThen.map(({ id }) => id),
    words.ifThen,
  );
  match('questions', pack.questions, words.questions);
  match('unknowns', pack.unknowns, words.unknowns);
  match(
    'sources',
    pack.sources.map(({ id }) => id),
    words.sources,
  );
  match('funding', [pack.funding], words.funding);
  match('optionOrder', [pack.optionOrder], words.optionOrder);

  for (const key of ['question', 'lead', 'who', 'whoNot'] as const) fill([key], words[key], packFigures);
  // These are shown as they stand: no figure is put into them.
  const bare = {
    title: words.title,
    optionNoun: words.optionNoun,
    ...words.optionOrder,
    ...words.funding,
    ...words.values,
    ...words.questions,
  };
  for (const [key, text] of Object.entries(bare)) fill([key], text);
  for (const [id, { label, inSentence }] of Object.entries(words.strata)) fill(['strata', id], `${label} ${inSentence}`);
  for (const [id, { standing }] of Object.entries(words.sources)) fill(['sources', id], standing);
  fill(['sideBySide'], words.sideBySide, ['n']);
  for (const { id, figures } of pack.options) {
    for (const [part, text] of Object.entries(words.options[id] ?? {}))
      fill(['options', id, part], text, Object.keys(figures ?? {}), packFigures);
  }
  for (const { id, figures } of pack.ifThen) {
    const own = Object.keys(figures ?? {});
    fill(['ifThen', id, 'when'], words.ifThen[id]?.when, own, packFigures);
    fill(['ifThen', id, 'ask'], words.ifThen[id]?.ask, own, packFigures);
  }
  for (const list of ['notYou', 'unknowns'] as const) for (const id of pack[list]) fill([list, id], words[list][id], packFigures);

  for (const row of rows) {
    const said = row.arms.filter(({ kind }) => kind === 'rate' || kind === 'measure');
    const scope = [...said.map(({ option }) => option), ...Object.keys(row.figures ?? {}), ...packFigures];
    const rate = row.arms.some(({ kind }) => kind === 'rate' || kind === 'range');
    const rowWords = words.rows[row.id];
    for (const [part, text] of Object.entries(rowWords ?? {})) {
      fill(['rows', row.id, part], text, part === 'window' || part === 'doesNotTell' ? scope : []);
    }
    for (const part of ['has', 'hasNot', 'had', 'not'] as const) {
      if (rate && rowWords && !rowWords[part])
        report([file, 'rows', row.id], `no \`${part}\` beside its numbers`, 'add the words for both frames');
    }
    for (const part of ['who', 'where', 'counted'] as const)
      fill(['populations', row.population, part], words.populations[row.population]?.[part], scope);
    for (const arm of row.arms) if ('reason' in arm) fill(['reasons', arm.reason], words.reasons[arm.reason], scope);
    for (const note of row.notes) fill(['notes', note], words.notes[note], scope);
    for (const why of row.notYou ?? []) fill(['notYou', why], words.notYou[why], scope);
    for (const study of row.otherStudies)
      fill(['studies', study.id], words.studies[study.id], Object.keys(study.figures ?? {}), scope);
    const components = row.components && words.components[row.id];
    if (components) {
      for (const { id } of row.components?.items ?? [])
        if (!components.items[id]) report([file, 'components', row.id], `nothing for \`${id}\``, 'add the words');
      for (const [id, text] of Object.entries(components.items)) {
        fill(['components', row.id, id], text);
        if (!row.components?.items.some((item) => item.id === id))
          report([file, 'components', row.id, id], 'the pack has no such entry', 'take the words out or add the entry');
      }
      for (const text of [components.lead, components.after]) fill(['components', row.id], text, scope);
    }
  }
}
