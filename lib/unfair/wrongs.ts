/** What can be wrong with a page, as somebody picks it; the order is that of the screen. Ids, which an editor reads too. */
export const wrongs = ['figure', 'source', 'leans', 'hurts', 'missing', 'translation', 'other'] as const;

export type Wrong = (typeof wrongs)[number];
