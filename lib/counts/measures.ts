import languages from '../../locales/languages.json';
import { english } from '../languages';

/** What is done in a conversation: options compared, waiting or declining on the screen, a plan B written, the plan given to her. */
export const doneMeasures = ['compared', 'waiting', 'planB', 'given'] as const;
export type DoneMeasure = (typeof doneMeasures)[number];

/** What is counted of conversations: one in which something was said or compared, and what was done in it. */
export const conversationMeasures = ['opened', ...doneMeasures] as const;
export type ConversationMeasure = (typeof conversationMeasures)[number];
export type ConversationCounts = Readonly<Record<ConversationMeasure, number>>;

/** What she is asked after a visit, and what she can answer. */
export const askedQuestions = ['choice', 'heard', 'time'] as const;
export type AskedQuestion = (typeof askedQuestions)[number];
export const askedAnswers = ['yes', 'partly', 'no', 'cannotSay'] as const;
export type AskedAnswer = (typeof askedAnswers)[number];

/**
 * What is counted of women, and so could be about one of them: the language on the screen where it is not English, whether
 * an interpreter whom she needed was there, what she answered after a visit. English is what is left: were it counted too,
 * taking all languages from all conversations would tell that somebody spoke another.
 */
export type SaidMeasure =
  | `language.${string}`
  | 'interpreter.present'
  | 'interpreter.absent'
  | `asked.${AskedQuestion}.${AskedAnswer}`;
export type SaidCounts = Readonly<Partial<Record<SaidMeasure, number>>>;

const known = new Set<string>([
  'interpreter.present',
  'interpreter.absent',
  ...askedQuestions.flatMap((question) => askedAnswers.map((answer) => `asked.${question}.${answer}`)),
  // No language but one that the screen can be in: whatever could be written in a tag otherwise could name somebody.
  ...languages.filter(({ locale }) => locale !== english).map(({ locale }) => `language.${locale}`),
]);

/** True for a name that is counted under, and for no other text: a file of counts can hold nothing else. */
export function isSaidMeasure(name: string): name is SaidMeasure {
  return known.has(name);
}

/** Those of whom one thing is said: of women who needed an interpreter, of those who answered one question. */
export const saidGroups = ['language', 'interpreter', ...askedQuestions] as const;
export type SaidGroup = (typeof saidGroups)[number];

export function groupOf(name: SaidMeasure): SaidGroup {
  const [kind, question] = name.split('.');
  return kind === 'asked' ? (question as AskedQuestion) : (kind as 'language' | 'interpreter');
}

export const noConversations: ConversationCounts = { opened: 0, compared: 0, waiting: 0, planB: 0, given: 0 };
