import { own } from './own';
import { placeholdersIn } from './placeholders';
import { rowKeyIn } from './row-key-in';
import type { LintContext, Rule } from './rule';
import type { PackFile } from './schema';

/** A sentence, where it stands, and the figures that it may name there. */
interface Scoped {
  where: string[];
  text: string | undefined;
  known: readonly string[];
}

/** Every `{figure}` in a sentence exists where the sentence stands: a name that leads nowhere would be shown as it is. */
export const placeholderRule: Rule = {
  id: 'placeholders-known',
  reason: 'A sentence that names a figure which is not there, or that belongs to another row, tells a wrong number or none.',
  source: 'standards.md requirement 10; CONTRIBUTING.md, taste 5',
  check: (context, report) => {
    for (const { where, text, known } of [...ofPack(context), ...ofRows(context)]) {
      const there = new Set(known);
      for (const name of placeholdersIn(text ?? '')) {
        if (!there.has(name)) {
          const what = `{${name}} is not a figure known here`;
          report([`words.${context.words.locale}`, ...where], what, 'add it to `figures` in pack.json or correct the name');
        }
      }
    }
  },
};

function ofPack({ pack, words }: LintContext): Scoped[] {
  const all = Object.keys(pack.figures);
  // Names and labels are filled while joining: whole counts and years of the pack, and no rates.
  const whole = Object.entries(pack.figures).flatMap(([id, { figure }]) => (figure.kind === 'rate' ? [] : [id]));
  const each = (section: string, texts: Record<string, string>, known: readonly string[]): Scoped[] =>
    Object.entries(texts).map(([id, text]) => ({ where: [section, id], text, known }));
  const joined = (section: string, entries: Record<string, object>, known: readonly string[]): Scoped[] =>
    Object.entries(entries).flatMap(([id, entry]) =>
      Object.entries(entry).map(([key, text]) => ({ where: [section, id, key], text: String(text), known })),
    );
  const named = (texts: Record<string, string>) => Object.entries(texts).map(([key, text]) => ({ where: [key], text }));
  const { question, lead, who, whoNot, title, optionNoun, sideBySide } = words;
  return [
    ...named({ question, lead, who, whoNot }).map((one) => ({ ...one, known: all })),
    ...each('test', words.test ?? {}, all),
    { where: ['title'], text: title, known: whole },
    ...each('values', words.values, whole),
    ...each('questions', words.questions, whole),
    ...joined('strata', words.strata, whole),
    ...joined('parts', words.parts ?? {}, whole),
    ...Object.entries(words.options).map(([id, { name }]) => ({ where: ['options', id, 'name'], text: name, known: whole })),
    ...Object.entries(words.rows).map(([id, { label }]) => ({ where: ['rows', id, 'label'], text: label, known: whole })),
    ...joined('units', words.units, all),
    ...each('says', words.says, all),
    // These are shown as they stand: no figure is put into them.
    { where: ['optionNoun'], text: optionNoun, known: [] },
    ...Object.entries(typeof sideBySide === 'string' ? { text: sideBySide } : sideBySide).map(([form, text]) => ({
      where: form === 'text' ? ['sideBySide'] : ['sideBySide', form],
      text,
      known: ['n'],
    })),
    ...(['optionOrder', 'funding', 'updates', 'makers', 'evidenceMethod'] as const).flatMap((key) => each(key, words[key], [])),
    ...joined('sources', words.sources, []),
    ...(['notYou', 'unknowns'] as const).flatMap((list) =>
      pack[list].map((id) => ({ where: [list, id], text: own(words[list], id), known: all })),
    ),
    ...pack.options.flatMap(({ id, figures }) => {
      const { name: _, ...said } = own(words.options, id) ?? { name: '' };
      return joined('options', { [id]: said }, [...Object.keys(figures ?? {}), ...all]);
    }),
    ...pack.ifThen.flatMap(({ id, figures }) =>
      joined('ifThen', { [id]: own(words.ifThen, id) ?? {} }, [...Object.keys(figures ?? {}), ...all]),
    ),
  ];
}

function ofRows(context: LintContext): Scoped[] {
  return context.pack.rows.flatMap((row) => ofRow(context, row));
}

function ofRow({ pack, words }: LintContext, row: PackFile['rows'][number]): Scoped[] {
  const said = row.arms.filter(({ kind }) => kind === 'rate' || kind === 'measure').map(({ option }) => option);
  const known = [...said, ...Object.keys(row.figures ?? {}), ...Object.keys(pack.figures)];
  const at = (section: 'notes' | 'notYou' | 'reasons' | 'sums' | 'studies', id: string, more: string[] = []): Scoped => ({
    where: [section, id],
    text: own(words[section], id),
    known: [...known, ...more],
  });
  const { label: _, window, doesNotTell, ...frames } = own(words.rows, rowKeyIn(words, row)) ?? { label: '' };
  const population = own(words.populations, row.population);
  const components = row.components && own(words.components, row.id);
  return [
    ...Object.entries(frames).map(([part, text]) => ({ where: ['rows', row.id, part], text, known: [] })),
    ...Object.entries({ window, doesNotTell }).map(([part, text]) => ({ where: ['rows', row.id, part], text, known })),
    ...Object.entries(population ?? {}).map(([part, text]) => ({ where: ['populations', row.population, part], text, known })),
    ...row.arms.flatMap((arm) => ('reason' in arm ? [at('reasons', arm.reason)] : [])),
    ...[...row.notes, ...(row.certaintyWhy ? [row.certaintyWhy] : [])].map((id) => at('notes', id)),
    ...(row.sum ? [at('sums', row.sum)] : []),
    ...(row.notYou ?? []).map((id) => at('notYou', id)),
    ...row.otherStudies.map((study) => at('studies', study.id, Object.keys(study.figures ?? {}))),
    ...[components?.lead, components?.after].map((text) => ({ where: ['components', row.id], text, known })),
    ...Object.entries(components?.items ?? {}).map(([id, text]) => ({ where: ['components', row.id, id], text, known: [] })),
  ];
}
