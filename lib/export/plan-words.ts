import type { Event } from '../consultation/event-schema';
import { groupToName, isUnknownThroughout } from '../consultation/rows';
import type { Question } from '../consultation/state';
import { type Pack, type Row, type Source, sourcesOf } from '../pack/pack';
import type { Change } from '../plan/changes';
import type { DecisionPlan, PartSeen, Plan } from '../plan/plan';
import type { Stand, ThreadStand } from '../plan/thread';
import type { AidWords } from '../words/aid-words';
import { joined } from './joined';
import { stepWords, waysWords } from './need-words';
import { openOption } from './open-option';
import { lower } from './row-words';

/** Where she stands, in one sentence. Empty is said, never left out. */
export function standWords(stand: Pick<Stand, 'standing' | 'option'> | undefined, { t, locale }: AidWords): string {
  if (!stand) return t('plan.notRecorded');
  const { standing, option } = stand;
  if (standing !== 'decided' && standing !== 'leaning') return t(`plan.${standing}`);
  return option ? t(`plan.${standing}`, { option: lower(option.name, locale) }) : t(`plan.${standing}None`);
}

/** When something was said: in weeks of pregnancy where told, else by date. */
export function whenWords(event: { at: string; gestation?: number | undefined }, { t, date }: AidWords): string {
  return event.gestation === undefined
    ? t('plan.on', { date: date(event.at) })
    : t('plan.atWeeks', { weeks: event.gestation, date: date(event.at) });
}

/** When something was said, who wrote it, and in which version the figures were then. */
export function stampWords(event: Event, words: AidWords): string {
  const who = lower(words.t(`who.${event.who}`), words.locale);
  return words.t('plan.stamp', { when: whenWords(event, words), who, version: event.version });
}

/** When the reason was given, by whom and with which figures; empty where it was said in one breath with where she stands. */
export function reasonStamp({ wants, reason }: DecisionPlan, words: AidWords): string {
  const said = reason ? stampWords(reason.event, words) : '';
  return wants.every(({ stand }) => !stand || stampWords(stand.event, words) !== said) ? said : '';
}

/** Options that were not offered, of every decision. */
export function notOffered({ decisions }: Plan) {
  return decisions.flatMap(({ pack, offers }) => offers.filter(({ offer }) => !offer.offered).map((one) => ({ ...one, pack })));
}

/** That something was recorded in error, when and by whom, and why where that was said. */
export function errorWords(error: NonNullable<ThreadStand['error']>, words: AidWords): string {
  const who = lower(words.t(`who.${error.who}`), words.locale);
  return [words.t('plan.inError', { when: whenWords(error, words), who }), error.why].filter(Boolean).join(' ');
}

/** Weeks of pregnancy, and the day on which they were told. */
export function gestationWords({ weeks, at }: { weeks: number; at: string }, { t, number, date }: AidWords): string {
  return `${number(weeks)} (${t('plan.on', { date: date(at) })})`;
}

/** The name of a decision before what is said of it, where a plan has several: else nobody could tell of which it is said. */
export function ofDecision(about: string, { title }: Pack, { decisions }: Plan): string {
  return decisions.length > 1 ? `${title}: ${about}` : about;
}

