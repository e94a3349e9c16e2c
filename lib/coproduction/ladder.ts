/**
 * The ladder of co-production, from its lowest step to its highest: Think Local Act Personal and the National
 * Co-production Advisory Group, after Arnstein, 1969
 * (https://www.thinklocalactpersonal.org.uk/Latest/Co-production-The-ladder-of-co-production/). The names of the steps are
 * theirs; what we say of each is in our words.
 */
export const ladder = ['coercion', 'educating', 'informing', 'consultation', 'engagement', 'co-design', 'co-production'] as const;

export type LadderStep = (typeof ladder)[number];

/** Whose ladder it is, for whatever shows a step of it. */
export const ladderSource =
  'The ladder of co-production: Think Local Act Personal and the National Co-production Advisory Group, after Arnstein, 1969.';

/** Where a step stands on the ladder, and its name. */
export const stepNamed = (step: LadderStep): string => `Step ${ladder.indexOf(step) + 1} of ${ladder.length}: ${step}`;

/** The same of work that was done, with what happened on it. */
export const stepSaid = (step: LadderStep): string => `${stepNamed(step)}, where ${means[step]}.`;

const means: Record<LadderStep, string> = {
  coercion: 'things were done to people, who had no say',
  educating: 'people were taught what others had settled',
  informing: 'people were told, and were not asked',
  consultation: 'people were asked, and others settled it',
  engagement: 'people had several ways to say what they thought, and others settled it',
  'co-design': 'people shaped it together with the makers, and did not have a hand in all of it',
  'co-production': 'people and makers settled it together, as equals, from beginning to end',
};
