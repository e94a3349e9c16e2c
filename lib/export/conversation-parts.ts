import type { ConversationField } from '../consultation/event-schema';

/**
 * Which lines of the conversation stand in which part of a note and of the page, in the order in which they are read.
 * Every field is in one of them: a test says so.
 */
export const conversationParts = {
  /** With the steps that staff take about her needs: `needStepEntries`. */
  needs: ['interpreter', 'needsMet'],
  who: ['present', 'professional', 'setting', 'mode', 'times', 'urgency'],
  told: ['involvement', 'capacity'],
  talked: ['discussed', 'raised', 'recommendation', 'factors', 'checked', 'time'],
  after: ['given', 'next', 'review', 'copy'],
  record: ['consent', 'sharing', 'measure'],
} as const satisfies Record<string, readonly ConversationField[]>;
