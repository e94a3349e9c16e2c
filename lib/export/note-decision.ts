import { codeSets } from '../consultation/said-of';
import { codeWords } from '../msds/code-words';
import { elements } from '../msds/codes';
import { saidSince } from '../msds/said-since';
import type { DecisionPlan, Want } from '../plan/plan';
import { placeLines } from './local-words';
import { hersItem, noteLine } from './note-entries';
import { heading } from './note-heading';
import { optionLines } from './note-options';
import { noteStand } from './note-stand';
import { type NoteWords, noteStamp } from './note-words';
import { errorWords } from './plan-words';
import { lower } from './row-words';
import { spoken } from './spoken';

/** One decision: the question, every option, plan A and plan B with equal weight, what matters, and confirmed codes. */
export function decisionPart(decision: DecisionPlan, words: NoteWords): string[] {
  const { pack, wants, reason, planB } = decision;
  const { t } = words;
  return heading(pack.title, [
    ...(pack.local ? [`${t('local.title')} ${t('local.lead')}`] : []),
    noteLine(t('note.decision'), t('note.decisionNamed', { title: pack.title, pack: pack.id }), words),
    noteLine(t('note.question'), words.say(pack.question), words),
    noteLine(t('note.stage'), lower(t(`plan.stage.${pack.stage}`), words.locale), words),
    noteLine(t('note.figuresVersion'), t('note.figuresOf', { version: pack.version }), words),
    t('note.asShown'),
    `${t('note.options')}:`,
    ...optionLines(decision, words),
    `${t('note.planA')}:`,
    ...wants.flatMap((want) => wantLines(want, decision, words)),
    ...placeLines(decision, words).map((line) => `- ${line}`),
    ...hersItem(t('note.why'), reason, words),
    `${t('note.planB')}:`,
    ...planB.flatMap(({ ifThen, said }) => hersItem(words.say(ifThen.when), said, words)),
    `${t('note.values')}:`,
    ...weightLines(decision, words),
    ...markLines(decision, words),
    `${t('note.codes')}:`,
    ...codeLines(decision, words),
  ]);
}

/** Where she is on one part, whether that is a decision and when it was made, and where she stood before. */
function wantLines({ part, stand, thread }: Want, { reason }: DecisionPlan, words: NoteWords): string[] {
  const { t } = words;
  const label = (text: string) => `- ${part.label ? `${part.label}: ${text}` : text}`;
  const made = stand && (stand.standing === 'decided' || stand.standing === 'none');
  return [
    noteLine(label(t('note.standing')), stand && `${noteStand(stand, words)} (${noteStamp(stand.event, words)})`, words),
    noteLine(
      label(t('note.made')),
      stand && (made ? t('note.madeOn', { stamp: noteStamp(stand.event, words) }) : t('note.notMade')),
      words,
    ),
    ...thread
      .filter(({ event }) => event !== stand?.event)
      .flatMap((past) => [
        label(`${t('plan.before')} ${noteStand(past, words)} (${noteStamp(past.event, words)})`),
        ...(past.error ? [`- ${errorWords({ ...past.error, why: spoken(past.error.why) }, words)}`] : []),
        ...(past.because && past.because.event !== reason?.event ? hersItem(t('plan.whyThen'), past.because, words) : []),
      ]),
  ];
}

function weightLines({ values }: DecisionPlan, words: NoteWords): string[] {
  const [stamp = '', ...others] = new Set(values.flatMap(({ event }) => (event ? [noteStamp(event, words)] : [])));
  const together = others.length === 0 ? stamp : '';
  return [
    ...(together ? [words.t('note.together', { stamp: together })] : []),
    ...values.map(({ value, weight, event }) => {
      const said = weight && words.t(`weight.${weight}`);
      const stamp = event && !together ? ` (${noteStamp(event, words)})` : '';
      return `- ${noteLine(value.label, said && `${said}${stamp}`, words)}`;
    }),
  ];
}

/** Rows that were marked as what matters to her, in the order in which they were. */
function markLines({ pack, marks, markedBy }: DecisionPlan, words: NoteWords): string[] {
  const { t } = words;
  if (marks.length === 0) return [noteLine(t('note.marks'), undefined, words)];
  return [
    `${t('note.marks')}:`,
    ...marks.map((id) => {
      const event = markedBy[id];
      const name = pack.rows.find((row) => row.id === id)?.label ?? spoken(id);
      return `- ${name}${event ? ` (${noteStamp(event, words)})` : ''}`;
    }),
  ];
}

/**
 * Codes that a clinician confirmed, by the name of their data element; what was only suggested is in no note. She may
 * have said since that she stands elsewhere: a code does not follow her.
 */
function codeLines(decision: DecisionPlan, words: NoteWords): string[] {
  return codeSets.map((set) => {
    const coded = decision.codes[set];
    if (!coded) return `- ${noteLine(elements[set], undefined, words)}`;
    const stamp = [noteStamp(coded.event, words), saidSince(decision, set) ? words.t('note.codeBefore') : ''];
    return `- ${elements[set]} (${stamp.filter(Boolean).join(', ')}): ${spoken(codeWords(set, coded.code, words))}`;
  });
}
