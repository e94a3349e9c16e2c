import { keptBackKey } from '../consultation/needs-state';
import type { Change } from './changes';
import type { DecisionPlan, Plan } from './plan';
import type { Stand } from './thread';

/**
 * Her plan as it may lie on the table at home: where she said that others may read it, without the words that she keeps
 * back. They look as if she had not said them: a gap, or a sentence that something is missing, would tell whoever must
 * not see it that there is something. Where she did not say so it is her plan as it is.
 */
export function forOthers(plan: Plan): Plan {
  const { readers, keptBack } = plan;
  if (readers !== true || keptBack.size === 0) return plan;
  const kept = (of: Parameters<typeof keptBackKey>[0]['of'], name: string, pack = '') =>
    keptBack.has(keptBackKey({ of, name, pack }));
  return {
    ...plan,
    needs: plan.needs.map((one) => (kept('need', one.need) ? { ...one, said: undefined } : one)),
    about: plan.about.map((one) => (kept('about', one.prompt) ? { ...one, said: undefined } : one)),
    decisions: plan.decisions.map((decision) => decisionFor(decision, kept)),
    questions: plan.questions.filter(({ id }) => !kept('question', id)),
    changes: plan.changes.filter((change) => !keptChange(change, kept)),
  };
}

type Kept = (of: Parameters<typeof keptBackKey>[0]['of'], name: string, pack?: string) => boolean;

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
