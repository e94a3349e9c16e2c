import { keptBackKey } from '../consultation/needs-state';
import { stepWords, waysWords } from '../export/need-words';
import { elsewhereWords } from '../export/plan-words';
import { keptFromPaper, needsKeptFromPaper } from '../plan/kept-from-paper';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { askedLines, askedOf, listedIn, listedWays } from './asked-lines';
import { decisionLines } from './decision-lines';
import { inWords } from './double-line';
import { hersIn } from './hers-in';
import { type NumberedLine, numbered, type Slot } from './numbered';
import { placeInPlan, placeOfPlan } from './place-of';
import type { Tongue } from './speaking';

/**
 * Her plan in one language: on the screen, on paper and in the note these are the same lines with the same numbers. What is
 * not recorded says so. First comes what is of no decision alone, with her own questions at its end; then each decision, in
 * the order in which they were begun, so that a later one moves no number.
 */
export function planLines(plan: Plan, tongue: Tongue): NumberedLine[] {
  const decisions = [...plan.decisions].sort((a, b) => a.begun - b.begun);
  return [
    ...numbered(sharedLines(plan, tongue), placeOfPlan),
    ...decisions.flatMap((decision) => numbered(decisionLines(decision, plan, tongue), placeInPlan(decision.begun))),
  ];
}

function sharedLines(plan: Plan, tongue: Tongue): Slot[] {
  const { words } = tongue;
  const { t } = words;
  const own = inWords(words);
  const talk = plan.about.find(({ prompt }) => prompt === 'talk')?.said;
  const hers = hersIn(plan, words);
  return [
    own('title', 'title', t('plan.title')),
    tongue.draft ? own('text', 'draft', t('language.draft')) : undefined,
    // Each decision says so below its name, in the words that it has; before any of them it is said of all at once.
    plan.decisions.some(({ pack }) => pack.signOffs.length === 0) ? own('text', 'unsigned', t('start.unsigned')) : undefined,
    own('text', 'foot', `${t('plan.change')} ${t('plan.notConsent')} ${t('start.emergency')}`),
    ...plan.needs
      .filter(({ need }) => !needsKeptFromPaper.has(need))
      .map(({ need, said }) =>
        own('text', `need.${need}`, t(`need.${need}`), {
          ...hers(said),
          ...(said && { answer: waysWords(need, said.ways, words) }),
        }),
      ),
    ...stepLines(plan, words),
    own('text', 'about.talk', t('about.talk'), hers(talk)),
    own('head', 'matters', t('matters.title')),
    ...plan.about
      .filter(({ prompt }) => prompt !== 'talk')
      .map(({ prompt, said }) => own('text', `about.${prompt}`, t(`about.${prompt}`), hers(said))),
    own('head', 'talked', t('plan.conversation')),
    ...talkedLines(plan, words),
    ...plan.door.map(({ line, said }) => (said ? own('text', `door.${line}`, t(`door.${line}`), hers(said)) : undefined)),
    own('text', 'groups', t('plan.groups')),
    plan.elsewhere.count > 0 ? own('text', 'elsewhere', elsewhereWords(plan, words)) : undefined,
    ...questionLines(plan, tongue),
  ];
}

/** What staff did about her needs. What she keeps back, and what was not done, are missing in one way. */
function stepLines({ needSteps }: Plan, words: AidWords): Slot[] {
  return needSteps.map(({ step, said }) =>
    said
      ? inWords(words)('text', `needStep.${step}`, words.t(`needStep.${step}`), {
          answer: stepWords(step, said, words),
          typed: { words: said.words, by: 'other' },
        })
      : undefined,
  );
}

/** What was talked about, the same way. */
function talkedLines({ conversation }: Plan, words: AidWords): Slot[] {
  return conversation
    .filter(({ field }) => !keptFromPaper.has(field))
    .map(({ field, said }) =>
      said
        ? inWords(words)('text', `talked.${field}`, words.t(`conversation.${field}`), {
            typed: { words: said.words, by: 'other' },
          })
        : undefined,
    );
}

/**
 * Questions that are of no decision's list. Those of her own words come after all others of this part, and last of them what
 * she keeps from others at home: paper without it has the numbers of the screen and the note, and no gap that would tell of
 * it. Their heading is there where one of them is, or where nothing is asked at all.
 */
function questionLines(plan: Plan, tongue: Tongue): Slot[] {
  const { questions, keptBack, decisions, english } = plan;
  const own = inWords(tongue.words);
  const { t } = tongue.words;
  const among = { packs: decisions.map(({ pack }) => pack), english };
  const ofDecisions = decisions.flatMap(({ pack }) => listedIn(pack));
  const here = questions.filter(({ id }) => !ofDecisions.includes(id));
  const isKept = ({ id }: { id: string }) => keptBack.has(keptBackKey({ of: 'question', name: id, pack: '' }));
  const others = here.filter(({ id }) => !listedWays.includes(id));
  return [
    here.length > 0 || questions.length === 0 ? own('head', 'questions', t('questions.title')) : undefined,
    questions.length === 0 ? own('text', 'asked.none', t('questions.none')) : undefined,
    ...askedOf(listedWays, here, among, tongue),
    ...askedLines([...others.filter((one) => !isKept(one)), ...others.filter(isKept)], among, tongue),
  ];
}
