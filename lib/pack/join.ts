import { intlTag } from '../intl-tag';
import { linedWords } from './lined-words';
import {
  type Figures,
  type JoinedArm,
  type Measure,
  type Option,
  onlyPart,
  type Pack,
  type Part,
  type Row,
  type Said,
  type Source,
} from './pack';
import { fillNames, placeholdersIn } from './placeholders';
import { rowKeyIn } from './row-key-in';
import type { Arm, Figure, PackFile, WordsFile } from './schema';

type FileMeasure = Extract<Arm, { kind: 'measure' }>['measure'];

/**
 * Puts structure and words together. Both have passed `packRules`, so a name that leads nowhere is a broken
 * invariant and throws. What no screen shows is left out.
 */
export function joinPack(pack: PackFile, file: WordsFile, hash: string): Pack {
  const words = linedWords(file);
  const figures: Figures = Object.fromEntries(Object.entries(pack.figures).map(([id, { figure }]) => [id, figure]));
  const sources = new Map(
    pack.sources.map(({ id, short, citation, url, updated }) => [
      id,
      { id, short, citation, url, ...(updated && { updated }), standing: get(words.sources, id).standing },
    ]),
  );
  const said = (text: string, ...own: (Figures | undefined)[]): Said => ({
    text,
    figures: only(text, Object.assign({}, figures, ...own)),
  });
  const source = (id: string): Source => sources.get(id) ?? missing(id);
  const name = (text: string) => fillNames(text, figures, words.locale);
  const plural = new Intl.PluralRules(intlTag(words.locale));
  const measure = ({ unit, says, ...rest }: FileMeasure): Measure => {
    const forms = get(words.units, unit);
    return { ...rest, unit: said(forms[plural.select(rest.value)] ?? forms.other), says: said(get(words.says, says)) };
  };

  const rows = pack.rows.map((file): Row => {
    const { arms, notes, otherStudies, population, notYou, components, figures: _figures, source: sourceId, ...more } = file;
    const { parts, sum, certaintyWhy, ...rest } = more;
    const own: Figures = { ...armFigures(file), ...file.figures };
    const where = get(words.populations, population);
    const key = file.stratum ? `${file.id}.${file.stratum}` : file.id;
    const { label, window, doesNotTell, ...frameWords } = get(words.rows, rowKeyIn(words, file));
    const row: Row = {
      ...rest,
      key,
      parts: parts ?? [onlyPart],
      source: source(sourceId),
      label: name(label),
      window: said(window, own),
      doesNotTell: said(doesNotTell, own),
      frameWords,
      population: { who: said(where.who, own), where: said(where.where, own), counted: said(where.counted, own) },
      arms: arms.map((arm): JoinedArm => {
        if ('reason' in arm) return { ...arm, why: said(get(words.reasons, arm.reason), own) };
        const { source: other, ...figure } = arm;
        const from = other ? { source: source(other) } : {};
        return figure.kind === 'measure' ? { ...figure, ...from, measure: measure(figure.measure) } : { ...figure, ...from };
      }),
      ...(sum && { sum: said(get(words.sums, sum), own) }),
      ...(certaintyWhy && { certaintyWhy: said(get(words.notes, certaintyWhy), own) }),
      notes: notes.map((id) => said(get(words.notes, id), own)),
      otherStudies: otherStudies.map((study) => ({
        id: study.id,
        said: said(get(words.studies, study.id), own, study.figures),
        source: source(study.source),
      })),
      notYou: (notYou ?? []).map((id) => said(get(words.notYou, id), own)),
    };
    if (components) {
      const w = get(words.components, file.id);
      row.components = {
        title: w.title,
        lead: said(w.lead, own),
        per: components.per,
        locator: components.locator,
        source: source(components.source),
        items: components.items.map(({ id, value }) => ({ id, value, label: get(w.items, id) })),
        ...(w.after && { after: said(w.after, own) }),
      };
    }
    return row;
  });

  const options = pack.options.map(({ id, kind, rank, figures: own }): Option => {
    const w = get(words.options, id);
    return {
      id,
      kind,
      rank,
      name: name(w.name),
      short: said(w.short, own),
      involves: said(w.involves, own),
      good: said(w.good, own),
      hard: said(w.hard, own),
      practical: (['where', 'time', 'people', 'changing'] as const).map((part) => ({ part, said: said(w[part], own) })),
    };
  });
  const parts = (pack.parts ?? []).map((part): Part => {
    const w = get(words.parts ?? {}, part.id);
    return {
      id: part.id,
      options: options.filter(({ id }) => part.options.includes(id)),
      label: name(w.label),
      question: name(w.question),
    };
  });

  return {
    id: pack.id,
    version: pack.version,
    hash,
    locale: words.locale,
    stage: pack.stage,
    published: pack.published,
    reviewBy: pack.reviewBy,
    signOffs: pack.signOffs,
    title: name(words.title),
    sideBySide: byCount(words, pack.options.length),
    question: said(words.question),
    lead: said(words.lead),
    who: said(words.who),
    whoNot: said(words.whoNot),
    optionOrder: get(words.optionOrder, pack.optionOrder),
    funding: get(words.funding, pack.funding),
    updates: get(words.updates, pack.updates),
    makers: get(words.makers, pack.makers),
    evidenceMethod: get(words.evidenceMethod, pack.evidenceMethod),
    options,
    parts: parts.length > 0 ? parts : [{ id: onlyPart, options }],
    ...(words.test && { test: mapValues(words.test, (text) => said(text)) }),
    strata: pack.strata.map((stratum) => {
      const { label, inSentence } = get(words.strata, stratum.id);
      return { ...stratum, label: name(label), inSentence: name(inSentence) };
    }),
    rows,
    values: pack.values.map((value) => ({ ...value, label: name(get(words.values, value.id)) })),
    ifThen: pack.ifThen.map(({ id, figures: own }) => {
      const { when, ask } = get(words.ifThen, id);
      return { id, when: said(when, own), ask: said(ask, own) };
    }),
    questions: pack.questions.map((id) => ({ id, text: name(get(words.questions, id)) })),
    unknowns: pack.unknowns.map((id) => said(get(words.unknowns, id))),
    notYou: pack.notYou.map((id) => said(get(words.notYou, id))),
  };
}

