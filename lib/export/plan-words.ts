import { isUnknownThroughout } from '../consultation/rows';
import type { Pack, Row, Source } from '../pack/pack';
import type { Change } from '../plan/changes';
import type { DecisionPlan, Receipt, Stand } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { lower } from './row-words';

/** Where she stands, in one sentence. Empty is said, never left out. */
export function standWords(stand: Stand | undefined, { t, locale }: AidWords): string {
  if (!stand) return t('plan.notRecorded');
  const { standing, option } = stand;
  if (standing !== 'decided' && standing !== 'leaning') return t(`plan.${standing}`);
  return option ? t(`plan.${standing}`, { option: lower(option.name, locale) }) : t(`plan.${standing}None`);
}

/** When something was said: in weeks of pregnancy where told, else by date. */
export function whenWords(event: { at: string; gestation?: number | undefined }, { t, date }: AidWords): string {
  return event.gestation === undefined ? t('plan.on', { date: date(event.at) }) : t('plan.atWeeks', { weeks: event.gestation });
}

/** One change since last time: what it is about, what it was, what it is now. */
export function changeWords(
  change: Change,
  decisions: readonly DecisionPlan[],
  words: AidWords,
): { about: string; before: string; after: string } {
  const { t } = words;
  const none = t('plan.notRecorded');
  const pack = 'pack' in change ? change.pack : undefined;
  const say = (text: string | undefined) => text || none;
  switch (change.kind) {
    case 'about':
      return { about: t(`about.${change.prompt}`), before: say(change.before), after: say(change.after) };
    case 'reason':
      return { about: t('note.reason'), before: say(change.before), after: say(change.after) };
    case 'question':
      return { about: t('plan.questions'), before: say(change.before), after: say(change.after) };
    case 'standing': {
      const stand = (value: typeof change.before) =>
        value
          ? standWords(
              { standing: value.standing, option: optionOf(change.pack, value.option), event: {} as Stand['event'] },
              words,
            )
          : none;
      return { about: t('note.standing'), before: stand(change.before), after: stand(change.after) };
    }
    case 'stratum': {
      const label = (id: string | undefined) => pack?.strata.find((stratum) => stratum.id === id)?.label ?? none;
      return { about: t('compare.figuresFor'), before: label(change.before), after: label(change.after) };
    }
    case 'value': {
      const label = pack?.values.find(({ id }) => id === change.value)?.label ?? change.value;
      const weight = (value: typeof change.before) => (value ? t(`weight.${value}`) : none);
      return { about: label, before: weight(change.before), after: weight(change.after) };
    }
    case 'planB': {
      const ifThen = decisions.flatMap(({ planB }) => planB).find((entry) => entry.ifThen.id === change.ifThen)?.ifThen;
      return { about: ifThen ? words.say(ifThen.when) : change.ifThen, before: say(change.before), after: say(change.after) };
    }
  }
}

function optionOf(pack: Pack, id: string | null) {
  return pack.options.find((option) => option.id === id);
}

/** The receipt in sentences: which options, pack, version and content were on the screen. */
export function receiptWords(receipt: Receipt, title: string, { t, list, locale }: AidWords): string[] {
  const names = (options: Receipt['options']) => list(options.map(({ name }) => lower(name, locale)));
  const lines = [
    t('plan.receipt', {
      title,
      pack: receipt.pack,
      version: receipt.version,
      hash: receipt.hash.slice(0, 12),
      options: receipt.options.length > 0 ? names(receipt.options) : t('note.unsaid'),
    }),
  ];
  if (receipt.options.length > 0 && receipt.notOnScreen.length > 0)
    lines.push(t('plan.receiptNot', { options: names(receipt.notOnScreen) }));
  if (receipt.mattersFirst) lines.push(t('plan.receiptFirst'));
  return lines;
}

/** Options that stood side by side, without those that no row has a figure for. */
export function columnsOf(receipt: Receipt) {
  return receipt.options.filter((option) => !isUnknownThroughout(option, receipt.rows));
}

/** Each source and place in it once, numbered in the order in which the rows meet them. */
export function numberedSources(rows: readonly Row[]): {
  numbers: Map<string, number>;
  notes: { source: Source; locator: string; rows: Row[] }[];
} {
  const notes: { source: Source; locator: string; rows: Row[] }[] = [];
  const numbers = new Map<string, number>();
  for (const row of rows) {
    let index = notes.findIndex(({ source, locator }) => source.id === row.source.id && locator === row.locator);
    if (index < 0) index = notes.push({ source: row.source, locator: row.locator, rows: [] }) - 1;
    notes[index]?.rows.push(row);
    numbers.set(row.key, index + 1);
  }
  return { numbers, notes };
}
