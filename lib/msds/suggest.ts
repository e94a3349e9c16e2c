import type { CodeSet } from '../consultation/event-schema';
import type { DecisionPlan, Plan } from '../plan/plan';
import type { Code } from './codes';

/** Why a code is suggested: what she said, or that nothing was said. */
export type SuggestedFor = 'stage' | 'decided' | 'leaning' | 'open' | 'other' | 'seen' | 'talked' | 'notDiscussed';

/** A code for a clinician to look at. It is in no note and in no document until somebody confirms it. */
export interface Suggestion {
  set: CodeSet;
  code: Code;
  because: SuggestedFor;
}

const typeOfStage = { antenatal: '05', birth: '06', postnatal: '07' } as const;
/** The places of the pack `place-of-birth`, by the id of the option. Deciding later is a decision to be undecided. */
const settingOfPlace: Readonly<Record<string, Code<'plannedSetting'>>> = {
  ou: '01',
  amu: '02',
  fmu: '03',
  home: '04',
  decide_later: '96',
};
const [undecided, notDiscussed, other] = ['96', '97', '98'] as const;

/** What may be suggested of one decision of a plan: the type of plan, and for the place of birth the planned setting. */
export function suggest(decision: DecisionPlan, plan: Plan): Suggestion[] {
  // What was acted is counted nowhere.
  if (plan.practice) return [];
  const type: Suggestion = { set: 'planType', code: typeOfStage[decision.pack.stage], because: 'stage' };
  const setting = decision.pack.id === 'place-of-birth' ? settingOf(decision, talkedAbout(decision, plan)) : undefined;
  return setting ? [type, setting] : [type];
}

/**
 * Leaning is not decided, and is suggested as undecided. An option that a trust's own version of the pack has besides
 * these places is not guessed at.
 */
function settingOf({ wants, receipt }: DecisionPlan, talked: boolean): Suggestion | undefined {
  const set = 'plannedSetting';
  const stand = wants[0]?.stand;
  if (!stand) {
    if (receipt.parts.length > 0) return { set, code: undecided, because: 'seen' };
    return talked ? { set, code: undecided, because: 'talked' } : { set, code: notDiscussed, because: 'notDiscussed' };
  }
  switch (stand.standing) {
    case 'decided': {
      const code = stand.option && settingOfPlace[stand.option.id];
      return code && { set, code, because: 'decided' };
    }
    case 'leaning':
      return { set, code: undecided, because: 'leaning' };
    case 'unsure':
    case 'time':
    case 'help':
      return { set, code: undecided, because: 'open' };
    case 'none':
      return { set, code: other, because: 'other' };
  }
}

/**
 * Whether anything was said of a decision, although its figures were not on the screen. What was written under "What was
 * talked about" is of this one only where there is no other.
 */
function talkedAbout({ reason, planB, offers }: DecisionPlan, { conversation, decisions }: Plan): boolean {
  const told = conversation.some(({ field, said }) => field === 'discussed' && said !== undefined);
  return reason !== undefined || offers.length > 0 || planB.some(({ said }) => said) || (told && decisions.length === 1);
}
