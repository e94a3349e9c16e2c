import type { Statement } from '../consultation/state';
import type { DecisionPlan, Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { englishWords } from './english-words';
import { keptBackWords } from './kept-back-words';
import { placeLines } from './local-words';
import { stepWords } from './need-words';
import { needEntries } from './needs-entries';
import { noteLine } from './note-entries';
import { optionStates } from './note-options';
import { gestationLine } from './note-people';
import { noteStand } from './note-stand';
import { noteBefore, saidLast } from './note-title';
import { type NoteWords, noteWords, toldBy, writtenBy } from './note-words';
import { lower, sentence } from './row-words';

/** Longer than this, words of somebody are not for one line. */
const longest = 120;

/**
 * One line without a break: the decision, her needs, where she is, plan B and the options. Words of
 * somebody stand in it whole or not at all: where they are long, or could be taken for ours, it says that her plan has
 * them.
 */
export function lineNote(plan: Plan, plain: AidWords, version: string | undefined): string {
  const words = noteWords(plan, plain);
  const { t } = words;
  const [only, ...others] = plan.decisions;
  const several = others.length > 0;
  const needs = needsInLine(plan, words);
  const parts = [
    [only && !several ? only.pack.title : t('note.title'), saidLast(plan, words), followsWords(plan, words)]
      .filter(Boolean)
      .join(', '),
    noteLine(t('note.needs'), needs.join('; '), words),
    plan.gestation ? gestationLine(plan, words) : '',
    ...plan.decisions.map((decision) =>
      several
        ? `${decision.pack.title}: ${lower(decisionInLine(decision, words), words.locale)}`
        : decisionInLine(decision, words),
    ),
    hersWords(plan, words),
    // Whoever gives her a copy of the record has to know what must not lie about at home.
    plan.readers ? keptBackWords(plan, words) : '',
    t('note.madeWith', { version: version || t('note.unsaid') }),
  ];
  return parts
    .filter(Boolean)
    .map(ended)
    .join(' ')
    .replace(/\s*\n\s*/g, ' ');
}

/** "follows the note of 10:00", with its day where that is another one. */
function followsWords(plan: Plan, { t, date, time }: NoteWords): string {
  const before = noteBefore(plan);
  if (!before) return '';
  const said = plan.saidLast ?? before;
  const told = { time: time(before), date: date(before) };
  return t(date(said) === told.date ? 'note.followsInLine' : 'note.followsOther', told);
}

/** What she needs, with what she says of it where it fits, and whether there is an interpreter. */
function needsInLine(plan: Plan, words: NoteWords): string[] {
  const { t } = words;
  const talk = plan.about.find(({ prompt }) => prompt === 'talk')?.said;
  const interpreter = plan.conversation.find(({ field }) => field === 'interpreter')?.said;
  return [
    ...needEntries(plan, words).flatMap(({ label, said, picked }) =>
      said ? [noteLine(label, [picked, said.words && wholeOfHers(said, words)].filter(Boolean).join(', '), words)] : [],
    ),
    ...(talk ? [`${wholeOfHers(talk, words)} (${toldBy(talk.event, words)})`] : []),
    ...plan.needSteps.flatMap(({ step, said }) =>
      said && (step === 'booked' || step === 'present')
        ? [noteLine(t(`needStep.${step}`), stepWords(step, said, words) || whole(said.words, words), words)]
        : [],
    ),
    ...(interpreter ? [`${t('note.field.interpreter')}: ${whole(interpreter.words, words)}`] : []),
  ];
}

/** Where her own words are: those on how she is told stand in the line where they fit. */
function hersWords({ needs, about, decisions, questions, door }: Plan, words: NoteWords): string {
  const { t } = words;
  const told = [...needs, ...about.filter(({ prompt }) => prompt === 'talk')].flatMap(({ said }) => said?.words || []);
  const here = told.filter((one) => whole(one, words) !== t('note.inPlan'));
  const talkIsHere = here.length > 0;
  const others =
    here.length < told.length ||
    about.some(({ prompt, said }) => said && prompt !== 'talk') ||
    decisions.some(({ reason, planB }) => reason || planB.some(({ said }) => said)) ||
    questions.length > 0 ||
    door.some(({ said }) => said);
  if (others) return t(talkIsHere ? 'note.otherHersInPlan' : 'note.hersInPlan');
  return talkIsHere ? '' : t('note.hersUnsaid');
}

function decisionInLine(decision: DecisionPlan, words: NoteWords): string {
  const { t, locale } = words;
  const { pack, wants, planB } = decision;
  const states = optionStates(decision);
  const seen = states.filter(({ onScreen }) => onScreen).map(({ option }) => lower(option.name, locale));
  const not = states
    .filter(({ offered }) => offered === false)
    .map(
      ({ option, why }) =>
        `${lower(option.name, locale)} (${noteLine(lower(t('note.why'), locale), whyWords(why, words), words)})`,
    );
  const stands = wants.map(({ part, stand }) => {
    const where = stand ? `${noteStand(stand, words)} (${writtenBy(stand.event.who, words)})` : t('note.unsaid');
    return part.label ? `${part.label}: ${where}` : where;
  });
  const answered = planB.filter(({ said }) => said).length;
  return [
    `${t('note.standing')}: ${stands.join('; ')}`,
    ...placeLines(decision, words),
    noteLine(t('note.planB'), t('note.planBAnswered', { n: answered, total: planB.length }), words),
    noteLine(t('note.onScreen'), seen.join('; ') || t('note.noneOpened'), words),
    not.length > 0 ? `${t('conversation.notOffered')}: ${not.join('; ')}` : '',
    pack.local ? t('local.title') : '',
    [t('note.packInLine', { pack: pack.id, version: pack.version }), pack.signOffs.length === 0 ? t('note.unsigned') : '']
      .filter(Boolean)
      .join(', '),
  ]
    .filter(Boolean)
    .map(ended)
    .join(' ');
}

/** Why an option is not offered, where that fits; nobody's reason is said to be not recorded. */
function whyWords(why: string, words: NoteWords): string {
  return why && whole(why, words);
}

/**
 * What could be taken for the end of a quotation, or become its end in plain characters, or turns round how a line reads.
 * An apostrophe cannot: the marks of the note are double.
 */
const misread = /(?![‘’])[\p{Cc}\p{Cf}\p{Cs}\p{Pi}\p{Pf}\u2028\u2029"„″‟〝〞＂❝❞]/u;

/** In quotation marks where it fits in one line and nothing in it could be taken for their end. */
function whole(said: string, { t }: NoteWords): string {
  return said.length <= longest && !misread.test(said) ? `“${said}”` : t('note.inPlan');
}

/** The same of hers, with what they say in English, or that nobody has given it. */
function wholeOfHers({ words: said, event }: Statement, words: NoteWords): string {
  const english = words.english.get(event.id);
  const beside = english
    ? `${englishWords(english, words)}: ${whole(english.words, words)}`
    : words.withoutEnglish.has(event.id) && words.t('english.notGiven');
  return beside ? `${whole(said, words)} [${beside}]` : whole(said, words);
}

/** With its full stop once, also where words of somebody that have theirs come last. */
function ended(text: string): string {
  return /[.!?]”$/.test(text) ? text : sentence(text);
}
