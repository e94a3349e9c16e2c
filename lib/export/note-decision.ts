import type { CodeSet } from '../consultation/event-schema';
import { codeWords } from '../msds/code-words';
import { elements } from '../msds/codes';
import type { DecisionPlan, Want } from '../plan/plan';
import type { Stand } from '../plan/thread';
import type { WrittenBy } from '../plan/written-by';
import type { AidWords } from '../words/aid-words';
import { hersLine, noteLine } from './note-entries';
import { heading } from './note-heading';
import { optionLines } from './note-options';
import { errorWords, sharedStamp, stampWords, standWords, whenWords } from './plan-words';
import { lower } from './row-words';
import { spoken } from './spoken';

const sets: readonly CodeSet[] = ['planType', 'plannedSetting'];

/** One decision: the question, every option, plan A and plan B with equal weight, what matters, and confirmed codes. */
export function decisionPart(decision: DecisionPlan, by: WrittenBy, words: AidWords): string[] {
  const { pack, wants, reason, planB } = decision;
  const { t } = words;
  return heading(pack.title, [
    ...(pack.local ? [`${t('local.title')} ${t('local.lead')}`] : []),
    noteLine(t('note.decision'), t('note.decisionNamed', { title: pack.title, pack: pack.id }), words),
    noteLine(t('note.question'), words.say(pack.question), words),
    noteLine(t('note.stage'), t(`plan.stage.${pack.stage}`), words),
    `${t('note.options')}:`,
    ...optionLines(decision, by, words),
    `${t('note.planA')}:`,
    ...wants.flatMap((want) => wantLines(want, decision, words)),
    `- ${hersLine(t('note.why'), reason, words)}`,
    `${t('note.planB')}:`,
    ...planB.map(({ ifThen, said }) => `- ${hersLine(words.say(ifThen.when), said, words)}`),
    `${t('note.values')}:`,
    ...weightLines(decision, words),
    ...markLines(decision, by, words),
    `${t('note.codes')}:`,
    ...codeLines(decision, words),
  ]);
}

/** Where she is on one part, whether that is a decision and when it was made, and where she stood before. */
function wantLines({ part, stand, thread }: Want, { reason }: DecisionPlan, words: AidWords): string[] {
  const { t } = words;
  const label = (text: string) => `- ${part.label ? `${part.label}: ${text}` : text}`;
  const made = stand && (stand.standing === 'decided' || stand.standing === 'none');
  return [
    noteLine(label(t('note.standing')), stand && `${standWords(stand, words)} (${stampWords(stand.event, words)})`, words),
    noteLine(label(t('note.made')), stand && (made ? t('note.madeOn', writtenDown(stand, words)) : t('note.notMade')), words),
    ...thread
      .filter(({ event }) => event !== stand?.event)
      .flatMap((past) => [
        label(`${t('plan.before')} ${standWords(past, words)} (${stampWords(past.event, words)})`),
        ...(past.error ? [`- ${errorWords({ ...past.error, why: spoken(past.error.why) }, words)}`] : []),
        ...(past.because && past.because.event !== reason?.event
          ? [`- ${hersLine(t('plan.whyThen'), past.because, words)}`]
          : []),
      ]),
  ];
}

/** When a decision was written down and by whom: it is hers, whoever writes. */
function writtenDown({ event }: Stand, words: AidWords) {
  return { when: whenWords(event, words), who: lower(words.t(`who.${event.who}`), words.locale) };
}

function weightLines({ values }: DecisionPlan, words: AidWords): string[] {
  const together = sharedStamp(
    values.map(({ event }) => event),
    words,
  );
  return [
    ...(together ? [words.t('note.together', { stamp: together })] : []),
    ...values.map(({ value, weight, event }) => {
      const said = weight && words.t(`weight.${weight}`);
      const stamp = event && !together ? ` (${stampWords(event, words)})` : '';
      return `- ${noteLine(value.label, said && `${said}${stamp}`, words)}`;
    }),
  ];
}

/** Rows that were marked as what matters to her, in the order in which they were. */
function markLines({ pack, marks }: DecisionPlan, by: WrittenBy, words: AidWords): string[] {
  const { t } = words;
  if (marks.length === 0) return [noteLine(t('note.marks'), undefined, words)];
  return [
    `${t('note.marks')}:`,
    ...marks.map((id) => {
      const event = by.mark(pack.id, id);
      const name = pack.rows.find((row) => row.id === id)?.label ?? spoken(id);
      return `- ${name}${event ? ` (${stampWords(event, words)})` : ''}`;
    }),
  ];
}

/** Codes that a clinician confirmed, by the name of their data element; what was only suggested is in no note. */
function codeLines({ codes }: DecisionPlan, words: AidWords): string[] {
  return sets.map((set) => {
    const coded = codes[set];
    if (!coded) return `- ${noteLine(elements[set], undefined, words)}`;
    return `- ${elements[set]} (${stampWords(coded.event, words)}): ${spoken(codeWords(set, coded.code, words))}`;
  });
}
