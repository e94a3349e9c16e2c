import type { Event } from '../consultation/event-schema';
import { pastDate } from '../pack/freshness';
import type { Option, Pack, Row } from '../pack/pack';
import type { DecisionPlan, Plan } from '../plan/plan';
import type { Stand } from '../plan/thread';
import type { AidWords } from '../words/aid-words';
import {
  changeWords,
  columnsOf,
  elsewhereWords,
  errorWords,
  figuresLead,
  gestationWords,
  notOffered,
  notReviewedWords,
  numberedSources,
  ofDecision,
  questionWords,
  reasonStamp,
  receiptWords,
  rowTitle,
  sharedStamp,
  signOffWords,
  stampWords,
  standWords,
  unsignedWords,
  withoutColumn,
} from './plan-words';
import { cells, findingWords, intervalWords, sentence } from './row-words';

/**
 * The plan as plain text for a record. Her words stand letter for letter in quotation marks, empty fields say
 * "not recorded", plan A and plan B have the same weight, and the receipt says which figures were on the screen.
 */
export function noteText(plan: Plan, words: AidWords): string {
  const { t } = words;
  const blocks = [
    [t('plan.title').toLocaleUpperCase(words.locale), t('plan.notConsent'), unsignedWords(plan, words)].filter(Boolean),
    heading(t('note.about'), [
      line(t('note.weeks'), plan.gestation && gestationWords(plan.gestation, words), words),
      ...plan.about.map(({ prompt, said }) => line(t(`about.${prompt}`), said && quote(said.words), words)),
    ]),
    ...plan.decisions.map((decision) => decisionText(decision, words)),
    heading(t('note.questions'), questionLines(plan, words)),
    heading(t('step.conversation'), [
      ...plan.conversation.map(({ field, said }) => line(t(`conversation.${field}`), said?.words, words)),
      ...offerLines(plan, words),
    ]),
    heading(t('note.changed'), changeLines(plan, words)),
    ...(plan.elsewhere.count > 0 ? [[elsewhereWords(plan, words)]] : []),
    ...plan.decisions.map((decision) => figuresText(decision, plan.today, words)),
    [t('plan.groups'), t('plan.change'), t('plan.notConsent'), t('start.emergency'), t('plan.made')],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function decisionText(decision: DecisionPlan, words: AidWords): string[] {
  const { pack, wants, reason, values, planB } = decision;
  const { t } = words;
  const stamp = (said: { event: Event }) => stampWords(said.event, words);
  const stood = ({ standing, option, event }: Stand) => `${standWords({ standing, option }, words)} (${stamp({ event })})`;
  const apart = reasonStamp(decision, words);
  const together = sharedStamp(
    values.map(({ event }) => event),
    words,
  );
  return heading(pack.title, [
    ...(pack.local ? [`${t('local.title')} ${t('local.lead')}`] : []),
    ...wants.flatMap(({ part, stand, thread }) => [
      line(part.label ? `${part.label}: ${t('note.standing')}` : t('note.standing'), stand && stood(stand), words),
      ...thread
        .filter(({ event }) => event !== stand?.event)
        .flatMap((past) => [
          line(t('plan.before'), stood(past), words),
          ...(past.error ? [`  ${errorWords(past.error, words)}`] : []),
          ...(past.because && past.because.event !== reason?.event
            ? [`  ${line(t('plan.whyThen'), quote(past.because.words), words)}`]
            : []),
        ]),
    ]),
    line(t('note.reason'), reason && quote(reason.words), words),
    ...(apart ? [`  (${apart})`] : []),
    `${t('note.planB')}:`,
    ...planB.flatMap(({ ifThen, said }) => [
      `- ${line(words.say(ifThen.when), said && quote(said.words), words)}`,
      ...(said ? [`  (${stamp(said)})`] : []),
    ]),
    together ? `${t('note.values')} (${together}):` : `${t('note.values')}:`,
    ...values.map(({ value, weight, event }) => {
      const said = weight && t(`weight.${weight}`);
      return `- ${line(value.label, said && (together || !event ? said : `${said} (${stamp({ event })})`), words)}`;
    }),
  ]);
}

function questionLines({ questions }: Plan, words: AidWords): string[] {
  const { t } = words;
  if (questions.length === 0) return [t('note.noQuestions')];
  return questions.map((question) => `- ${questionWords(question, words)}`);
}

/** Options that were not offered, each with its reason; where none was marked, that is said too. */
function offerLines(plan: Plan, words: AidWords): string[] {
  const { t } = words;
  const not = notOffered(plan);
  if (not.length === 0) return [line(t('note.notOffered'), undefined, words)];
  return not.map(
    ({ pack, option, offer }) =>
      `${ofDecision(option.name, pack, plan)}: ${t('note.whyNot', { why: offer.why || t('note.unsaid') })}`,
  );
}

function changeLines(plan: Plan, words: AidWords): string[] {
  if (plan.changes.length === 0) return [words.t(plan.firstTime ? 'plan.firstTime' : 'plan.noChanges')];
  return plan.changes.map((change) => {
    const { about, before, after } = changeWords(change, plan, words);
    return `- ${about}. ${words.t('plan.wasNow', { before, after })}`;
  });
}

function figuresText(decision: DecisionPlan, today: string, words: AidWords): string[] {
  const { t } = words;
  const { pack, receipt } = decision;
  const title = `${t('note.figures')}: ${pack.title}`;
  if (receipt.rows.length === 0) return heading(title, [t('plan.noFigures'), ...receiptWords(receipt, pack.title, words)]);
  const { numbers, notes } = numberedSources(receipt.rows);
  const rowText = (row: Row, columns: readonly Option[]) => [
    `${rowTitle(row, pack, receipt.stratum?.id, words)} [${words.list((numbers.get(row.key) ?? []).map(words.number))}]. ${sentence(words.say(row.window))}`,
    ...pastLines(row, pack, today, words),
    ...columns.map((option) => {
      const [event, rest] = cells(row, option, words);
      const { had, not } = row.frameWords;
      return `- ${option.name}: ${rest === undefined ? event : `${event} ${had}, ${rest} ${not}`}`;
    }),
    ...intervalWords(row, columns, words).map((said) => `  ${said}`),
    ...(row.sum ? [`  ${t('plan.calculated')} ${words.say(row.sum)}`] : []),
    `  ${findingWords(row, columns, words)} ${t('certainty', { certainty: t(`certainty.${row.certainty}`) })}`,
  ];
  return heading(
    title,
    [
      figuresLead(receipt, words),
      ...receipt.parts.flatMap((seen) => [
        ...(seen.part.label ? [`${seen.part.label}:`] : []),
        ...seen.rows.flatMap((row) => rowText(row, columnsOf(seen))),
        ...withoutColumn(seen, words),
      ]),
      `${t('note.sources')}:`,
      ...notes.map(
        ({ source, locator }, index) =>
          `[${words.number(index + 1)}] ${source.citation} ${locator}.${source.url ? ` ${source.url}` : ''}`,
      ),
      `${t('note.receipt')}: ${receiptWords(receipt, pack.title, words).join(' ')}`,
      sentence(signOffWords(pack, words)),
      notReviewedWords(pack, words),
    ].filter(Boolean),
  );
}

/** A figure past its date is not left out, and not shown as if it held. */
function pastLines(row: Row, pack: Pack, today: string, { t, date }: AidWords): string[] {
  const past = pastDate(row, pack, today);
  return past ? [`  ${t('figure.pastDateSaid', { date: date(past) })}`] : [];
}

function heading(title: string, lines: string[]): string[] {
  return [title, '-'.repeat(Math.min(title.length, 60)), ...lines];
}

function line(label: string, value: string | undefined, { t }: AidWords): string {
  const said = label.replace(/[:.]$/, '');
  return `${said}: ${value || t('note.unsaid')}`;
}

/** Her words, marked as hers and otherwise untouched. */
function quote(words: string): string {
  return `“${words}”`;
}
