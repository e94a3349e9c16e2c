import type { ConversationField, Event, NeedName, NeedStep } from '../consultation/event-schema';
import { keptBackKey } from '../consultation/needs-state';
import type { Change } from './changes';
import type { DecisionPlan, Plan } from './plan';
import { stages } from './plan-now';
import type { Stand } from './thread';

/**
 * Her plan as it may lie on the table at home: where she said that others may read it, without the words that she keeps
 * back. They look as if she had not said them: a gap, or a sentence that something is missing, would tell whoever must
 * not see it that there is something. What staff wrote down about a need that she keeps back is left out with it, and so is
 * a decision of which nothing else was said: it is then not in the plan, as one that she never opened. Where she did not say
 * that others may read it, it is her plan as it is.
 */
export function forOthers(plan: Plan): Plan {
  const { readers, keptBack } = plan;
  if (readers !== true) return plan;
  const decisions = spokenOf(plan);
  if (keptBack.size === 0) return { ...plan, decisions };
  const kept = (of: Parameters<typeof keptBackKey>[0]['of'], name: string, pack = '') =>
    keptBack.has(keptBackKey({ of, name, pack }));
  const hidden = hiddenIn(plan, kept);
  const staff = staffTold(plan, kept);
  return {
    ...plan,
    english: englishFor(plan, hidden, kept),
    needs: plan.needs.map((one) => (kept('need', one.need) ? { ...one, said: undefined } : one)),
    needSteps: plan.needSteps.map((one) => (staff.step(one.step) ? { ...one, said: undefined } : one)),
    conversation: plan.conversation.map((one) => (staff.line(one.field) ? { ...one, said: undefined } : one)),
    about: plan.about.map((one) => (kept('about', one.prompt) ? { ...one, said: undefined } : one)),
    decisions: decisions.map((decision) => decisionFor(decision, kept)),
    questions: plan.questions.filter(({ id }) => !kept('question', id)),
    door: doorFor(plan, hidden, kept),
    changes: plan.changes.filter(
      (change) =>
        !keptChange(change, kept) &&
        !(change.kind === 'needStep' && staff.step(change.step)) &&
        !(change.kind === 'conversation' && staff.line(change.field)),
    ),
  };
}

/** In an order that what she keeps back has no part in, whatever else of it she said first. */
const spokenOf = ({ decisions }: Plan): DecisionPlan[] =>
  decisions
    .filter(({ untold }) => !untold)
    .sort((a, b) => stages.indexOf(a.pack.stage) - stages.indexOf(b.pack.stage) || a.begun - b.begun);

/** Needs that tell which languages she has, or that somebody interprets for her. */
const ofLanguage: ReadonlySet<NeedName> = new Set(['speak', 'read', 'interpreter', 'by', 'signs']);
const ofInterpreter: ReadonlySet<NeedStep | ConversationField> = new Set(['booked', 'present', 'interpreter']);

/** What staff wrote down that would tell of a need which she keeps back: of an interpreter, or of needs as such. */
function staffTold({ needs }: Plan, kept: Kept) {
  const back = needs.filter(({ need, said }) => said && kept('need', need));
  const spoken = back.some(({ need }) => ofLanguage.has(need));
  const told = (of: NeedStep | ConversationField) => (ofInterpreter.has(of) ? spoken : back.length > 0);
  return {
    /** Somebody interpreted. */
    spoken,
    step: (step: NeedStep) => told(step),
    line: (field: ConversationField) => (field === 'interpreter' || field === 'needsMet') && told(field),
  };
}

type Kept = (of: Parameters<typeof keptBackKey>[0]['of'], name: string, pack?: string) => boolean;

/**
 * The card on the door without the lines that she keeps back, and without what she keeps back elsewhere and had put on it:
 * the same words are not less hers to keep there. A line with nothing left is none.
 */
function doorFor({ door }: Plan, hidden: readonly Hidden[], kept: Kept): Plan['door'] {
  const elsewhere = hidden.flatMap(({ words }) => words.trim() || []);
  return door.map(({ line, said }) => {
    const words = said && !kept('door', line) ? elsewhere.reduce(withoutWords, said.words) : '';
    return { line, said: said && words.trim() ? { ...said, words } : undefined };
  });
}

