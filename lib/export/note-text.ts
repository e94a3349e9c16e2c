import type { Row } from '../pack/pack';
import type { DecisionPlan, Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import {
  changeWords,
  columnsOf,
  gestationWords,
  numberedSources,
  questionWords,
  receiptWords,
  signOffWords,
  standWords,
  whenWords,
} from './plan-words';
import { cells, findingWords, sentence } from './row-words';

/**
 * The plan as plain text for a record. Her words stand letter for letter in quotation marks, empty fields say
 * "not recorded", plan A and plan B have the same weight, and the receipt says which figures were on the screen.
 */
export function noteText(plan: Plan, words: AidWords): string {
  const { t } = words;
  const blocks = [
    [t('plan.title').toLocaleUpperCase(words.locale), t('plan.notConsent')],
    heading(t('note.about'), [
      line(t('note.weeks'), plan.gestation && gestationWords(plan.gestation, words), words),
      ...plan.about.map(({ prompt, said }) => line(t(`about.${prompt}`), said && quote(said.words), words)),
    ]),
    ...plan.decisions.map((decision) => decisionText(decision, words)),
    heading(t('note.questions'), questionLines(plan, words)),
    heading(t('note.conversation'), [
      ...plan.conversation.map(({ field, said }) => line(t(`conversation.${field}`), said?.words, words)),
      ...offerLines(plan, words),
    ]),
    heading(t('note.changed'), changeLines(plan, words)),
    ...plan.decisions.map((decision) => figuresText(decision, words)),
    [t('plan.groups'), t('plan.change'), t('plan.notConsent'), t('plan.made')],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function decisionText({ pack, stand, before, reason, values, planB }: DecisionPlan, words: AidWords): string[] {
  const { t } = words;
  return heading(pack.title, [
    line(t('note.standing'), stand && `${standWords(stand, words)} (${whenWords(stand.event, words)})`, words),
    ...before.map((past) => line(t('plan.before'), `${standWords(past, words)} (${whenWords(past.event, words)})`, words)),
    line(t('note.reason'), reason && quote(reason.words), words),
    `${t('note.planB')}:`,
    ...planB.map(({ ifThen, said }) => `- ${line(words.say(ifThen.when), said && quote(said.words), words)}`),
    `${t('note.values')}:`,
    ...values.map(({ value, weight }) => `- ${line(value.label, weight && t(`weight.${weight}`), words)}`),
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
  const not = plan.decisions.flatMap(({ offers }) => offers.filter(({ offer }) => !offer.offered));
  if (not.length === 0) return [line(t('note.notOffered'), undefined, words)];
  return not.map(({ option, offer }) => `${option.name}: ${t('note.whyNot', { why: offer.why || t('note.unsaid') })}`);
}

function changeLines(plan: Plan, words: AidWords): string[] {
  if (plan.changes.length === 0) return [words.t(plan.firstTime ? 'plan.firstTime' : 'plan.noChanges')];
  return plan.changes.map((change) => {
    const { about, before, after } = changeWords(change, words);
    return `- ${about}. ${words.t('plan.wasNow', { before, after })}`;
  });
}

function figuresText(decision: DecisionPlan, words: AidWords): string[] {
  const { t } = words;
  const { pack, receipt } = decision;
  const title = `${t('note.figures')}: ${pack.title}`;
  const columns = columnsOf(receipt);
  if (receipt.rows.length === 0 || !receipt.stratum)
    return heading(title, [t('plan.noFigures'), ...receiptWords(receipt, pack.title, words)]);
  const { numbers, notes } = numberedSources(receipt.rows);
  const rowText = (row: Row) => [
    `${row.label} [${words.number(numbers.get(row.key) ?? 0)}]. ${sentence(words.say(row.window))}`,
    ...columns.map((option) => {
      const [event, rest] = cells(row, option, words);
      const { had, not } = row.frameWords;
      return `- ${option.name}: ${rest === undefined ? event : `${event} ${had}, ${rest} ${not}`}`;
    }),
    `  ${findingWords(row, columns, words)} ${t('certainty', { certainty: t(`certainty.${row.certainty}`) })}`,
  ];
  return heading(title, [
    t('plan.figuresLead', { group: receipt.stratum.inSentence }),
    ...receipt.rows.flatMap(rowText),
    `${t('note.sources')}:`,
    ...notes.map(
      ({ source, locator }, index) =>
        `[${words.number(index + 1)}] ${source.citation} ${locator}.${source.url ? ` ${source.url}` : ''}`,
    ),
    `${t('note.receipt')}: ${receiptWords(receipt, pack.title, words).join(' ')}`,
    sentence(signOffWords(pack, words)),
  ]);
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
