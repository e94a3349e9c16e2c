import type { ConversationField } from '../consultation/event-schema';

/**
 * Which lines of the conversation stand in which part of a note and of the page, in the order in which they are read.
 * Every field is in one of them: a test says so.
 */
export const conversationParts = {
  who: ['present', 'professional', 'interpreter', 'setting', 'mode', 'times', 'urgency'],
  told: ['needsMet', 'involvement', 'capacity'],
  talked: ['discussed', 'raised', 'recommendation', 'factors', 'checked', 'time'],
  after: ['given', 'next', 'review', 'copy'],
  record: ['consent', 'sharing', 'measure'],
} as const satisfies Record<string, readonly ConversationField[]>;