/** One change since last time: what it is about, what it was, what it is now. */
export function changeWords(change: Change, plan: Plan, words: AidWords): { about: string; before: string; after: string } {
  const { t } = words;
  const told = <V>(
    about: string,
    say: (value: V) => string,
    { before, after }: { before: V | undefined; after: V | undefined },
  ) => {
    const one = (value: V | undefined) => (value === undefined ? t('plan.notRecorded') : say(value));
    return {
      about: 'pack' in change ? ofDecision(about, change.pack, plan) : about,
      before: one(before),
      after: one(after),
    };
  };
  const asIs = (text: string) => text;
  const join = (picked: string, own: string) => joined([picked, own], words.locale);
  switch (change.kind) {
    case 'about':
      return told(t(`about.${change.prompt}`), asIs, change);
    case 'conversation':
      return told(t(`conversation.${change.field}`), asIs, change);
    case 'need':
      return told(t(`need.${change.need}`), ({ ways, words: own }) => join(waysWords(change.need, ways, words), own), change);
    case 'needStep':
      return told(t(`needStep.${change.step}`), (said) => join(stepWords(change.step, said, words), said.words), change);
    case 'reason':
      return told(t('note.reason'), asIs, change);
    case 'question':
      return told(t('questions.title'), (question) => questionWords(question, words), change);
    case 'standing': {
      const option = (id: string | null) => change.pack.options.find((candidate) => candidate.id === id);
      return told(
        [t('note.standing'), change.part.label].filter(Boolean).join(': '),
        (stand) => standWords({ standing: stand.standing, option: option(stand.option) }, words),
        change,
      );
    }
    case 'stratum':
      return told(t('compare.figuresFor'), (id) => change.pack.strata.find((stratum) => stratum.id === id)?.label ?? id, change);
    case 'mark':
      return told(change.row.label, () => t('row.mark'), change);
    case 'value': {
      const label = change.pack.values.find(({ id }) => id === change.value)?.label ?? change.value;
      return told(label, (weight) => t(`weight.${weight}`), change);
    }
    case 'planB': {
      const ifThen = change.pack.ifThen.find(({ id }) => id === change.ifThen);
      return told(ifThen ? words.say(ifThen.when) : change.ifThen, asIs, change);
    }
    case 'offered': {
      const name = change.pack.options.find(({ id }) => id === change.option)?.name ?? change.option;
      return told(
        name,
        (offer) =>
          joined(
            [t(offer.offered ? 'conversation.isOffered' : 'conversation.notOffered'), offer.offered ? '' : offer.why],
            words.locale,
          ),
        change,
      );
    }
  }
}

/** A question with who will answer, and whether they have. */
export function questionWords(question: Pick<Question, 'words' | 'by' | 'answer' | 'answered'>, { t }: AidWords): string {
  const state = t(question.answered ? 'note.answered' : 'note.notAnswered');
  return `“${question.words}” ${t('questions.for', { who: question.by || t('note.unsaid') })} ${state}${question.answer ? `: ${question.answer}` : ''}`;
}

/** Options that stood side by side, without those that no row has a figure for. */
export function columnsOf({ options, rows }: PartSeen) {
  return options.filter((option) => !isUnknownThroughout(option, rows));
}

/** Options that were on the screen and have no column, each with why in one sentence: not known is not empty. */
export function withoutColumn(seen: PartSeen, words: AidWords): string[] {
  const columns = columnsOf(seen);
  return seen.options
    .filter((option) => !columns.includes(option))
    .map((option) => {
      const said = openOption(option, seen.rows, words).map(({ lead, reasons }) => `${lead} ${reasons}`);
      return joined([option.name, ...said], words.locale);
    });
}

/** Each source and place in it once, numbered in the order in which the rows meet them. */
export function numberedSources(rows: readonly Row[]): {
  /** By row key; a row whose figures come from two places has two. */
  numbers: Map<string, number[]>;
  notes: { source: Source; locator: string; rows: Row[] }[];
} {
  const notes: { source: Source; locator: string; rows: Row[] }[] = [];
  const numbers = new Map<string, number[]>();
  for (const row of rows) {
    const found = sourcesOf(row).map((from) => {
      let index = notes.findIndex(({ source, locator }) => source.id === from.source.id && locator === from.locator);
      if (index < 0) index = notes.push({ ...from, rows: [] }) - 1;
      notes[index]?.rows.push(row);
      return index + 1;
    });
    numbers.set(row.key, found);
  }
  return { numbers, notes };
}

/** Said at the top of a note and of a paper: which decisions nobody has signed off. Empty where all are. */
export function unsignedWords({ decisions }: Pick<Plan, 'decisions'>, { t, list }: AidWords): string {
  const unsigned = decisions.filter(({ pack }) => pack.signOffs.length === 0);
  if (unsigned.length === 0) return '';
  const titles = list(unsigned.map(({ pack }) => pack.title));
  return `${t('plan.unsigned', { titles })} ${t('start.unsigned')}`;
}

/** A row's name, with its group where rows of several groups stand together. */
export function rowTitle(row: Row, pack: Pack, group: string | undefined, { say }: AidWords): string {
  const named = groupToName(row, pack, group);
  if (!named) return row.label;
  const whose = named === 'population' ? say(row.population.who).replace(/\.$/, '') : named.label;
  return `${row.label} (${whose})`;
}

/** What was recorded about decisions that are not at hand. */
export function elsewhereWords({ elsewhere: { count, packs } }: Plan, { t, list }: AidWords): string {
  return t('plan.otherDecisions', { n: count, packs: list(packs) });
}