/** Words that she keeps back, and the event that said them. */
interface Hidden {
  words: string;
  event: Event | undefined;
}

/** Everything that she keeps back but for the card on the door, with what it says in English. */
function hiddenIn({ needs, about, decisions, questions, english }: Plan, kept: Kept): Hidden[] {
  const own: (Hidden | undefined)[] = [
    ...needs.flatMap(({ need, said }) => (kept('need', need) ? [said] : [])),
    ...about.flatMap(({ prompt, said }) => (kept('about', prompt) ? [said] : [])),
    ...decisions.flatMap(({ pack, reason, planB, wants }) => [
      ...(kept('reason', '', pack.id) ? [reason, ...wants.flatMap(({ thread }) => thread.map(({ because }) => because))] : []),
      ...planB.flatMap(({ ifThen, said }) => (kept('planB', ifThen.id, pack.id) ? [said] : [])),
    ]),
    ...questions.flatMap(({ id, words, asked }) => (kept('question', id) ? [{ words, event: asked }] : [])),
  ];
  return own.flatMap((one) => {
    const also = one?.event && english.get(one.event.id);
    return [...(one ? [one] : []), ...(also ? [also] : [])];
  });
}

/**
 * What her words say in English, without that of words that she keeps back or has in part taken off the card, and without
 * what an interpreter gave where nobody is to see that she has one.
 */
function englishFor(plan: Plan, hidden: readonly Hidden[], kept: Kept): Plan['english'] {
  const card = doorFor(plan, hidden, kept);
  const gone = new Set(hidden.map(({ event }) => event?.id));
  if (staffTold(plan, kept).spoken) for (const [id, { by }] of plan.english) if (by === 'interpreter') gone.add(id);
  plan.door.forEach(({ said }, index) => {
    if (said && card[index]?.said?.words !== said.words) gone.add(said.event.id);
  });
  return new Map([...plan.english].filter(([id]) => !gone.has(id)));
}

/** Letters or digits on either side would make other words of them: "no" is not taken out of "north". */
const letter = /[\p{L}\p{M}\p{N}]/u;

/** `words` without `kept`, wherever it stands among them as a whole. */
function withoutWords(words: string, kept: string): string {
  let rest = words;
  for (let at = rest.indexOf(kept); at >= 0; at = rest.indexOf(kept, at)) {
    const [before, after] = [rest.slice(0, at), rest.slice(at + kept.length)];
    const goesOn = (beside = '', own = '') => letter.test(beside) && letter.test(own);
    if (goesOn([...before].at(-1), [...kept][0]) || goesOn([...after][0], [...kept].at(-1))) at += kept.length;
    else rest = before.trimEnd() + (before.trim() && after.trim() ? '\n' : '') + after.trimStart();
  }
  return rest;
}

function decisionFor(decision: DecisionPlan, kept: Kept): DecisionPlan {
  const { pack, planB, wants } = decision;
  const noReason = kept('reason', '', pack.id);
  return {
    ...decision,
    // Why she stood elsewhere before may tell it as well.
    ...(noReason && {
      reason: undefined,
      wants: wants.map(({ part, stand, before, thread }) => ({
        part,
        stand: stand && without(stand),
        before: before.map(without),
        thread: thread.map((past) => ({ ...past, because: undefined })),
      })),
    }),
    planB: planB.map((one) => (kept('planB', one.ifThen.id, pack.id) ? { ...one, said: undefined } : one)),
  };
}

/** Where she stood, without why. */
const without = ({ standing, option, event }: Stand): Stand => ({ standing, option, event });

function keptChange(change: Change, kept: Kept): boolean {
  switch (change.kind) {
    case 'need':
      return kept('need', change.need);
    case 'about':
      return kept('about', change.prompt);
    case 'reason':
      return kept('reason', '', change.pack.id);
    case 'planB':
      return kept('planB', change.ifThen, change.pack.id);
    case 'question':
      return kept('question', change.question);
    default:
      return false;
  }
}
