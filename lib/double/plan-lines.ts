import { keptBackKey } from '../consultation/needs-state';
import { localReceipt, placeLines } from '../export/local-words';
import { stepWords, waysWords } from '../export/need-words';
import { elsewhereWords, notOffered, standWords, unsignedWords } from '../export/plan-words';
import { receiptWords } from '../export/receipt-words';
import { sentence } from '../export/row-words';
import { notReviewedWords, signOffWords } from '../export/sign-off-words';
import { keptFromPaper, needsKeptFromPaper } from '../plan/kept-from-paper';
import type { DecisionPlan, Plan } from '../plan/plan';
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
  const open = (said: unknown) => (said ? undefined : t('plan.notRecorded'));
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
          answer: said ? waysWords(need, said.ways, words) : open(said),
          typed: said && { words: said.words, by: 'her' },
        }),
      ),
    ...plan.needSteps
      .filter(({ said }) => said)
      .map(({ step, said }) =>
        own('text', `needStep.${step}`, t(`needStep.${step}`), {
          answer: said && stepWords(step, said, words),
          typed: said && { words: said.words, by: 'other' },
        }),
      ),
    own('text', 'about.talk', t('about.talk'), { typed: talk && { words: talk.words, by: 'her' }, answer: open(talk) }),
    own('head', 'matters', t('matters.title')),
    ...plan.about
      .filter(({ prompt }) => prompt !== 'talk')
      .map(({ prompt, said }) =>
        own('text', `about.${prompt}`, t(`about.${prompt}`), {
          typed: said && { words: said.words, by: 'her' },
          answer: open(said),
        }),
      ),
    ...plan.decisions.flatMap((decision) => decisionLines(decision, tongue)),
    own('head', 'talked', t('plan.conversation')),
    ...plan.conversation
      .filter(({ field, said }) => said && !keptFromPaper.has(field))
      .map(({ field, said }) =>
        own('text', `talked.${field}`, t(`conversation.${field}`), { typed: said && { words: said.words, by: 'other' } }),
      ),
    ...notOffered(plan).map(({ pack, option, offer }) => {
      const say = inWords(wordsFor(pack, tongue));
      return say(
        'text',
        `not.${pack.id}.${option.id}`,
        `${option.name}: ${wordsFor(pack, tongue).t('conversation.notOffered')}`,
        {
          typed: { words: offer.why, by: 'other' },
        },
      );
    }),
    ...plan.door
      .filter(({ said }) => said)
      .map(({ line, said }) =>
        own('text', `door.${line}`, t(`door.${line}`), { typed: said && { words: said.words, by: 'her' } }),
      ),
    ...plan.decisions.flatMap((decision) => seenLines(decision, plan, tongue)),
    ...(plan.elsewhere.count > 0 ? [own('text', 'elsewhere', elsewhereWords(plan, words))] : []),
    own('text', 'foot', `${t('plan.change')} ${t('plan.notConsent')} ${t('start.emergency')}`),
    own('text', 'groups', t('plan.groups')),
    own('head', 'questions', t('questions.title')),
    ...askedLines(
      inTheEnd(plan),
      plan.decisions.map(({ pack }) => pack),
      tongue,
    ),
  ];
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
function decisionLines(decision: DecisionPlan, tongue: Tongue): DoubleLine[] {
  const { pack, wants, reason, planB, values } = decision;
  const words = wordsFor(pack, tongue);
  const { t } = words;
  const say = inWords(words);
  const id = `decision.${pack.id}`;
  const open = (said: unknown) => (said ? undefined : t('plan.notRecorded'));
  return [
    say('head', id, pack.title),
    ...(pack.local ? [say('text', `${id}.local`, `${t('local.title')} ${t('local.lead')}`)] : []),
    ...wants.map(({ part, stand }) =>
      say('text', `${id}.want.${part.id}`, [t('decide.want'), part.label].filter(Boolean).join(': '), {
        answer: standWords(stand, words),
      }),
    ),
    ...placeLines(decision, words).map((place, index) => say('text', `${id}.place.${index}`, place)),
    say('text', `${id}.why`, t('plan.why'), { typed: reason && { words: reason.words, by: 'her' }, answer: open(reason) }),
    ...planB.map(({ ifThen, said }) =>
      say('text', `${id}.if.${ifThen.id}`, words.say(ifThen.when), {
        typed: said && { words: said.words, by: 'her' },
        answer: open(said),
      }),
    ),
    say('head', `${id}.values`, t('plan.values')),
    ...values.map(({ value, weight }) =>
      say('text', `${id}.value.${value.id}`, value.label, { answer: weight ? t(`weight.${weight}`) : open(weight) }),
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
    say('head', id, `${words.t('plan.figures')}: ${pack.title}`),
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
