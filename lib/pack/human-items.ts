/** Who has to have looked, and is named on the screen until somebody has. */
export type Reviewer = 'clinician' | 'reader' | 'women' | 'clinicians' | 'study';

/**
 * What a person has to judge, by the id that a sign-off names, and who can judge it. It stands apart from the rest that
 * is told of each: the aid names who has to look, and nothing else of it.
 */
const reviewers = {
  situation: 'clinician',
  decision: 'clinician',
  options: 'clinician',
  benefits: 'clinician',
  harms: 'clinician',
  experience: 'women',
  balance: 'reader',
  figures: 'clinician',
  'test-measures': 'clinician',
  'test-positive': 'clinician',
  'test-negative': 'clinician',
  'test-trouble': 'clinician',
  'women-asked': 'women',
  'clinicians-asked': 'clinicians',
  'women-reviewed': 'women',
  'clinicians-reviewed': 'clinicians',
  'women-tested': 'women',
  'clinicians-tested': 'clinicians',
  'evidence-method': 'clinician',
  'evidence-quality': 'clinician',
  'values-match': 'study',
  knowledge: 'study',
} as const satisfies Record<string, Reviewer>;

export type HumanItem = keyof typeof reviewers;

/** Each of them: the number of the item in IPDAS 4.0, and what is judged (standards.md 1.1, "Part" and "Human"). */
export const humanItems = {
  situation: { ipdas: 1, by: 'clinician', judges: 'what is said of the situation is true and clear' },
  decision: { ipdas: 2, by: 'clinician', judges: 'this is the decision that women face' },
  options: { ipdas: 3, by: 'clinician', judges: 'these are the reasonable options, and all of them' },
  benefits: { ipdas: 4, by: 'clinician', judges: 'what is good about each option is said, and true' },
  harms: { ipdas: 5, by: 'clinician', judges: 'what is hard about each option is said, and true' },
  experience: { ipdas: 6, by: 'women', judges: 'what living with each option is like is said as women tell it' },
  balance: { ipdas: 7, by: 'reader', judges: 'good and bad are shown in equal detail and tone' },
  figures: { ipdas: 8, by: 'clinician', judges: 'each number was read in its source by somebody who did not put it in' },
  'test-measures': { ipdas: 13, by: 'clinician', judges: 'what the test measures is said, and true' },
  'test-positive': { ipdas: 14, by: 'clinician', judges: 'what follows a positive result is said, and true' },
  'test-negative': { ipdas: 15, by: 'clinician', judges: 'what follows a negative result is said, and true' },
  'test-trouble': { ipdas: 16, by: 'clinician', judges: 'what finding something for nothing leads to is said, and true' },
  'women-asked': { ipdas: 28, by: 'women', judges: 'it was found out what women need' },
  'clinicians-asked': { ipdas: 29, by: 'clinicians', judges: 'it was found out what clinicians need' },
  'women-reviewed': { ipdas: 30, by: 'women', judges: 'women who did not make it reviewed it' },
  'clinicians-reviewed': { ipdas: 31, by: 'clinicians', judges: 'clinicians who did not make it reviewed it' },
  'women-tested': { ipdas: 32, by: 'women', judges: 'women who face the decision tried it' },
  'clinicians-tested': { ipdas: 33, by: 'clinicians', judges: 'clinicians who counsel tried it' },
  'evidence-method': { ipdas: 34, by: 'clinician', judges: 'how the evidence was found and chosen is told rightly' },
  'evidence-quality': { ipdas: 35, by: 'clinician', judges: 'how good the evidence is was graded rightly' },
  'values-match': { ipdas: 38, by: 'study', judges: 'it helps choices to match what matters to women' },
  knowledge: { ipdas: 39, by: 'study', judges: 'it helps women to know their options' },
} as const satisfies { [Item in HumanItem]: { ipdas: number; by: (typeof reviewers)[Item]; judges: string } };

/** Items that nobody has signed for this version of a pack; those about tests count for tests alone. */
export function unsignedItems(pack: Signed): HumanItem[] {
  const signed = new Set(pack.signOffs.filter(({ version }) => version === pack.version).map(({ item }) => item));
  return humanItemIds.filter((id) => !signed.has(id) && (pack.test !== undefined || !id.startsWith('test-')));
}

/** Who still has to look, each once. */
export function notReviewedBy(pack: Signed): Reviewer[] {
  return [...new Set(unsignedItems(pack).map((id) => reviewers[id]))];
}

interface Signed {
  version: string;
  test?: unknown;
  signOffs: readonly { item: string; version: string }[];
}

const humanItemIds = Object.keys(reviewers) as HumanItem[];
