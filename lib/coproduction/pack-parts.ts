/** Which part of a decision somebody worked on. */
export const packParts = [
  'whole',
  'question',
  'options',
  'figures',
  'words',
  'values',
  'questions',
  'planB',
  'pictures',
  'translation',
] as const;

export type PackPart = (typeof packParts)[number];

/** How an export names a part. */
export const partNames: Record<PackPart, string> = {
  whole: 'the whole decision',
  question: 'the question that it begins with',
  options: 'the options, and what can be good and hard about each',
  figures: 'which figures are shown, and how',
  words: 'the words',
  values: 'what may matter to her',
  questions: 'the questions that she may want to ask',
  planB: 'what she may want if things change',
  pictures: 'the pictures',
  translation: 'the words in another language',
};