/** In a language whose forms differ, a line for each number of options from none to all; in others one line. */
function byCount({ sideBySide, locale }: WordsFile, most: number): string {
  if (typeof sideBySide === 'string') return sideBySide;
  const plural = new Intl.PluralRules(intlTag(locale));
  return Array.from({ length: most + 1 }, (_, n) => sideBySide[plural.select(n)] ?? sideBySide.other).join('\n');
}

function mapValues<K extends string, A, B>(record: Record<K, A>, change: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as Record<K, B>;
}

/** An arm's own figure, so that a sentence can name it by its option. */
function armFigures(row: PackFile['rows'][number]): Record<string, Figure> {
  const named = row.arms.flatMap((arm: Arm): [string, Figure][] => {
    if (arm.kind === 'rate') return [[arm.option, { kind: 'rate', value: arm.value, per: row.per }]];
    if (arm.kind === 'measure') return [[arm.option, { kind: 'count', value: arm.measure.value }]];
    return [];
  });
  return Object.fromEntries(named);
}

/** Just the figures that `text` names: the widget carries no more than it shows. */
function only(text: string, figures: Figures): Figures {
  return Object.fromEntries(placeholdersIn(text).map((name) => [name, figures[name] ?? missing(name)]));
}

function get<T>(record: Record<string, T>, id: string): T {
  return record[id] ?? missing(id);
}

function missing(id: string): never {
  throw new Error(`${id} is missing although the rules passed`);
}
