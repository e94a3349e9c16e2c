import { keptBackKey } from '../consultation/needs-state';
import type { Statement } from '../consultation/state';
import { localReceipt, placeLines } from '../export/local-words';
import { stepWords, waysWords } from '../export/need-words';
import { elsewhereWords, notOffered, standWords, unsignedWords } from '../export/plan-words';
import { receiptWords } from '../export/receipt-words';
import { sentence } from '../export/row-words';
import { notReviewedWords, signOffWords } from '../export/sign-off-words';
import { forOthers } from '../plan/for-others';
import { keptFromPaper, needsKeptFromPaper } from '../plan/kept-from-paper';
import type { DecisionPlan, Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { askedLines } from './asked-lines';
import { type DoubleLine, inWords } from './double-line';
import { figureLines } from './figure-lines';
import { type Tongue, wordsFor } from './speaking';

/**
 * Her plan in one language: on the screen, on paper and in the note these are the same lines with the same numbers. What is
 * not recorded says so.
 */
export function planLines(plan: Plan, tongue: Tongue): DoubleLine[] {
  const { words } = tongue;
  const { t } = words;
  const own = inWords(words);
  const talk = plan.about.find(({ prompt }) => prompt === 'talk')?.said;
  const hers = hersIn(plan, words);
  return [
    own('title', 'title', t('plan.title')),
    ...(tongue.draft ? [own('text', 'draft', t('language.draft'))] : []),
    ...plan.decisions.flatMap((decision) => {
      const words = wordsFor(decision.pack, tongue);
      const unsigned = unsignedWords({ decisions: [decision] }, words);
      return unsigned ? [inWords(words)('text', `unsigned.${decision.pack.id}`, unsigned)] : [];
    }),
    ...plan.needs
      .filter(({ need }) => !needsKeptFromPaper.has(need))
      .map(({ need, said }) =>
        own('text', `need.${need}`, t(`need.${need}`), {
          ...hers(said),
          ...(said && { answer: waysWords(need, said.ways, words) }),
        }),
      ),
    ...stepLines(plan, true, words),
    own('text', 'about.talk', t('about.talk'), hers(talk)),
    own('head', 'matters', t('matters.title')),
    ...plan.about
      .filter(({ prompt }) => prompt !== 'talk')
      .map(({ prompt, said }) => own('text', `about.${prompt}`, t(`about.${prompt}`), hers(said))),
    ...plan.decisions.flatMap((decision) => decisionLines(decision, plan, tongue)),
    own('head', 'talked', t('plan.conversation')),
    ...talkedLines(plan, true, words),
    ...notOffered(plan).map(({ pack, option, offer }) => {
      const words = wordsFor(pack, tongue);
      const said = words.t('double.said', { about: option.name, said: words.t('conversation.notOffered') });
      return inWords(words)('text', `not.${pack.id}.${option.id}`, said, { typed: { words: offer.why, by: 'other' } });
    }),
    ...doorLines(plan, true, words),
    ...plan.decisions.flatMap((decision) => seenLines(decision, plan, tongue)),
    ...(plan.elsewhere.count > 0 ? [own('text', 'elsewhere', elsewhereWords(plan, words))] : []),
    own('text', 'foot', `${t('plan.change')} ${t('plan.notConsent')} ${t('start.emergency')}`),
    own('text', 'groups', t('plan.groups')),
    own('head', 'questions', t('questions.title')),
    ...askedLines(
      inTheEnd(plan),
      plan.decisions.map(({ pack }) => pack),
      tongue,
      plan.english,
    ),
    ...doorLines(plan, false, words),
    ...stepLines(plan, false, words),
    ...talkedLines(plan, false, words),
  ];
}

/** Words of hers, with what they say in English where somebody gave that; or that there are none. */
const hersIn =
  ({ english }: Plan, { t }: AidWords) =>
  (said: Statement | undefined) =>
    said
      ? { typed: { words: said.words, by: 'her' as const, english: english.get(said.event.id) } }
      : { answer: t('plan.notRecorded'), unsaid: true as const };

/** What staff did about her needs. What would tell at home of a need that she keeps back comes last of all. */
function stepLines(plan: Plan, onPaper: boolean, words: AidWords): DoubleLine[] {
  const there = forOthers(plan).needSteps;
  return plan.needSteps
    .filter(({ said }, index) => said && (there[index]?.said !== undefined) === onPaper)
    .map(({ step, said }) =>
      inWords(words)('text', `needStep.${step}`, words.t(`needStep.${step}`), {
        answer: said && stepWords(step, said, words),
        typed: said && { words: said.words, by: 'other' },
      }),
    );
}

/** What was talked about, the same way. */
function talkedLines(plan: Plan, onPaper: boolean, words: AidWords): DoubleLine[] {
  const there = forOthers(plan).conversation;
  return plan.conversation
    .filter(({ field, said }, index) => said && !keptFromPaper.has(field) && (there[index]?.said !== undefined) === onPaper)
    .map(({ field, said }) =>
      inWords(words)('text', `talked.${field}`, words.t(`conversation.${field}`), {
        typed: said && { words: said.words, by: 'other' },
      }),
    );
}

/**
 * What is on the card on the door. What she keeps from others of it comes last of all, as her questions do.
 * @param onPaper those that are on it at home, or those that are not
 */
function doorLines(plan: Plan, onPaper: boolean, words: AidWords): DoubleLine[] {
  const there = forOthers(plan).door;
  return plan.door
    .filter(({ said }, index) => said && (there[index]?.said !== undefined) === onPaper)
    .map(({ line, said }) => inWords(words)('text', `door.${line}`, words.t(`door.${line}`), hersIn(plan, words)(said)));
}

/**
 * Her questions come last, and last of them what she keeps from others at home: paper without it has the same numbers as the
 * screen and the note, and no gap that would tell of it.
 */
function inTheEnd({ questions, keptBack }: Plan) {
  const isKept = ({ id }: { id: string }) => keptBack.has(keptBackKey({ of: 'question', name: id, pack: '' }));
  return [...questions.filter((question) => !isKept(question)), ...questions.filter(isKept)];
}

/** One decision: where she stands and why, what she wants if things change, and how much each thing matters. */
function decisionLines(decision: DecisionPlan, plan: Plan, tongue: Tongue): DoubleLine[] {
  const { pack, wants, reason, planB, values } = decision;
  const words = wordsFor(pack, tongue);
  const { t } = words;
  const say = inWords(words);
  const id = `decision.${pack.id}`;
  const hers = hersIn(plan, words);
  return [
    say('head', id, pack.title),
    ...(pack.local ? [say('text', `${id}.local`, `${sentence(t('local.title'), words.locale)} ${t('local.lead')}`)] : []),
    ...wants.map(({ part, stand }) =>
      say(
        'text',
        `${id}.want.${part.id}`,
        part.label ? t('double.said', { about: t('decide.want'), said: part.label }) : t('decide.want'),
        {
          answer: standWords(stand, words),
        },
      ),
    ),
    ...placeLines(decision, words).map((place, index) => say('text', `${id}.place.${index}`, place)),
    say('text', `${id}.why`, t('plan.why'), hers(reason)),
    ...planB.map(({ ifThen, said }) => say('text', `${id}.if.${ifThen.id}`, words.say(ifThen.when), hers(said))),
    say('head', `${id}.values`, t('plan.values')),
    ...values.map(({ value, weight }) =>
      say('text', `${id}.value.${value.id}`, value.label, { answer: t(weight ? `weight.${weight}` : 'plan.notRecorded') }),
    ),
  ];
}

/** The figures that were on the screen, and which they were. */
function seenLines(decision: DecisionPlan, { today }: Plan, tongue: Tongue): DoubleLine[] {
  const { pack, receipt } = decision;
  const words = wordsFor(pack, tongue);
  const say = inWords(words);
  const id = `seen.${pack.id}`;
  return [
    say('head', id, words.t('double.said', { about: words.t('plan.figures'), said: pack.title })),
    ...(receipt.rows.length === 0 ? [say('text', `${id}.none`, words.t('plan.noFigures'))] : []),
    ...receipt.parts.flatMap(({ part, options, rows }) => [
      ...(part.label ? [say('head', `${id}.part.${part.id}`, part.label)] : []),
      ...rows.flatMap((row) =>
        figureLines(row, options, pack, receipt.stratum?.id, today, words).map((line) => ({
          ...line,
          id: `${id}.${part.id}.${line.id}`,
        })),
      ),
    ]),
    ...[...receiptWords(receipt, pack.title, words), ...localReceipt(decision, words)].map((line, index) =>
      say('text', `${id}.receipt.${index}`, line),
    ),
    say(
      'text',
      `${id}.signed`,
      [sentence(signOffWords(pack, words), words.locale), notReviewedWords(pack, words)].filter(Boolean).join(' '),
    ),
  ];
}
