/** Ready-made questions that fit every decision, by the end of their name: `way.benefits`. */
export const waysToAsk = ['benefits', 'chances', 'alternatives', 'instinct', 'nothing'] as const;
